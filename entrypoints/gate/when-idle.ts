/** Longest wait for a page that is never idle, in milliseconds. */
const LATEST = 3_000;

/** Does something when the page has nothing better to do. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: LATEST });
  else setTimeout(act, LATEST);
}
