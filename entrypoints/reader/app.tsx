import { i18n } from '#i18n';
import { useComputed, useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { deedWords } from '../../components/panel-deeds';
import { PanelView } from '../../components/panel-view';
import { type FindState, type ReaderActions, type ReaderStage, ReaderView } from '../../components/reader-view';
import type { Panel } from '../../lib/app/panel/panel';
import { typedAddress } from '../../lib/app/reader/opening-address';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { background } from '../../lib/messaging/background';
import { panelActions } from '../sidepanel/actions';
import { askedPage, keepFile } from './address';
import type { Reader } from './reader';
import type { ShownDocument } from './shown-document';

interface AppProps {
  reader: Reader;
  panel: Panel;
}

/** Width by height, as long as nothing is known. */
const A4 = 210 / 297;
const NOT_FINDING: FindState = { open: false, words: '', at: 0, count: 0, complete: true };

/** As long as the report is read, more may be found. */
const findIn = (shown: ShownDocument | null): FindState =>
  shown ? { ...shown.finding.state.value, complete: shown.view.value.reading === null } : NOT_FINDING;

/** The page of the reader: hands what is known to the view, and what is done there to those who do it. */
export function App({ reader, panel }: AppProps) {
  const startTrouble = useSignal<string | null>(null);
  const stage = useComputed<ReaderStage>(() => {
    const shown = reader.shown.value;
    return shown ? { at: 'open', document: shown.view.value } : reader.stage.value;
  });
  const shown = () => reader.shown.peek();
  const queue = reader.queue.value;
  const aspectOf = useCallback((page: number) => shown()?.desk?.aspectOf(page) ?? A4, []);
  const thumbnail = useCallback((page: number, box: HTMLElement) => shown()?.small.draw(page, box) ?? (() => {}), []);
  const openAddress = (typed: string) => {
    const address = typedAddress(typed);
    startTrouble.value = address === null ? i18n.t('reader.notAnAddress') : null;
    if (address === null) return;
    keepFile(address);
    void reader.openAddress(address);
  };
  const actions: ReaderActions = {
    openFiles: (files) => void reader.openFiles(files),
    openAddress,
    openQueued: (id) => void reader.openQueued(id),
    removeQueued: (id) => void reader.removeQueued(id),
    cancel: () => reader.cancel(),
    retry: () => void reader.retry(),
    allowHost: () => void reader.allowHost(),
    openOriginal: () => reader.openOriginal(),
    givePassword: (password) => reader.givePassword(password),
    cancelPassword: () => reader.givePassword(null),
    goTo: (page) => shown()?.desk?.goTo(page),
    zoom: (step) => shown()?.desk?.zoom(step),
    setDarkPages: (dark) => shown()?.setDarkPages(dark),
    print: () => void shown()?.print(),
    openFind: () => shown()?.finding.open(),
    closeFind: () => shown()?.finding.close(),
    find: (words) => shown()?.finding.find(words),
    findStep: (by) => shown()?.finding.step(by),
    stopReading: () => shown()?.stop(),
    goOnReading: () => shown()?.goOn(),
    undo: () => void panel.undo(),
    openPage: (page) => void background.openPage({ page }),
  };
  return (
    <ReaderView
      stage={stage.value}
      queue={queue.files.map(({ id, file }) => ({ id, name: file.name, current: id === queue.current }))}
      password={reader.password.value}
      find={findIn(reader.shown.value)}
      startTrouble={startTrouble.value}
      undo={panel.last.value && deedWords(panel.last.value.deed, defaultCodebook)}
      pages={(box) => shown()?.fill(box, askedPage()) ?? (() => {})}
      aspectOf={aspectOf}
      thumbnail={thumbnail}
      panel={<Beside panel={panel} />}
      actions={actions}
    />
  );
}

function Beside({ panel }: { panel: Panel }) {
  return (
    <PanelView
      inReader
      page={panel.page.value}
      own={false}
      codebook={defaultCodebook}
      last={panel.last.value}
      toast={panel.toast.value}
      failure={panel.failure.value}
      actions={panelActions(panel)}
    />
  );
}
