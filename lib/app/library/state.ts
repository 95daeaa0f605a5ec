import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DocumentRecord, RelatedDocument } from '../../core/model/document';
import type { ImportSummary } from '../../core/model/library-data';
import type { Operation } from '../../core/model/operation';
import type { FailureCode } from '../../core/result';
import { createRelations } from '../../core/library/relations';
import { countByDocument, type LibraryRow, toRows } from '../../core/library/rows';
import type { LibraryEntry } from '../../core/library/entries';
import { type FilterResult, noResult } from '../../core/library/filter';
import { FIRST_VIEW, type LibraryView } from './view-hash';

/** Something that was done: said once, with the way back where there is one. */
export type Notice =
  | { readonly type: 'deleted'; readonly operationId: number }
  | { readonly type: 'document-deleted'; readonly title: string; readonly count: number; readonly operationId: number }
  | { readonly type: 'imported'; readonly summary: ImportSummary; readonly operationId: number }
  | { readonly type: 'exported'; readonly count: number; readonly fileName: string }
  | { readonly type: 'undone' };

export interface Work {
  readonly task: 'export' | 'import';
  /** 0 to 1. */
  readonly done: number;
}

/** What could not be done, and while doing what: the same failure is told in other words on an edit and on an undo. */
export interface Problem {
  readonly code: FailureCode;
  readonly doing: 'read' | 'edit' | 'note' | 'delete' | 'undo' | 'export' | 'import';
}

/** All that the library page shows; changed by service.ts only. */
export interface LibraryState {
  /** Whether the library has been read. */
  readonly loaded: Signal<boolean>;
  /** In the order of the list. */
  readonly documents: Signal<readonly DocumentRecord[]>;
  readonly entries: Signal<readonly LibraryEntry[]>;
  /** How many annotations each document has, whatever the filters say. */
  readonly counts: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Which others are the same report as a document, kept apart. */
  readonly relatedTo: ReadonlySignal<(document: DocumentRecord) => readonly RelatedDocument[]>;
  readonly lastOperation: Signal<Operation | null>;
  readonly view: Signal<LibraryView>;
  /** What the filters leave, a moment after they changed. */
  readonly result: Signal<FilterResult>;
  readonly rows: ReadonlySignal<readonly LibraryRow[]>;
  readonly selected: ReadonlySignal<LibraryEntry | null>;
  readonly work: Signal<Work | null>;
  readonly notice: Signal<Notice | null>;
  /** Stays until it is closed or something succeeds. */
  readonly problem: Signal<Problem | null>;
}

export function createLibraryState(): LibraryState {
  const documents = signal<readonly DocumentRecord[]>([]);
  const entries = signal<readonly LibraryEntry[]>([]);
  const view = signal(FIRST_VIEW);
  const result = signal(noResult());
  return {
    loaded: signal(false),
    documents,
    entries,
    counts: computed(() => countByDocument(entries.value)),
    relatedTo: computed(() => createRelations(documents.value)),
    lastOperation: signal(null),
    view,
    result,
    rows: computed(() => toRows(result.value.entries)),
    selected: computed(() => entries.value.find(({ annotation }) => annotation.id === view.value.selected) ?? null),
    work: signal(null),
    notice: signal(null),
    problem: signal(null),
  };
}
