import type { DocumentRecord } from '../model/document';
import type { LibraryEntry } from './entries';

/** A line of the list: a document's heading with its count, or one of its annotations. */
export type LibraryRow =
  | { readonly type: 'document'; readonly document: DocumentRecord; readonly count: number }
  | { readonly type: 'annotation'; readonly entry: LibraryEntry };

/** @param entries in the order of `joinEntries`, so that those of one document stand together */
export function toRows(entries: readonly LibraryEntry[]): LibraryRow[] {
  const counts = countByDocument(entries);
  const rows: LibraryRow[] = [];
  let current = '';
  for (const entry of entries) {
    const { document } = entry;
    if (document.id !== current) {
      current = document.id;
      rows.push({ type: 'document', document, count: counts.get(document.id) ?? 0 });
    }
    rows.push({ type: 'annotation', entry });
  }
  return rows;
}

export function countByDocument(entries: readonly LibraryEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { document } of entries) counts.set(document.id, (counts.get(document.id) ?? 0) + 1);
  return counts;
}

/**
 * Where the arrow keys go from a row.
 * @param from index of the row in focus, -1 where none is
 * @param step rows to go, down where positive; document headings are stepped over
 * @returns index of an annotation's row; `from` where there is none further on
 */
export function stepRow(rows: readonly LibraryRow[], from: number, step: number): number {
  const direction = Math.sign(step);
  let left = Math.abs(step);
  let best = from;
  for (let i = from + direction; i >= 0 && i < rows.length && left > 0; i += direction) {
    if (rows[i]?.type !== 'annotation') continue;
    best = i;
    left -= 1;
  }
  return best;
}
