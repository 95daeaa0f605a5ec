import Dexie from 'dexie';
import type { Operation } from '../core/model/operation';
import type { AnnotationRow, Change, FindmarkDatabase, JournaledTable, OperationRow } from './database';
import { refuse } from './failures';
import { imageBytes, readImages, writeImages } from './images';
import { inSlices } from './slices';

/** How far back undo reaches: so many operations, and so much room for what they replaced. */
const KEPT_OPERATIONS = 200;
const KEPT_BYTES = 64_000_000;
/** Rows between two turns of the browser. */
const CHUNK = 256;

/** Forgets the oldest operations beyond the bounds; the newest always stays. Inside a transaction. */
export async function forgetOldest(db: FindmarkDatabase): Promise<void> {
  const operations = await db.operations.toArray();
  let bytes = 0;
  const kept = operations.reverse().findIndex((operation, index) => {
    bytes += operation.bytes;
    return index > 0 && (index >= KEPT_OPERATIONS || bytes > KEPT_BYTES);
  });
  const newestForgotten = kept === -1 ? undefined : operations[kept]?.id;
  if (newestForgotten === undefined) return;
  await db.operations.where('id').belowOrEqual(newestForgotten).delete();
  await db.images.where('[operationId+part]').belowOrEqual([newestForgotten, Dexie.maxKey]).delete();
}

export async function lastOperation(db: FindmarkDatabase): Promise<Operation | null> {
  const last = await db.operations
    .orderBy('id')
    .reverse()
    .filter((operation) => !operation.undone)
    .first();
  return last ? withoutBytes(last) : null;
}

/** The operation that removed the row with this key, as far as the log reaches. Inside a transaction. */
export async function operationThatRemoved(db: FindmarkDatabase, key: string): Promise<number | undefined> {
  const removal = await db.images
    .orderBy('[operationId+part]')
    .reverse()
    .filter((images) => images.changes.some((change) => change.key === key && change.expect === null))
    .first();
  return removal?.operationId;
}

/**
 * Puts back what stood there before the operation. The replaced rows become the operation's images, so that the same
 * step would redo it. Inside a transaction; throws, and so rolls back, where a row was written since.
 * @returns the documents concerned
 */
export async function undoOperation(db: FindmarkDatabase, operationId: number): Promise<string[]> {
  const operation = await db.operations.get(operationId);
  if (!operation) throw refuse('not-found', `operation ${operationId}`);
  const changes = await readImages(db, operationId);
  if (operation.undone) return documentIdsOf(changes);

  const of = (table: JournaledTable) => changes.filter((change) => change.table === table);
  // Annotations first: whether a document is still needed shows when they are as they were.
  const swapped = await swap(db, 'annotations', of('annotations'));
  swapped.push(...(await swap(db, 'dismissals', of('dismissals'))));
  const needed = await documentsStillNeeded(db, [...of('documents'), ...of('texts')]);
  const free = (change: Change) => !needed.has(change.key);
  swapped.push(...(await swap(db, 'documents', of('documents').filter(free))));
  swapped.push(...(await swap(db, 'texts', of('texts').filter(free))));
  await refuseOrphans(db, changes);
  await writeImages(db, operationId, swapped);
  await db.operations.update(operationId, { undone: true, bytes: imageBytes(swapped) });
  return documentIdsOf([...changes, ...swapped]);
}

async function swap(db: FindmarkDatabase, table: JournaledTable, changes: readonly Change[]): Promise<Change[]> {
  const swapped: Change[] = [];
  for (const chunk of inSlices(changes, CHUNK)) {
    const current = await db[table].bulkGet(chunk.map((change) => change.key));
    for (const [index, change] of chunk.entries()) {
      const row = current[index] ?? null;
      if ((row?.op ?? null) !== change.expect) throw refuse('changed-since', `${table} ${change.key}`);
      swapped.push({ table, key: change.key, image: row, expect: change.image?.op ?? null });
    }
    // no two documents may have one address, not even between two writes: all go before the first comes back
    const going = table === 'documents' ? chunk : chunk.filter((change) => !change.image);
    await db[table].bulkDelete(going.map((change) => change.key));
  }
  for (const chunk of inSlices(changes, CHUNK)) {
    await db.table<unknown>(table).bulkPut(chunk.flatMap((change) => change.image ?? []));
  }
  return swapped;
}

/** Documents or texts that the undo would take away although something was annotated there since: they stay. */
async function documentsStillNeeded(db: FindmarkDatabase, changes: readonly Change[]): Promise<Set<string>> {
  const ids = changes.filter(({ image, expect }) => !image && expect !== null).map((change) => change.key);
  if (ids.length === 0) return new Set();
  const used = await Promise.all([
    db.annotations.where('documentId').anyOf(ids).uniqueKeys(),
    db.dismissals.where('documentId').anyOf(ids).uniqueKeys(),
  ]);
  return new Set(used.flat().map(String));
}

/** Nothing may come back into a document that was deleted since. */
async function refuseOrphans(db: FindmarkDatabase, changes: readonly Change[]): Promise<void> {
  const ids = new Set<string>();
  for (const { table, image } of changes) {
    if (image && (table === 'annotations' || table === 'dismissals')) ids.add((image as AnnotationRow).documentId);
  }
  const there = await db.documents
    .where('id')
    .anyOf([...ids])
    .primaryKeys();
  if (there.length < ids.size) throw refuse('changed-since', 'the document was deleted');
}

function documentIdsOf(changes: readonly Change[]): string[] {
  const ids = new Set<string>();
  for (const { table, key, image } of changes) {
    if (table === 'documents' || table === 'texts') ids.add(key);
    else if (image) ids.add((image as AnnotationRow).documentId);
  }
  return [...ids];
}

function withoutBytes({ bytes: _, ...operation }: OperationRow): Operation {
  return operation;
}
