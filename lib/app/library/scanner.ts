import type { LibraryEntry } from '../../core/library/entries';
import { type FilterResult, type LibraryFilter, noResult, scan } from '../../core/library/filter';

/** Entries between two pauses: a few milliseconds of work, so that typing never waits for a search. */
const SLICE = 2_000;

/**
 * Filters a library slice by slice. A search that a newer one overtakes is dropped and never reported, so that results
 * cannot arrive out of order. Up to one slice the answer comes at once, without a pause.
 */
export function createScanner(pause: () => Promise<void>, onResult: (result: FilterResult) => void) {
  let newest = 0;
  return async (entries: readonly LibraryEntry[], filter: LibraryFilter): Promise<void> => {
    newest += 1;
    const turn = newest;
    const result = noResult();
    for (let from = 0; from < entries.length; from += SLICE) {
      if (entries.length > SLICE) await pause();
      if (turn !== newest) return;
      scan(entries.slice(from, from + SLICE), filter, result);
    }
    onResult(result);
  };
}
