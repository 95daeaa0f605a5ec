import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useColumns, useFinding } from './reader-columns';
import { pagesOf, runCommand } from './reader-commands';
import { PDF_FILES } from './reader-files';
import { ReaderFind } from './reader-find';
import { useReaderKeys } from './reader-listen';
import { ReaderNoticeBand, ReaderReading } from './reader-notices';
import { ReaderSide } from './reader-side';
import { ReaderTop } from './reader-top';
import type { Fill, ReaderDocument, ReaderProps } from './reader-view';
import { useFilePicker } from './use-file-picker';

interface ReaderDeskProps extends ReaderProps {
  document: ReaderDocument;
}

/** An open document: the bar, the column of places, the pages, the lists. */
export function ReaderDesk(props: ReaderDeskProps) {
  const { document: doc, find, undo, actions } = props;
  const root = useRef<HTMLDivElement>(null);
  const { over, narrow, side, setSide, panel, setPanel } = useColumns();
  const finding = useFinding(props);
  const picker = useFilePicker({
    label: i18n.t('reader.pickAnother'),
    accept: PDF_FILES,
    onFiles: actions.openFiles,
    multiple: true,
  });
  const putSideAway = () => {
    pagesOf(root.current)?.focus({ preventScroll: true });
    setSide(false);
  };
  const close = () => {
    if (find.open) finding.close();
    else if (over && side) putSideAway();
    else return false;
    return true;
  };
  useReaderKeys(root, (command) =>
    runCommand(command, {
      shown: doc,
      root: root.current,
      openFind: finding.open,
      findStep: finding.step,
      toggleSide: () => setSide(!side),
      close,
      undo,
      actions,
    }),
  );
  const goFromSide = (page: number) => {
    actions.goTo(page);
    // it lies over the very page that was asked for
    if (over) putSideAway();
  };
  const classes = ['rd', side && 'has-side', panel && 'has-lists', doc.darkPages && 'is-dark-pages'];
  return (
    <div ref={root} class={classes.filter(Boolean).join(' ')}>
      <ReaderTop
        document={doc}
        narrow={narrow}
        side={side}
        onSide={() => setSide(!side)}
        panel={panel}
        onPanel={() => setPanel(!panel)}
        finding={find.open}
        onFind={find.open ? finding.close : finding.open}
        onPick={picker.pick}
        undo={undo}
        actions={actions}
      />
      {picker.field}
      {side && <ReaderSide {...props} over={over} goTo={goFromSide} />}
      <Middle {...props} finding={finding} />
      <Lists {...props} shown={panel} />
    </div>
  );
}

function Pages({ fill, fits }: { fill: Fill; fits: boolean }) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => (box.current ? fill(box.current) : undefined), []);
  return (
    <main
      ref={box}
      class={fits ? 'rd-m fits' : 'rd-m'}
      tabIndex={-1}
      aria-label={i18n.t('reader.pages')}
      data-region="pages"
    />
  );
}

type MiddleProps = ReaderDeskProps & { finding: ReturnType<typeof useFinding> };

function Middle({ document: doc, find, finding, pages, actions }: MiddleProps) {
  return (
    <div class="rd-mid">
      {find.open && <ReaderFind find={find} asked={finding.asked} onClose={finding.close} actions={actions} />}
      {doc.notices.map((notice) => (
        <ReaderNoticeBand key={notice.kind} notice={notice} pages={doc.pages} actions={actions} />
      ))}
      <Pages fill={pages} fits={doc.fitsWidth} />
    </div>
  );
}

function Lists({ document: doc, panel, shown, actions }: ReaderDeskProps & { shown: boolean }) {
  return (
    <aside class="rd-r" aria-label={i18n.t('reader.panel')} hidden={!shown} data-region="column">
      {doc.reading !== null && <ReaderReading read={doc.reading} pages={doc.pages} onStop={actions.stopReading} />}
      {panel}
    </aside>
  );
}
