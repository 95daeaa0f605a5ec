import type { Signal } from '@preact/signals';
import { formatHash, type LibraryView, parseHash } from '../../lib/app/library/view-hash';

/** Browsers refuse an address that changes more than some 20 times a second, as it would under a held arrow key. */
const SETTLE_MS = 250;

/** Keeps the view in the page's address and follows the address, so that links, reloads and bookmarks work. */
export function keepView(view: Signal<LibraryView>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = (): void => {
    clearTimeout(timer);
    view.value = parseHash(location.hash);
  };
  const write = (): void => {
    clearTimeout(timer);
    const hash = formatHash(view.peek());
    // in place: every letter of a search as a step back would bury the page before
    if (hash !== location.hash) history.replaceState(null, '', hash);
  };
  read();
  addEventListener('hashchange', read);
  addEventListener('pagehide', write);
  const stop = view.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, SETTLE_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener('hashchange', read);
    removeEventListener('pagehide', write);
  };
}
