import type { Table } from 'dexie';

/** Rows read at a time: one answer of the browser that takes well under 50 ms to take in. */
const SLICE = 1_000;

/** All rows in the order of their keys, read in slices. In a transaction, one moment's state. */
export async function readAll<T>(table: Table<T, string>, keyOf: (row: T) => string): Promise<T[]> {
  const rows: T[] = [];
  for (;;) {
    const last = rows.at(-1);
    const after = last === undefined ? table.toCollection() : table.where(':id').above(keyOf(last));
    const slice = await after.limit(SLICE).toArray();
    rows.push(...slice);
    if (slice.length < SLICE) return rows;
  }
}

/** These rows, in this order, without those that are not there. */
export async function readSome<T>(table: Table<T, string>, keys: readonly string[]): Promise<T[]> {
  const rows: T[] = [];
  for (const slice of inSlices(keys)) {
    for (const row of await table.bulkGet([...slice])) if (row !== undefined) rows.push(row);
  }
  return rows;
}

export function* inSlices<T>(items: readonly T[], size = SLICE): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
