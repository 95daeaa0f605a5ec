/** Makes one thing ready; an expression is run on the filler. */
type Job = (filler: string) => void;

const jobs: Job[] = [];
/** The fillers for which everything was made ready. */
const done = new Set<string>();

/** Registers what takes long when it is first used: expressions, weights, trees of literals. */
export function readyLater(job: Job): void {
  jobs.push(job);
}

/**
 * Browsers translate an expression when it is first run, roughly; met again, a second time and well. Run on a text of
 * this length it is translated well at once, which takes a fifth of the time.
 */
const LONG = 1_000;
/** Expressions are translated anew for texts that hold any other character. */
const LATIN = /^[\0-\xff]*$/;

/** Makes everything ready for texts like this one, one thing a step; nothing that was made ready before. */
export function* makeReady(text: string): Generator<void> {
  const filler = (LATIN.test(text) ? '\u0001' : '\u3042').repeat(LONG);
  if (done.has(filler)) return;
  for (const job of jobs) {
    job(filler);
    yield;
  }
  done.add(filler);
}
