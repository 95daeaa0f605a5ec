import { browser } from 'wxt/browser';

/** How often a page looks whether its extension is still there; an update is rare, a look costs nothing. */
const EVERY = 2_000;

/**
 * True once the extension was updated, switched off or removed under this page: its scripts can reach nothing any more.
 * They have lost its id by then, and sometimes all of `runtime`, or the right to look.
 */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
}

/** Calls back once, when this page has lost its extension. */
export function whenOrphaned(tell: () => void): void {
  const timer = setInterval(() => {
    if (!isOrphaned()) return;
    clearInterval(timer);
    tell();
  }, EVERY);
}
