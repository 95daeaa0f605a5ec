import { i18n } from '#i18n';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { askedFile } from '../../lib/app/reader/opening-address';
import { answerEngine, type EngineHandlers } from '../../lib/messaging/answer-engine';
import { announcer } from '../engine/announce';
import { askedPage, keepPage } from './address';
import { App } from './app';
import { createPanel } from './panel';
import { Reader } from './reader';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/change.css';
import '../../components/styles/panel.css';
import '../../components/styles/reader.css';
import '../marks.css';
import './sheets.css';

const announce = announcer();
const reader: Reader = new Reader((state) => {
  beside.heard(state);
  announce(state);
});

/** What the session of the open document answers; without one, as a tab without an engine does: not at all. */
const calls = new Proxy({} as EngineHandlers, {
  get: (_, name: keyof EngineHandlers) => (call: never) => {
    const open = reader.shown.peek();
    if (!open) throw new Error('nothing is open');
    return open.calls[name](call);
  },
});
const beside = createPanel(calls);
answerEngine(calls);
void beside.panel.start();

// before anything is drawn: the file and pdf.js are on their way meanwhile
const asked = askedFile(location.search);
if (asked !== null) void reader.openAddress(asked);

const root = document.getElementById('app');
if (root) render(<App reader={reader} panel={beside.panel} />, root);

effect(() => {
  const title = reader.shown.value?.view.value.title;
  document.title = title ? i18n.t('reader.titleOf', [title]) : i18n.t('reader.title');
});
// the page in view is kept once scrolling has come to rest: browsers count how often an address changes
let kept: ReturnType<typeof setTimeout> | undefined;
// by itself: the view changes with every page that is read, many times a second
const inView = computed(() => reader.shown.value?.view.value.page);
effect(() => {
  const page = inView.value;
  clearTimeout(kept);
  if (page !== undefined) kept = setTimeout(() => keepPage(page), 300);
});
window.addEventListener('hashchange', () => reader.shown.peek()?.desk?.goTo(askedPage()));
