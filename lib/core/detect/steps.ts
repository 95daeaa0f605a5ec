/** Work in steps of a few milliseconds: between two of them a page may answer its reader. */
export type Steps<T> = Generator<void, T>;

/** Does the work without a pause. */
export function finish<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
