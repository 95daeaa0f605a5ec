import { i18n } from '#i18n';
import type { ImportSummary } from '../../core/model/library-data';
import type { OperationLabel } from '../../core/model/operation';
import { failureWords } from '../words';
import type { Notice, Problem } from './state';

/** What the undo button takes back: `deleted “Care leavers are…”`. */
export function undoWords({ action, count, words }: OperationLabel): string {
  switch (action) {
    case 'annotate':
      return words === ''
        ? i18n.t('library.undoing.annotate_many', [String(count)])
        : i18n.t('library.undoing.annotate', [words]);
    case 'delete-annotations':
      return words === ''
        ? i18n.t('library.undoing.delete_annotations_many', [String(count)])
        : i18n.t('library.undoing.delete_annotations', [words]);
    case 'delete-document':
      return i18n.t('library.undoing.delete_document', [words]);
    default:
      return i18n.t(`library.undoing.${action}`, [words]);
  }
}

export function noticeWords(notice: Notice): string {
  switch (notice.type) {
    case 'deleted':
      return i18n.t('library.did.deleted');
    case 'document-deleted': {
      const { title, count } = notice;
      return count === 0
        ? i18n.t('library.did.documentDeleted', [title])
        : i18n.t('library.did.documentDeletedWith', count, [title, String(count)]);
    }
    case 'exported':
      return i18n.t('library.did.exported', notice.count, [notice.fileName, String(notice.count)]);
    case 'imported':
      return i18n.t('library.did.imported', [importWords(notice.summary)]);
    case 'undone':
      return i18n.t('library.did.undone');
  }
}

/** "12 annotations added in 2 documents, 3 were here already." */
function importWords({ documents, added, replaced, kept, unchanged }: ImportSummary): string {
  const addedWords = i18n.t('library.did.added', added);
  const parts = [
    documents > 0
      ? i18n.t('library.did.addedIn', [addedWords, i18n.t('library.countDocuments', documents)])
      : addedWords,
    replaced > 0 && i18n.t('library.did.replaced', replaced),
    kept > 0 && i18n.t('library.did.kept', kept),
    unchanged > 0 && i18n.t('library.did.unchanged', unchanged),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** An edit that comes too late is not an undo that comes too late, and what was typed is never lost with it. */
export function problemWords({ code, doing }: Problem): string {
  if (doing === 'note' && code === 'changed-since') return i18n.t('library.noteChangedElsewhere');
  if (doing === 'note' && code === 'not-found') return i18n.t('library.noteGone');
  return code === 'changed-since' && doing !== 'undo' ? i18n.t('library.changedElsewhere') : failureWords(code);
}
