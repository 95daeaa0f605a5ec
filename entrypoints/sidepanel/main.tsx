import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PanelView } from '../../components/panel-view';
import { Panel } from '../../lib/app/panel/panel';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { holdPanelOpen } from '../../lib/messaging/open-panels';
import { panelActions } from './actions';
import { panelPorts } from './ports';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/change.css';
import '../../components/styles/panel.css';

const panel = new Panel(panelPorts());

const actions = panelActions(panel);

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
