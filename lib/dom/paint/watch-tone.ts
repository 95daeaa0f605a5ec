import { forgetTones } from './page-tone';

/** Milliseconds after a change at which the page's colours are looked at: soon, and once slow backgrounds have faded. */
const LOOKS = [150, 1_200];

/**
 * Tells when the page may have turned dark or light while it is open: the system did, or the page set something on its
 * root or its body, where themes are switched. Pages set much there that has nothing to do with colours, at every
 * scroll even: changes that come while a look is due are seen by that one, and what is told must be cheap to answer.
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
  const observer = new MutationObserver(changed);
  const { documentElement, body } = document as { documentElement: Element; body: Element | null };
  for (const element of [documentElement, body]) if (element) observer.observe(element, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  });
}
