import Dexie from 'dexie';
import type { AnnotationRow, Change, FindmarkDatabase, TextRow } from './database';

const CHANGES_PER_ROW = 1_000;

/** Writes the before-images of an operation, in place of those that it had. */
export async function writeImages(
  db: FindmarkDatabase,
  operationId: number,
  changes: readonly Change[],
): Promise<void> {
  await imagesOf(db, operationId).delete();
  for (let at = 0, part = 0; at < changes.length; at += CHANGES_PER_ROW, part++) {
    await db.images.put({ operationId, part, changes: changes.slice(at, at + CHANGES_PER_ROW) });
  }
}

export async function readImages(db: FindmarkDatabase, operationId: number): Promise<Change[]> {
  const rows = await imagesOf(db, operationId).toArray();
  return rows.flatMap((row) => row.changes);
}

function imagesOf(db: FindmarkDatabase, operationId: number) {
  return db.images.where('[operationId+part]').between([operationId, Dexie.minKey], [operationId, Dexie.maxKey]);
}

/** About how much room images take: exact enough to keep the log within bounds, and cheap. */
export function imageBytes(changes: readonly Change[]): number {
  let bytes = 0;
  for (const { table, image } of changes) {
    bytes += 100;
    if (!image) continue;
    bytes += 600;
    if (table === 'texts') bytes += (image as TextRow).gzip.byteLength;
    else if (table === 'annotations') bytes += 2 * (image as AnnotationRow).note.length;
  }
  return bytes;
}
