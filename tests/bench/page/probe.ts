import { highlighted } from './frames';

/** Milliseconds since navigation began. */
export interface Moments {
  readonly ready: number;
  readonly loaded: number;
  /** Beginning of the first frame that had marks to show; null where none came. */
  readonly painted: number | null;
}

/** Time for what follows the marks or the load: a page's watchers, a second look, late frames. */
const SETTLE = 1_000;
/** A page without marks for this long after its load gets none. */
const GIVE_UP = 10_000;

let painted: number | null = null;

/** Said once on the console, so that nobody needs to ask the page while it is being measured. */
export const DONE = 'findmark bench: done';

const finish = (): void => {
  setTimeout(() => console.debug(DONE), SETTLE);
};

/** @param marks whether marks are to be waited for */
export function watch(marks: boolean): void {
  const end = performance.now() + GIVE_UP;
  const look = (): void => {
    if (highlighted()) painted = performance.now();
    if (painted !== null || performance.now() > end) finish();
    else requestAnimationFrame(look);
  };
  if (marks) requestAnimationFrame(look);
  else addEventListener('load', finish);
}

export function moments(): Moments {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!navigation) throw new Error('The page does not say when it was ready');
  return { ready: navigation.domContentLoadedEventStart, loaded: navigation.loadEventStart, painted };
}
