import type { Result } from '../../core/result';
import type { AnnotationPatch } from '../editing';
import { exportName } from './dates';
import { EMPTY_FILTER, type LibraryFilter } from '../../core/library/filter';
import type { LibraryEntry } from '../../core/library/entries';
import type { LibraryPorts, OnProgress } from './ports';
import type { LibraryState, Notice, Work } from './state';
import type { LibraryView } from './view-hash';

export type LibraryService = ReturnType<typeof createLibraryService>;

/** Everything a person can do on the library page. Outcomes are put into the state; nothing throws. */
export function createLibraryService(state: LibraryState, ports: LibraryPorts) {
  const { store, editing, transfer, tell } = ports;

  const setView = (change: Partial<LibraryView>): void => {
    state.view.value = { ...state.view.peek(), ...change };
  };
  const setFilter = (change: Partial<LibraryFilter>): void => {
    setView({ filter: { ...state.view.peek().filter, ...change } });
  };
  /** @returns whether it was done, for a draft that is kept until then */
  const conclude = <T>(result: Result<T>, say: (value: T) => Notice | null): boolean => {
    state.problem.value = result.ok ? null : result.error.code;
    if (result.ok) state.notice.value = say(result.value);
    return result.ok;
  };
  const working = async <T>(task: Work['task'], run: (progress: OnProgress) => Promise<T>): Promise<T> => {
    state.work.value = { task, done: 0 };
    try {
      return await run((done) => { state.work.value = { task, done }; });
    } finally {
      state.work.value = null;
    }
  };

  return {
    setView,
    setFilter,
    clearFilters: () => setFilter(EMPTY_FILTER),
    dismissNotice: () => { state.notice.value = null; },
    dismissProblem: () => { state.problem.value = null; },

    async edit({ annotation }: LibraryEntry, patch: AnnotationPatch): Promise<boolean> {
      const done = await editing.updateAnnotation(annotation.id, patch, ports.codebook);
      if (done.ok) tell([annotation.documentId]);
      return conclude(done, () => null);
    },

    /** The next annotation of the list takes its place, so that the keyboard can go on. */
    async deleteAnnotation({ annotation }: LibraryEntry): Promise<boolean> {
      const next = neighbour(state.result.peek().entries, annotation.id);
      const done = await editing.deleteAnnotations([annotation.id]);
      if (done.ok) {
        tell([annotation.documentId]);
        if (state.view.peek().selected === annotation.id) setView({ selected: next });
      }
      return conclude(done, ({ operationId }) => ({ type: 'deleted', operationId }));
    },

    async deleteDocument(id: string, title: string): Promise<boolean> {
      const count = state.counts.peek().get(id) ?? 0;
      const done = await editing.deleteDocument(id);
      if (done.ok) tell([id]);
      return conclude(done, ({ operationId }) => ({ type: 'document-deleted', title, count, operationId }));
    },

    async undo(operationId: number): Promise<boolean> {
      const done = await store.undo(operationId);
      if (done.ok) tell(done.value.documentIds);
      return conclude(done, () => ({ type: 'undone' }));
    },

    /** Writes what the filters leave to a file in the downloads. */
    async exportShown(): Promise<boolean> {
      const ids = state.result.peek().entries.map(({ annotation }) => annotation.id);
      const written = await working('export', (progress) => transfer.exportJson(ids, progress));
      const fileName = exportName(ports.now());
      if (written.ok) ports.download(written.value, fileName);
      return conclude(written, () => ({ type: 'exported', count: ids.length, fileName }));
    },

    async importFile(file: File): Promise<boolean> {
      const read = await working('import', (progress) => transfer.importJson(file, progress));
      // which documents the file touched is not told: every open page asks again
      if (read.ok) tell(state.documents.peek().map(({ id }) => id));
      return conclude(read, ({ value, operationId }) => ({ type: 'imported', summary: value, operationId }));
    },
  };
}

/** Id of the entry that follows, or at the end of the one before; empty where it is the only one. */
function neighbour(entries: readonly LibraryEntry[], id: string): string {
  const at = entries.findIndex(({ annotation }) => annotation.id === id);
  return (entries[at + 1] ?? entries[at - 1])?.annotation.id ?? '';
}
