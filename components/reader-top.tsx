import { i18n } from '#i18n';
import { IconButton } from './icon-button';
import { type MoreItem, ReaderMore } from './reader-more';
import { ReaderPageField, ReaderTurn } from './reader-page-field';
import type { ReaderActions, ReaderDocument } from './reader-view';

export interface ReaderTopProps {
  document: ReaderDocument;
  /** Too narrow for every button: most of them move into the menu. */
  narrow: boolean;
  /** Whether the column of outline and pages is shown. */
  side: boolean;
  onSide: () => void;
  /** Whether the lists are shown, where they are below the pages. */
  panel: boolean;
  onPanel: () => void;
  finding: boolean;
  onFind: () => void;
  onPick: () => void;
  undo: string | null;
  actions: ReaderActions;
}

const Line = () => <span class="sep" aria-hidden="true" />;

function Title({ title, file }: Pick<ReaderDocument, 'title' | 'file'>) {
  return (
    <h1 class="ttl" title={title && title !== file ? `${title} (${file})` : file}>
      <b>{title || file}</b>
      {title && title !== file && <span class="t-3"> {file}</span>}
    </h1>
  );
}

function Zoom({ document: { zoom, fitsWidth }, actions }: Pick<ReaderTopProps, 'document' | 'actions'>) {
  return (
    <span class="row row-0">
      <IconButton
        icon="minus"
        label={i18n.t('reader.zoomOut')}
        aria-keyshortcuts="Control+-"
        onClick={() => actions.zoom('out')}
      />
      <span class="t-s num rd-zoom" role="status">
        {i18n.t('reader.percent', [String(Math.round(zoom * 100))])}
      </span>
      <IconButton
        icon="plus"
        label={i18n.t('reader.zoomIn')}
        aria-keyshortcuts="Control++"
        onClick={() => actions.zoom('in')}
      />
      <IconButton
        icon="fit"
        label={i18n.t('reader.fitWidth')}
        aria-pressed={fitsWidth}
        onClick={() => actions.zoom('width')}
      />
    </span>
  );
}

/** What the bar has buttons for where there is room. */
function toolItems({ document, actions }: ReaderTopProps): MoreItem[] {
  const { fitsWidth, darkPages } = document;
  return [
    { icon: 'plus', label: i18n.t('reader.zoomIn'), act: () => actions.zoom('in') },
    { icon: 'minus', label: i18n.t('reader.zoomOut'), act: () => actions.zoom('out') },
    { icon: 'fit', label: i18n.t('reader.fitWidth'), checked: fitsWidth, act: () => actions.zoom('width') },
    {
      icon: 'moon',
      label: i18n.t('reader.darkPages'),
      checked: darkPages,
      act: () => actions.setDarkPages(!darkPages),
    },
    { icon: 'print', label: i18n.t('reader.print'), act: actions.print },
  ];
}

function menuItems(props: ReaderTopProps): MoreItem[] {
  const { document, narrow, undo, onPick, actions } = props;
  const items: MoreItem[] = narrow ? toolItems(props) : [];
  if (undo !== null) {
    items.push({ icon: 'undo', label: i18n.t('common.undoThat', [undo]), begins: narrow, act: actions.undo });
  }
  items.push({ icon: 'import', label: i18n.t('reader.pickAnother'), begins: items.length > 0, act: onPick });
  if (document.fromWeb) items.push({ icon: 'ext', label: i18n.t('reader.original'), act: actions.openOriginal });
  items.push(
    { icon: 'book', label: i18n.t('panel.openLibrary'), begins: true, act: () => actions.openPage('library') },
    { icon: 'gear', label: i18n.t('common.options'), act: () => actions.openPage('options') },
  );
  return items;
}

function Tools({ document: { darkPages }, actions }: Pick<ReaderTopProps, 'document' | 'actions'>) {
  return (
    <>
      <IconButton
        icon="moon"
        label={i18n.t('reader.darkPages')}
        aria-pressed={darkPages}
        onClick={() => actions.setDarkPages(!darkPages)}
      />
      <IconButton icon="print" label={i18n.t('reader.print')} aria-keyshortcuts="Control+P" onClick={actions.print} />
    </>
  );
}

/** The bar above pages and columns: what is open, where in it, how large, and what can be done with it. */
export function ReaderTop(props: ReaderTopProps) {
  const { document, narrow, side, panel, finding, actions } = props;
  const place = { page: document.page, pages: document.pages, goTo: actions.goTo };
  return (
    <header class="rd-top" data-region="tools">
      <IconButton
        icon="panel"
        label={i18n.t('reader.side')}
        aria-keyshortcuts="F4"
        aria-pressed={side}
        onClick={props.onSide}
      />
      {!narrow && <Line />}
      <Title title={document.title} file={document.file} />
      <span class="spacer" />
      {!narrow && <ReaderTurn {...place} />}
      <ReaderPageField {...place} />
      {!narrow && <Line />}
      {!narrow && <Zoom document={document} actions={actions} />}
      {!narrow && <Line />}
      <span class="row row-0">
        <IconButton
          icon="search"
          label={i18n.t('reader.find')}
          aria-keyshortcuts="Control+F"
          aria-expanded={finding}
          onClick={props.onFind}
        />
        {narrow ? (
          <IconButton icon="list" label={i18n.t('reader.lists')} aria-pressed={panel} onClick={props.onPanel} />
        ) : (
          <Tools document={document} actions={actions} />
        )}
        <ReaderMore items={menuItems(props)} />
      </span>
    </header>
  );
}
