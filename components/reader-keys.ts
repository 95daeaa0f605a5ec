import type { Press } from './bar-keys';

export type ReaderCommand =
  | 'find'
  | 'find-next'
  | 'find-back'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-actual'
  | 'page-next'
  | 'page-back'
  | 'region-next'
  | 'region-back'
  | 'side'
  | 'print'
  | 'undo'
  | 'close';

/**
 * Where the focus is. text: somebody is typing; column: a list beside the pages, which has its own use for arrows;
 * pages: there, in the bar above them, or nowhere.
 */
export type ReaderWhere = 'text' | 'column' | 'pages';

const WITH_CTRL: Readonly<Record<string, ReaderCommand>> = {
  f: 'find',
  g: 'find-next',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  _: 'zoom-out',
  '0': 'zoom-actual',
  p: 'print',
};

const ANYWHERE: Readonly<Record<string, ReaderCommand>> = {
  F3: 'find-next',
  F4: 'side',
  F6: 'region-next',
  Escape: 'close',
};

const WITH_SHIFT: Readonly<Record<string, ReaderCommand>> = { F3: 'find-back', F6: 'region-back' };

const ON_PAGES: Readonly<Record<string, ReaderCommand>> = { ArrowRight: 'page-next', ArrowLeft: 'page-back' };

/**
 * What a key means in the reader; null leaves it to the browser, which scrolls by itself. Keys as in the browsers' own
 * viewers, but for their single letters: those belong to tagging.
 */
export function readerCommand(press: Press, where: ReaderWhere): ReaderCommand | null {
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) return ctrlCommand(press, where);
  if (press.shiftKey) return WITH_SHIFT[press.key] ?? null;
  const anywhere = ANYWHERE[press.key];
  if (anywhere) return anywhere;
  return where === 'pages' ? (ON_PAGES[press.key] ?? null) : null;
}

function ctrlCommand(press: Press, where: ReaderWhere): ReaderCommand | null {
  const key = press.key.toLowerCase();
  if (press.shiftKey && key === 'g') return 'find-back';
  if (key === 'z') return where === 'text' || press.shiftKey ? null : 'undo';
  const command = WITH_CTRL[key] ?? null;
  // some keyboards need Shift for the signs, but Ctrl Shift with a letter is the browser's own
  return press.shiftKey && /^[a-z]$/.test(key) ? null : command;
}
