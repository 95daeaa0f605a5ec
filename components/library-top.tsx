import { i18n } from '#i18n';
import { Brand } from './brand';
import { FileButton } from './file-button';
import { Icon } from './icon';
import { IconButton } from './icon-button';

interface LibraryTopProps {
  page: 'annotations' | 'documents';
  /** Addresses of the two views. */
  links: { annotations: string; documents: string };
  /** What "Undo" would take back; null where there is nothing. */
  undo: string | null;
  onUndo: () => void;
  onImport: (file: File) => void;
  onOptions: () => void;
}

export function LibraryTop({ page, links, undo, onUndo, onImport, onOptions }: LibraryTopProps) {
  return (
    <header class="lib-top">
      <Brand />
      <nav aria-label={i18n.t('library.nav')}>
        <a href={links.annotations} aria-current={page === 'annotations' ? 'page' : undefined}>
          {i18n.t('library.annotations')}
        </a>
        <a href={links.documents} aria-current={page === 'documents' ? 'page' : undefined}>
          {i18n.t('library.documents')}
        </a>
      </nav>
      <span class="spacer" />
      {undo !== null && <UndoButton what={undo} onClick={onUndo} />}
      <FileButton
        label={i18n.t('library.import')}
        accept=".json,application/json"
        onFiles={([file]) => file && onImport(file)}
      />
      <IconButton icon="gear" label={i18n.t('library.options')} onClick={onOptions} />
    </header>
  );
}

function UndoButton({ what, onClick }: { what: string; onClick: () => void }) {
  const whole = i18n.t('common.undoThat', [what]);
  return (
    <button type="button" class="btn btn-quiet lib-undo" title={whole} aria-label={whole} onClick={onClick}>
      <Icon name="undo" />
      {i18n.t('common.undo')}
      <span class="lib-undo-what">: {what}</span>
    </button>
  );
}
