import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PopupActions, type PopupKeys, PopupView } from '../../components/popup-view';
import { Popup } from '../../lib/app/popup/popup';
import { popupPorts } from './ports';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/popup.css';

const popup = new Popup(popupPorts());

const actions: PopupActions = {
  setOn: (on) => void popup.setOn(on),
  allowSite: () => void popup.allowSite(),
  review: () => void popup.review(),
  reload: () => void popup.reload(),
  openPanel: () => void popup.openPanel(),
  openPage: (page) => void popup.openPage(page),
  openReader: () => void popup.openReader(),
};

/** The keys as they are set now; the person may have changed or removed them. */
async function commandKeys(): Promise<PopupKeys> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string) =>
    commands.find((command) => command.name === name)?.shortcut?.replaceAll('+', ' ') || null;
  return { review: keysOf('tag-next'), panel: keysOf('open-panel'), library: keysOf('open-library') };
}

function App({ keys }: { keys: PopupKeys }) {
  return (
    <PopupView
      place={popup.place.value}
      page={popup.page.value}
      failure={popup.failure.value}
      keys={keys}
      actions={actions}
    />
  );
}

void popup.start();
const root = document.getElementById('app');
void commandKeys().then((keys) => root && render(<App keys={keys} />, root));
