import { i18n } from '#i18n';
import { render } from 'preact';
import { tinykeys } from 'tinykeys';
import { browser } from 'wxt/browser';
import { createLibraryService } from '../../lib/app/library/service';
import { createLibraryState } from '../../lib/app/library/state';
import { followLibrary } from '../../lib/app/library/watching';
import { keysOf } from '../../lib/app/options/key-words';
import { App } from './app';
import { keepView } from './keep-view';
import { openPorts } from './ports';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import './library.css';

const ports = openPorts();
const state = createLibraryState();
const service = createLibraryService(state, ports);

document.title = i18n.t('library.title');
keepView(state.view);
followLibrary(state, ports);

const inField = (event: Event): boolean =>
  event.target instanceof Element && event.target.matches('input, textarea, select');
tinykeys(window, {
  '/': (event) => {
    if (inField(event)) return;
    event.preventDefault();
    document.querySelector<HTMLElement>('input[type="search"]')?.focus();
  },
  '$mod+KeyZ': (event) => {
    const last = state.lastOperation.peek();
    if (inField(event) || !last) return;
    event.preventDefault();
    void service.undo(last.id);
  },
});

const openOptions = (): void => void browser.runtime.openOptionsPage();
const root = document.getElementById('app');
void browser.commands.getAll().then((commands) => {
  const shortcut = commands.find(({ name }) => name === 'tag-next')?.shortcut ?? '';
  const tagKeys = keysOf(shortcut).join(' ');
  if (root) render(<App app={{ state, service, ports, openOptions, tagKeys }} />, root);
});
