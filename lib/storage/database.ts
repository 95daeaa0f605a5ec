import Dexie, { type Table } from 'dexie';
import type { Annotation, Coder, Dismissal } from '../core/model/annotation';
import type { Codebook } from '../core/model/codebook';
import type { DocumentRecord } from '../core/model/document';
import type { Operation } from '../core/model/operation';
import { DatabaseNewer, DatabaseBlocked } from './failures';

/** `op` is the operation that last wrote the row: undo compares it to see whether somebody else wrote since. */
export type Stamped<T> = T & { readonly op: number };

export interface TextRecord {
  readonly documentId: string;
  readonly gzip: Uint8Array;
}

export type DocumentRow = Stamped<DocumentRecord>;
export type AnnotationRow = Stamped<Annotation>;
export type DismissalRow = Stamped<Dismissal>;
export type TextRow = Stamped<TextRecord>;

/** The tables whose rows come and go with what a person does, and so with undo. */
export interface JournaledRows {
  documents: DocumentRow;
  texts: TextRow;
  annotations: AnnotationRow;
  dismissals: DismissalRow;
}
export type JournaledTable = keyof JournaledRows;

/** One row as it must be written back, and the stamp that the row must have until then (null: no such row). */
export interface Change {
  readonly table: JournaledTable;
  readonly key: string;
  readonly image: JournaledRows[JournaledTable] | null;
  readonly expect: number | null;
}

export interface OperationRow extends Operation {
  /** Roughly, of its images. */
  readonly bytes: number;
}

/** The images of an operation, in parts, so that no single row of an import becomes huge. */
export interface ImagesRow {
  readonly operationId: number;
  readonly part: number;
  readonly changes: readonly Change[];
}

/**
 * Upgrades, by number: never change one that was released, add one. Few indexes: they, not Dexie, are what
 * writing many rows costs.
 */
const SCHEMAS: Readonly<Record<number, Record<string, string>>> = {
  1: {
    documents: 'id, &address',
    texts: 'documentId',
    annotations: 'id, documentId',
    dismissals: 'id, documentId',
    coders: 'id',
    codebooks: '[id+version]',
    operations: '++id',
    images: '[operationId+part]',
  },
  // one document has several names: those of its file, its text, its inspection, and further addresses
  2: { documents: 'id, &address, *identities' },
};
export const SCHEMA_VERSION = Math.max(...Object.keys(SCHEMAS).map(Number));

export class FindmarkDatabase extends Dexie {
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly texts: Table<TextRow, string>;
  declare readonly annotations: Table<AnnotationRow, string>;
  declare readonly dismissals: Table<DismissalRow, string>;
  declare readonly coders: Table<Coder, string>;
  declare readonly codebooks: Table<Codebook, [string, string]>;
  declare readonly operations: Table<OperationRow, number, Omit<OperationRow, 'id'>>;
  declare readonly images: Table<ImagesRow, [number, number]>;

  private opening: Promise<void> | null = null;

  constructor(name: string) {
    // Dexie's cache would hold every row twice and answer from before a commit; the library wants neither.
    super(name, { cache: 'disabled' });
    for (const [version, stores] of Object.entries(SCHEMAS)) this.version(Number(version)).stores(stores);
  }

  /** Opens once; after a failure the next call tries again. */
  ready(): Promise<void> {
    this.opening ??= this.openChecked().catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  private async openChecked(): Promise<void> {
    await this.refuseNewer();
    await new Promise<void>((resolve, reject) => {
      this.on('blocked', () => reject(new DatabaseBlocked()));
      this.open().then(() => resolve(), reject);
    });
  }

  /** Dexie opens a database of a newer version and bends it to the older schema: that must not happen to a library. */
  private async refuseNewer(): Promise<void> {
    const databases = await indexedDB.databases();
    const installed = databases.find((database) => database.name === this.name)?.version ?? 0;
    // Dexie multiplies its version numbers by ten.
    if (Math.floor(installed / 10) > SCHEMA_VERSION) throw new DatabaseNewer(installed / 10);
  }
}
