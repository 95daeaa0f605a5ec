import type { Annotation, Coder, Dismissal } from './annotation';
import type { Codebook } from './codebook';
import type { DocumentRecord } from './document';

/** A library, or a part of one, as plain data. Every id that is referred to is in it. */
export interface LibraryData {
  readonly codebooks: readonly Codebook[];
  readonly coders: readonly Coder[];
  readonly documents: readonly DocumentRecord[];
  readonly annotations: readonly Annotation[];
  readonly dismissals: readonly Dismissal[];
}

/** A library as an export file holds it: the reading texts of some or all of its documents are with it. */
export interface LibraryFile extends LibraryData {
  /** Document id to reading text. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What an import did. `kept` and `replaced` are annotations and dismissals that were here with other content. */
export interface ImportSummary {
  readonly documents: number;
  readonly added: number;
  readonly unchanged: number;
  /** Here already and older than the file's: replaced by the file's. */
  readonly replaced: number;
  /** Here already and newer than the file's: left as they are. */
  readonly kept: number;
}
