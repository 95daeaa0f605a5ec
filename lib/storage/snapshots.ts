import type { Annotation, Dismissal } from '../core/model/annotation';
import type { DocumentRecord } from '../core/model/document';
import type { LibraryData } from '../core/model/library-data';
import type { FindmarkDatabase } from './database';
import { readAll, readSome } from './slices';
import { withoutStamp } from './transactions';

const idOf = (row: { id: string }) => row.id;

/** Everything but the texts, in the order of the ids, which is the order of creation. Inside a transaction. */
export async function snapshotAll(db: FindmarkDatabase): Promise<LibraryData> {
  return {
    codebooks: await db.codebooks.toArray(),
    coders: await db.coders.toArray(),
    documents: (await readAll(db.documents, idOf)).map((row) => withoutStamp<DocumentRecord>(row)),
    annotations: (await readAll(db.annotations, idOf)).map((row) => withoutStamp<Annotation>(row)),
    dismissals: (await readAll(db.dismissals, idOf)).map((row) => withoutStamp<Dismissal>(row)),
  };
}

/** These annotations and what they refer to, and nothing else. Inside a transaction. */
export async function snapshotOf(db: FindmarkDatabase, annotationIds: readonly string[]): Promise<LibraryData> {
  const annotations = await readSome(db.annotations, annotationIds);
  const documentIds = new Set(annotations.map((annotation) => annotation.documentId));
  const coderIds = new Set(annotations.map((annotation) => annotation.coderId));
  const codebookKeys = new Set(annotations.map(({ codebook }) => `${codebook.id} ${codebook.version}`));
  return {
    codebooks: (await db.codebooks.toArray()).filter(({ id, version }) => codebookKeys.has(`${id} ${version}`)),
    coders: await readSome(db.coders, [...coderIds]),
    documents: (await readSome(db.documents, [...documentIds])).map((row) => withoutStamp<DocumentRecord>(row)),
    annotations: annotations.map((row) => withoutStamp<Annotation>(row)),
    dismissals: [],
  };
}
