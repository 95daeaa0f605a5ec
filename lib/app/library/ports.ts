import type { Coder } from '../../core/model/annotation';
import type { Codebook } from '../../core/model/codebook';
import type { ImportSummary } from '../../core/model/library-data';
import type { Result } from '../../core/result';
import type { Editing } from '../editing';
import type { Changed, LibraryStore } from '../ports';

/** Told 0 to 1. */
export type OnProgress = (done: number) => void;

/** Between the library and files on the person's disk. */
export interface Transfer {
  /** Everything, or these annotations with all that they refer to, as an export file. */
  exportJson(annotationIds: readonly string[] | 'all', progress: OnProgress): Promise<Result<Blob>>;
  /** All or nothing, in one transaction and one undo. */
  importJson(file: File, progress: OnProgress): Promise<Result<Changed<ImportSummary>>>;
}

export interface NoteDraft {
  readonly text: string;
  /** The note that the library had when the typing began; null where that is not known. */
  readonly base: string | null;
}

/** Notes that are being typed, kept outside the library until they are saved, so that a reload loses nothing. */
export interface DraftKeeper {
  read(annotationId: string): NoteDraft | null;
  write(annotationId: string, draft: NoteDraft): void;
  drop(annotationId: string): void;
}

/** What the library page stands on; entrypoints/library puts it together. */
export interface LibraryPorts {
  readonly store: Pick<LibraryStore, 'watchDocuments' | 'watchAnnotations' | 'watchLastOperation' | 'undo'>;
  readonly editing: Editing;
  readonly transfer: Transfer;
  readonly codebook: Codebook;
  readonly coderOf: (annotationId: string) => Promise<Coder | null>;
  readonly drafts: DraftKeeper;
  /** Tells open pages that these documents are no longer as they were. */
  readonly tell: (documentIds: readonly string[]) => void;
  /** Hands a file to the person's downloads. */
  readonly download: (file: Blob, name: string) => void;
  readonly now: () => Date;
  /** Gives way to the browser between two slices of work. */
  readonly pause: () => Promise<void>;
}
