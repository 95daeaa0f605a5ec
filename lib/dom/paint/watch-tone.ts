import { forgetTones } from './page-tone';

/** Milliseconds after a change at which the page's colours are looked at: soon, and once slow backgrounds have faded. */
const LOOKS = [150, 1_200];

/**
 * Tells when the page may have turned dark or light while it is open: the system did, or the page set something on its
 * root or its body, where themes are switched. Pages set much there that has nothing to do with colours, at every
 * scroll even: changes that come while a look is due are seen by that one, and what is told must be cheap to answer.
 * Pages that load the next one without the browser put another body in place of theirs: it is watched from then on.
 */
export function watchTone(told: () => void, signal: AbortSignal): void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const look = () => {
    forgetTones();
    told();
  };
  const changed = () => {
    for (const wait of LOOKS) {
      if (timers.has(wait)) continue;
      const timer = setTimeout(() => {
        timers.delete(wait);
        look();
      }, wait);
      timers.set(wait, timer);
    }
  };
  let body: Element | null = null;
  const observer = new MutationObserver((records) => {
    // what else is put into the root, our own parts among it, is none of this
    if (document.body !== body) follow();
    else if (records.every(({ type }) => type === 'childList')) return;
    changed();
  });
  const follow = () => {
    ({ body } = document as { body: Element | null });
    observer.observe(document.documentElement, { attributes: true, childList: true });
    if (body) observer.observe(body, { attributes: true });
  };
  follow();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  });
}
