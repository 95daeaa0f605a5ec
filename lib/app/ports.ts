import type { Annotation, Coder, Dismissal } from '../core/model/annotation';
import type { Codebook } from '../core/model/codebook';
import type { DocumentRecord } from '../core/model/document';
import type { ImportSummary, LibraryData, LibraryFile } from '../core/model/library-data';
import type { Operation, OperationLabel } from '../core/model/operation';
import type { Failure, Result } from '../core/result';

/** What was done, and the entry of the undo log that takes it back. */
export interface Changed<T> {
  readonly value: T;
  /** 0 where nothing had to be written, and so nothing can be taken back. */
  readonly operationId: number;
}

/** A value that is told again whenever another tab, page or the background changes what it was read from. */
export interface Watched<T> {
  /** @returns a function that ends it */
  subscribe(next: (value: T) => void, failed: (failure: Failure) => void): () => void;
}

/** A reading text, compressed, as the library keeps it. */
export type PackedText = Uint8Array;

/** Reads inside one transaction. Await nothing else in it: IndexedDB closes a transaction that has nothing to do. */
export interface LibraryReads {
  document(id: string): Promise<DocumentRecord | undefined>;
  /** All that have one of these addresses, to the letter, or one of these identities. */
  documentsLike(keys: {
    readonly addresses: readonly string[];
    readonly identities: readonly string[];
  }): Promise<DocumentRecord[]>;
  annotation(id: string): Promise<Annotation | undefined>;
  annotationsOf(documentId: string): Promise<Annotation[]>;
  dismissal(id: string): Promise<Dismissal | undefined>;
  dismissalsOf(documentId: string): Promise<Dismissal[]>;
  hasText(documentId: string): Promise<boolean>;
}

/** Reads and writes inside one transaction. What is put and removed here is one entry of the undo log. */
export interface LibraryWrites extends LibraryReads {
  putDocument(document: DocumentRecord): Promise<void>;
  putText(documentId: string, text: PackedText): Promise<void>;
  putAnnotations(annotations: readonly Annotation[]): Promise<void>;
  putDismissal(dismissal: Dismissal): Promise<void>;
  /** Coders and codebooks are kept for good: no undo takes them away. */
  keepCoder(coder: Coder): Promise<void>;
  keepCodebook(codebook: Codebook): Promise<void>;
  removeAnnotations(ids: readonly string[]): Promise<void>;
  /** The document with its text, annotations and dismissals. */
  removeDocument(id: string): Promise<void>;
  /** The operation that last wrote this annotation or dismissal, or that removed it; undefined where none is known. */
  operationOf(id: string): Promise<number | undefined>;
  /** Nothing had to be done: an earlier operation did it already (a call that was sent twice). */
  already(operationId: number): void;
}

/** The library as the use cases see it. lib/storage is the one that there is. */
export interface LibraryStore {
  read<T>(work: (reads: LibraryReads) => Promise<T>): Promise<Result<T>>;
  /** All of `work` or nothing: nothing where it fails. */
  change<T>(label: OperationLabel, work: (writes: LibraryWrites) => Promise<Result<T>>): Promise<Result<Changed<T>>>;
  /** The page of this document was opened again; not in the undo log. */
  touchDocument(id: string, lastSeen: string): Promise<Result<null>>;
  pack(text: string): Promise<PackedText>;

  /** Takes back one operation, whole, or fails with 'changed-since'. Twice is harmless. */
  undo(operationId: number): Promise<Result<{ documentIds: readonly string[] }>>;

  watchDocuments(): Watched<readonly DocumentRecord[]>;
  watchAnnotations(): Watched<readonly Annotation[]>;
  /** What "Undo" would take back now. */
  watchLastOperation(): Watched<Operation | null>;

  /** Everything, or these annotations with all that they refer to (no dismissals, then); one moment's state. */
  snapshot(annotationIds: readonly string[] | 'all'): Promise<Result<LibraryData>>;
  textOf(documentId: string): Promise<Result<string | null>>;
  /**
   * One transaction, one undo. What is here already stays, unless the file's is newer.
   * @param progress told 0 to 1
   */
  importLibrary(
    file: LibraryFile,
    fileName: string,
    progress: (done: number) => void,
  ): Promise<Result<Changed<ImportSummary>>>;
}

/** Clock and identities come from outside, so that every use case can be tested. */
export interface Surroundings {
  /** ISO 8601, UTC. */
  now(): string;
  /** UUID, version 7: sorts by time. */
  newId(): string;
}
