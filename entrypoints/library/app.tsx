import { i18n } from '#i18n';
import { Empty } from '../../components/empty';
import { DropFile } from '../../components/drop-file';
import { LibraryToast, LibraryTrouble, LibraryWork } from '../../components/library-messages';
import { LibraryTop } from '../../components/library-top';
import type { LibraryPorts } from '../../lib/app/library/ports';
import type { LibraryService } from '../../lib/app/library/service';
import type { LibraryState, Notice } from '../../lib/app/library/state';
import { formatHash } from '../../lib/app/library/view-hash';
import { noticeWords, problemWords, undoWords } from '../../lib/app/library/words';
import { AnnotationsView } from './annotations-view';
import { DocumentsView } from './documents-view';

export interface LibraryApp {
  readonly state: LibraryState;
  readonly service: LibraryService;
  readonly ports: LibraryPorts;
  readonly openOptions: () => void;
  /** The keys that start tagging, as the browser has them now; empty where there are none. */
  readonly tagKeys: string;
}

export function App({ app }: { app: LibraryApp }) {
  const { state, service } = app;
  const view = state.view.value;
  const last = state.lastOperation.value;
  const work = state.work.value;
  const problem = state.problem.value;
  const importFile = (file: File) => void service.importFile(file);
  return (
    <div class="lib">
      <LibraryTop
        page={view.page}
        links={{
          annotations: formatHash({ ...view, page: 'annotations' }),
          documents: formatHash({ ...view, page: 'documents' }),
        }}
        undo={last && undoWords(last.label)}
        onUndo={() => last && void service.undo(last.id)}
        onImport={importFile}
        onOptions={app.openOptions}
      />
      <div class="lib-says">
        <LibraryTrouble text={problem && problemWords(problem)} onClose={service.dismissProblem} />
        {work && (
          <LibraryWork
            done={work.done}
            label={i18n.t(work.task === 'export' ? 'library.exporting' : 'library.importing')}
          />
        )}
      </div>
      <View app={app} />
      <DropFile hint={i18n.t('library.drop')} onFiles={([file]) => file && importFile(file)} />
      <LibraryToast notice={toast(state.notice.value, service)} onGone={service.dismissNotice} />
    </div>
  );
}

function View({ app }: { app: LibraryApp }) {
  const { state, tagKeys } = app;
  if (!state.loaded.value)
    return (
      <main class="lib-m" aria-busy="true">
        <p class="t-2" role="status">
          {i18n.t('library.reading')}
        </p>
      </main>
    );
  const documents = state.view.value.page === 'documents';
  const empty = documents ? state.documents.value.length === 0 : state.entries.value.length === 0;
  if (empty) {
    return (
      <main class="lib-m lib-wide">
        <h1 class="sr">{i18n.t(documents ? 'library.documents' : 'library.annotations')}</h1>
        <div class="card lib-none">
          <Empty title={i18n.t('library.emptyTitle')}>
            {tagKeys === '' ? i18n.t('library.emptyTextNoKey') : i18n.t('library.emptyText', [tagKeys])}
          </Empty>
        </div>
      </main>
    );
  }
  return documents ? <DocumentsView app={app} /> : <AnnotationsView app={app} />;
}

function toast(notice: Notice | null, service: LibraryService) {
  if (!notice) return null;
  const operationId = 'operationId' in notice && notice.operationId > 0 ? notice.operationId : null;
  return {
    key: notice,
    text: noticeWords(notice),
    onUndo: operationId === null ? undefined : () => void service.undo(operationId),
  };
}
