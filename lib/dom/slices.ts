/** Milliseconds of work between two chances for the page to answer its reader; a frame has 16. */
const BUDGET = 8;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets everything else that waits go first. A message channel is not slowed down in background tabs as timers are. */
export function breathe(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Runs a generator to its end in slices that never block the page for long.
 * @throws the signal's reason when it is aborted between two slices
 */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + BUDGET;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await breathe();
    signal.throwIfAborted();
  }
}
