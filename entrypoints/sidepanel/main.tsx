import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PanelActions, PanelView } from '../../components/panel-view';
import { Panel } from '../../lib/app/panel/panel';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { background } from '../../lib/messaging/background';
import { holdPanelOpen } from '../../lib/messaging/open-panels';
import { panelPorts } from './ports';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/change.css';
import '../../components/styles/panel.css';

const panel = new Panel(panelPorts());

const actions: PanelActions = {
  reveal: (key, place) => void panel.reveal(key, place),
  openBar: (key) => void panel.openBar(key),
  accept: (key, themes) => void panel.accept(key, themes),
  saveJudgements: (keys) => void panel.saveJudgements(keys),
  dismiss: (key) => void panel.dismiss(key),
  decide: (id, choice) => void panel.decide(id, choice),
  remove: (id) => void panel.remove(id),
  undo: () => void panel.undo(),
  switchOn: () => void panel.switchOn(),
  reload: () => void panel.reload(),
  openPage: (page) => void background.openPage({ page }),
};

function App() {
  return (
    <PanelView
      page={panel.page.value}
      own={panel.own.value}
      onOpenReader={panel.pdf.value === null ? undefined : () => void panel.openReader()}
      codebook={defaultCodebook}
      last={panel.last.value}
      toast={panel.toast.value}
      failure={panel.failure.value}
      actions={actions}
    />
  );
}

void panel.start();
void browser.windows.getCurrent().then(({ id }) => id !== undefined && holdPanelOpen(id));
const root = document.getElementById('app');
if (root) render(<App />, root);
