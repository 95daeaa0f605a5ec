import { i18n } from '#i18n';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { tinykeys } from 'tinykeys';
import { browser } from 'wxt/browser';
import { createLibraryService } from '../../lib/app/library/service';
import { createLibraryState } from '../../lib/app/library/state';
import { formatHash, parseHash } from '../../lib/app/library/view-hash';
import { followLibrary } from '../../lib/app/library/watching';
import { App } from './app';
import { openPorts } from './ports';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import './library.css';

const ports = openPorts();
const state = createLibraryState();
const service = createLibraryService(state, ports);

document.title = i18n.t('library.title');
state.view.value = parseHash(location.hash);
addEventListener('hashchange', () => {
  state.view.value = parseHash(location.hash);
});
effect(() => {
  const hash = formatHash(state.view.value);
  // in place: every letter of a search as a step back would bury the page before
  if (hash !== location.hash) history.replaceState(null, '', hash);
});
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
  const tagKeys = commands.find(({ name }) => name === 'tag-next')?.shortcut ?? '';
  if (root) render(<App app={{ state, service, ports, openOptions, tagKeys }} />, root);
});
