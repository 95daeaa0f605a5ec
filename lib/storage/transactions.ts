import type { Annotation, Coder, Dismissal } from '../core/model/annotation';
import type { Codebook } from '../core/model/codebook';
import type { DocumentRecord } from '../core/model/document';
import type { FindmarkDatabase, Stamped } from './database';
import { documentsLike, type Keys } from './documents-like';
import { operationThatRemoved } from './operations';
import type { Recorder } from './recorder';

export function withoutStamp<T>(row: Stamped<T>): T {
  const { op: _, ...record } = row;
  return record as T;
}

const optional = <T>(row: Stamped<T> | undefined): T | undefined => row && withoutStamp<T>(row);

/** What a use case may read inside a transaction. */
export class Reads {
  constructor(protected readonly db: FindmarkDatabase) {}

  async document(id: string): Promise<DocumentRecord | undefined> {
    return optional<DocumentRecord>(await this.db.documents.get(id));
  }

  /** All that have one of these addresses, to the letter, or one of these identities. */
  async documentsLike(keys: Keys): Promise<DocumentRecord[]> {
    return (await documentsLike(this.db, keys)).map((row) => withoutStamp<DocumentRecord>(row));
  }

  async annotation(id: string): Promise<Annotation | undefined> {
    return optional<Annotation>(await this.db.annotations.get(id));
  }

  async annotationsOf(documentId: string): Promise<Annotation[]> {
    const rows = await this.db.annotations.where('documentId').equals(documentId).toArray();
    return rows.map((row) => withoutStamp<Annotation>(row));
  }

  async dismissal(id: string): Promise<Dismissal | undefined> {
    return optional<Dismissal>(await this.db.dismissals.get(id));
  }

  async dismissalsOf(documentId: string): Promise<Dismissal[]> {
    const rows = await this.db.dismissals.where('documentId').equals(documentId).toArray();
    return rows.map((row) => withoutStamp<Dismissal>(row));
  }

  async hasText(documentId: string): Promise<boolean> {
    return (await this.db.texts.where('documentId').equals(documentId).count()) > 0;
  }
}

/** What a use case may write inside a transaction; the recorder keeps what stood there before. */
export class Writes extends Reads {
  /** Set where an earlier operation did this already. */
  earlier: number | null = null;

  constructor(
    db: FindmarkDatabase,
    private readonly recorder: Recorder,
  ) {
    super(db);
  }

  putDocument(document: DocumentRecord): Promise<void> {
    return this.recorder.put('documents', [document]);
  }

  putText(documentId: string, gzip: Uint8Array): Promise<void> {
    return this.recorder.put('texts', [{ documentId, gzip }]);
  }

  putAnnotations(annotations: readonly Annotation[]): Promise<void> {
    return this.recorder.put('annotations', annotations);
  }

  putDismissal(dismissal: Dismissal): Promise<void> {
    return this.recorder.put('dismissals', [dismissal]);
  }

  async keepCoder(coder: Coder): Promise<void> {
    await this.db.coders.put(coder);
  }

  async keepCodebook(codebook: Codebook): Promise<void> {
    const key: [string, string] = [codebook.id, codebook.version];
    // 40 kB that almost never change: looked for by key before they are written.
    const known = await this.db.codebooks.where(':id').equals(key).count();
    if (known === 0) await this.db.codebooks.put(codebook);
  }

  removeAnnotations(ids: readonly string[]): Promise<void> {
    return this.recorder.remove('annotations', ids);
  }

  async removeDocument(id: string): Promise<void> {
    for (const table of ['annotations', 'dismissals'] as const) {
      await this.recorder.remove(table, await this.db[table].where('documentId').equals(id).primaryKeys());
    }
    await this.recorder.remove('texts', [id]);
    await this.recorder.remove('documents', [id]);
  }

  async operationOf(id: string): Promise<number | undefined> {
    const row = (await this.db.annotations.get(id)) ?? (await this.db.dismissals.get(id));
    return row ? row.op : operationThatRemoved(this.db, id);
  }

  already(operationId: number): void {
    this.earlier = operationId;
  }
}
