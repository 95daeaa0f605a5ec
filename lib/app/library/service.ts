import type { Annotation } from '../../core/model/annotation';
import { EMPTY_FILTER, isFiltered, type LibraryFilter } from '../../core/library/filter';
import type { LibraryEntry } from '../../core/library/entries';
import { fail, type Result } from '../../core/result';
import { createEditQueue } from './edit-queue';
import { exportName } from './export-name';
import type { NoteOutcome } from './note-editor';
import type { LibraryPorts, OnProgress } from './ports';
import type { LibraryState, Notice, Problem, Work } from './state';
import type { LibraryView } from './view-hash';

export type LibraryService = ReturnType<typeof createLibraryService>;
export type AnnotationPatch = Partial<Pick<Annotation, 'kind' | 'polarity' | 'themes'>>;

/** Everything a person can do on the library page. Outcomes are put into the state; nothing throws. */
export function createLibraryService(state: LibraryState, ports: LibraryPorts) {
  const setView = (change: Partial<LibraryView>): void => {
    state.view.value = { ...state.view.peek(), ...change };
  };
  const setFilter = (change: Partial<LibraryFilter>): void => {
    setView({ filter: { ...state.view.peek().filter, ...change } });
  };
  return {
    setView,
    setFilter,
    clearFilters: () => setFilter(EMPTY_FILTER),
    dismissNotice: () => {
      state.notice.value = null;
    },
    dismissProblem: () => {
      state.problem.value = null;
    },
    ...changes(state, ports, setView),
    ...files(state, ports),
  };
}

/** @returns whether it was done, for a draft that is kept until then */
function conclude<T>(
  state: LibraryState,
  doing: Problem['doing'],
  result: Result<T>,
  say: (value: T) => Notice | null,
): boolean {
  state.problem.value = result.ok ? null : { code: result.error.code, doing };
  if (result.ok) state.notice.value = say(result.value);
  return result.ok;
}

function changes(state: LibraryState, ports: LibraryPorts, setView: (change: Partial<LibraryView>) => void) {
  const { store, editing, tell, codebook } = ports;
  const edit = createEditQueue(state.entries, (edited, before) => editing.replaceAnnotation(edited, before, codebook));
  const shown = (id: string) => state.entries.peek().find(({ annotation }) => annotation.id === id)?.annotation;
  /** What was deleted on this page: that its note goes with it needs no telling. The draft stays, in case of an undo. */
  const deleted = new Set<string>();
  return {
    async edit({ annotation }: LibraryEntry, patch: AnnotationPatch): Promise<boolean> {
      const done = await edit(annotation, patch);
      if (done.ok) tell([annotation.documentId]);
      return conclude(state, 'edit', done, () => null);
    },

    /** @param base the note that it was made from; null where that is not known any more */
    async saveNote({ annotation }: LibraryEntry, note: string, base: string | null): Promise<NoteOutcome> {
      const { id } = annotation;
      // a base that is not known is like none that the library could have
      const done = shown(id) ? await edit(annotation, { note }, { note: base ?? undefined }) : fail('not-found', id);
      if (!done.ok && done.error.code === 'not-found' && deleted.has(id)) return 'failed';
      if (done.ok) tell([annotation.documentId]);
      if (conclude(state, 'note', done, () => null)) return 'saved';
      const now = shown(id)?.note;
      return now !== undefined && now !== base && now !== note ? 'changed' : 'failed';
    },

    /** The next annotation of the list takes its place, so that the keyboard can go on. */
    async deleteAnnotation({ annotation }: LibraryEntry): Promise<boolean> {
      const next = neighbour(state.result.peek().entries, annotation.id);
      deleted.add(annotation.id);
      const done = await editing.deleteAnnotations([annotation.id]);
      if (done.ok) {
        tell([annotation.documentId]);
        if (state.view.peek().selected === annotation.id) setView({ selected: next });
      }
      return conclude(state, 'delete', done, ({ operationId }) => ({ type: 'deleted', operationId }));
    },

    async deleteDocument(id: string, title: string): Promise<boolean> {
      const count = state.counts.peek().get(id) ?? 0;
      const done = await editing.deleteDocument(id);
      if (done.ok) tell([id]);
      return conclude(state, 'delete', done, ({ operationId }) => ({
        type: 'document-deleted',
        title,
        count,
        operationId,
      }));
    },

    async undo(operationId: number): Promise<boolean> {
      const done = await store.undo(operationId);
      if (done.ok) {
        tell(done.value.documentIds);
        deleted.clear();
      }
      return conclude(state, 'undo', done, () => ({ type: 'undone' }));
    },
  };
}

function files(state: LibraryState, { transfer, tell, download, now }: LibraryPorts) {
  const working = async <T>(task: Work['task'], run: (progress: OnProgress) => Promise<T>): Promise<T> => {
    state.work.value = { task, done: 0 };
    try {
      return await run((done) => {
        state.work.value = { task, done };
      });
    } finally {
      state.work.value = null;
    }
  };
  return {
    /** Writes what the filters leave to a file in the downloads; without filters the whole library, dismissals too. */
    async exportShown(): Promise<boolean> {
      const ids = state.result.peek().entries.map(({ annotation }) => annotation.id);
      const wanted = isFiltered(state.view.peek().filter) ? ids : 'all';
      const written = await working('export', (progress) => transfer.exportJson(wanted, progress));
      const fileName = exportName(now());
      if (written.ok) download(written.value, fileName);
      return conclude(state, 'export', written, () => ({ type: 'exported', count: ids.length, fileName }));
    },

    async importFile(file: File): Promise<boolean> {
      const read = await working('import', (progress) => transfer.importJson(file, progress));
      // which documents the file touched is not told: every open page asks again
      if (read.ok) tell(state.documents.peek().map(({ id }) => id));
      return conclude(state, 'import', read, ({ value, operationId }) => ({
        type: 'imported',
        summary: value,
        operationId,
      }));
    },
  };
}

/** Id of the entry that follows, or at the end of the one before; empty where it is the only one. */
function neighbour(entries: readonly LibraryEntry[], id: string): string {
  const at = entries.findIndex(({ annotation }) => annotation.id === id);
  return (entries[at + 1] ?? entries[at - 1])?.annotation.id ?? '';
}
