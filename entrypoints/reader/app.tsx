import { i18n } from '#i18n';
import { useComputed, useSignal } from '@preact/signals';
import { type PanelActions, PanelView } from '../../components/panel-view';
import { type FindState, type ReaderActions, type ReaderStage, ReaderView } from '../../components/reader-view';
import type { Panel } from '../../lib/app/panel/panel';
import { typedAddress } from '../../lib/app/reader/opening-address';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { background } from '../../lib/messaging/background';
import { askedPage } from './address';
import type { Reader } from './reader';

interface AppProps {
  reader: Reader;
  panel: Panel;
}

const NOT_FINDING: FindState = { open: false, words: '', at: 0, count: 0, complete: true };

/** The page of the reader: hands what is known to the view, and what is done there to those who do it. */
export function App({ reader, panel }: AppProps) {
  const startTrouble = useSignal<string | null>(null);
  const stage = useComputed<ReaderStage>(() => {
    const shown = reader.shown.value;
    return shown ? { at: 'open', document: shown.view.value } : reader.stage.value;
  });
  const shown = () => reader.shown.peek();
  const openAddress = (typed: string) => {
    const address = typedAddress(typed);
    startTrouble.value = address === null ? i18n.t('reader.notAnAddress') : null;
    if (address !== null) void reader.openAddress(address);
  };
  const actions: ReaderActions = {
    openFiles: ([first]) => first && void reader.openFile(first),
    openAddress,
    openQueued: () => {},
    removeQueued: () => {},
    cancel: () => reader.cancel(),
    retry: () => void reader.retry(),
    allowHost: () => {},
    openOriginal: () => {},
    givePassword: (password) => reader.givePassword(password),
    cancelPassword: () => reader.givePassword(null),
    goTo: (page) => shown()?.goTo(page),
    zoom: (step) => shown()?.zoom(step),
    setDarkPages: () => {},
    print: () => window.print(),
    openFind: () => {},
    closeFind: () => {},
    find: () => {},
    findStep: () => {},
    stopReading: () => {},
    goOnReading: () => {},
    undo: () => void panel.undo(),
    openPage: (page) => void background.openPage({ page }),
  };
  return (
    <ReaderView
      stage={stage.value}
      queue={[]}
      password={reader.password.value}
      find={NOT_FINDING}
      startTrouble={startTrouble.value}
      undo={null}
      pages={(box) => shown()?.fill(box, askedPage()) ?? (() => {})}
      aspectOf={() => 0.707}
      thumbnail={() => () => {}}
      panel={<Beside panel={panel} />}
      actions={actions}
    />
  );
}

function Beside({ panel }: { panel: Panel }) {
  const actions: PanelActions = {
    reveal: (key, place) => void panel.reveal(key, place),
    openBar: (key) => void panel.openBar(key),
    accept: (key, themes) => void panel.accept(key, themes),
    dismiss: (key) => void panel.dismiss(key),
    decide: (id, choice) => void panel.decide(id, choice),
    remove: (id) => void panel.remove(id),
    undo: () => void panel.undo(),
    switchOn: () => void panel.switchOn(),
    reload: () => void panel.reload(),
    openPage: (page) => void background.openPage({ page }),
  };
  return (
    <PanelView
      inReader
      page={panel.page.value}
      own={false}
      codebook={defaultCodebook}
      last={panel.last.value}
      toast={panel.toast.value}
      failure={panel.failure.value}
      actions={actions}
    />
  );
}
