import { liveQuery } from 'dexie';
import type { Failure } from '../core/result';
import type { FindmarkDatabase, Stamped } from './database';
import { failureOf } from './failures';
import { withoutStamp } from './transactions';

/** A query that is asked again after each write that concerns it, whichever tab, page or worker wrote. */
export interface Watch<T> {
  subscribe(next: (value: T) => void, failed: (failure: Failure) => void): () => void;
}

export function watch<T>(db: FindmarkDatabase, query: () => Promise<T>): Watch<T> {
  return {
    subscribe(next, failed) {
      let stopped = false;
      let stop = () => {};
      const fail = (error: unknown) => {
        if (!stopped) failed(failureOf(error));
      };
      // Opened before: inside a live query nothing but the database may be awaited.
      db.ready().then(() => {
        if (stopped) return;
        const subscription = liveQuery(query).subscribe(next, fail);
        stop = () => subscription.unsubscribe();
      }, fail);
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}

/**
 * Rows without stamps, where a row that did not change since the last call is the same object as then: views
 * compare by identity.
 */
export function sameObjects<T extends { readonly id: string }>(
  unchanged: (row: Stamped<T>, before: Stamped<T>) => boolean,
): (rows: readonly Stamped<T>[]) => T[] {
  let known = new Map<string, { row: Stamped<T>; record: T }>();
  return (rows) => {
    const next = new Map<string, { row: Stamped<T>; record: T }>();
    for (const row of rows) {
      const before = known.get(row.id);
      next.set(row.id, before && unchanged(row, before.row) ? before : { row, record: withoutStamp<T>(row) });
    }
    known = next;
    return [...next.values()].map(({ record }) => record);
  };
}
