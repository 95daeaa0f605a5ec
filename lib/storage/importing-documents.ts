import type { DocumentRecord } from '../core/model/document';
import { mergeDocuments } from '../core/model/merge-documents';
import type { FindmarkDatabase } from './database';
import type { Recorder } from './recorder';
import { inSlices, readAll } from './slices';
import { withoutStamp } from './transactions';

/** Rows between two turns of the browser: a write of so many takes well under 50 ms. */
const SLICE = 128;

interface Imported {
  /** Id of a document of the file to the id that it has here. */
  readonly ids: ReadonlyMap<string, string>;
  readonly added: number;
}

/**
 * Adds the documents of a file with their texts. One that is here already stays, and is known by all that the file
 * knows it by.
 * @param texts document id of the file to packed text
 */
export async function importDocuments(
  db: FindmarkDatabase,
  recorder: Recorder,
  theirs: readonly DocumentRecord[],
  texts: ReadonlyMap<string, Uint8Array>,
): Promise<Imported> {
  const rows = await readAll(db.documents, ({ id }) => id);
  const mine = new Map(rows.map((row) => [row.id, withoutStamp<DocumentRecord>(row)]));
  const { ids, added, changed } = mergeDocuments([...mine.values()], theirs);
  const withText = new Set(await db.texts.toCollection().primaryKeys());
  const newTexts = new Map<string, Uint8Array>();
  for (const document of theirs) {
    const [id, gzip] = [ids.get(document.id) ?? document.id, texts.get(document.id)];
    // a text that is here already stays; one that comes brings its fingerprint along
    if (!gzip || withText.has(id) || newTexts.has(id)) continue;
    newTexts.set(id, gzip);
    const { fingerprint } = document;
    const record = changed.get(id) ?? mine.get(id);
    if (record && record.fingerprint !== fingerprint) changed.set(id, { ...record, fingerprint });
  }
  // those that change first: one may give its address to one that is added
  for (const slice of inSlices([...changed.values(), ...added], SLICE)) await recorder.put('documents', slice);
  for (const slice of inSlices([...newTexts], SLICE)) {
    await recorder.put(
      'texts',
      slice.map(([documentId, gzip]) => ({ documentId, gzip })),
    );
  }
  return { ids, added: added.length };
}
