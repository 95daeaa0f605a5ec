import type { Annotation } from '../core/model/annotation';
import type { Codebook } from '../core/model/codebook';
import { fail, ok, type Result } from '../core/result';
import type { Revision } from '../messaging/calls';
import { checkThemes } from './check-themes';
import { labelWords } from './label-words';
import type { Changed, LibraryStore } from './ports';
import { reviseAnnotation } from './revising';
import { doneBefore } from './sent-twice';
import { sameContent } from '../core/model/same-content';

export type Editing = ReturnType<typeof createEditing>;

/** Changes to what is in the library already: asked by the library page, the panel and, for deletion, the bar. */
export function createEditing(store: LibraryStore, { now }: { now(): string }) {
  return {
    /** Fails with 'changed-since' where the library no longer has it as `before`. */
    replaceAnnotation: (edited: Annotation, before: Annotation, codebook: Codebook) =>
      replaceAnnotation(store, now(), edited, before, codebook),
    revise: (revision: Revision) => reviseAnnotation(store, now(), revision),
    deleteAnnotations: (ids: readonly string[]) => deleteAnnotations(store, ids),
    deleteDocument: (id: string) => deleteDocument(store, id),
  };
}

async function replaceAnnotation(
  store: LibraryStore,
  at: string,
  edited: Annotation,
  before: Annotation,
  codebook: Codebook,
): Promise<Result<Changed<Annotation>>> {
  const known = checkThemes(edited.themes, codebook);
  if (!known.ok) return known;

  const label = { action: 'edit', count: 1, words: labelWords(before.target.quote.exact) } as const;
  const { kind, polarity, attributes, themes, note } = edited;
  const wanted = { kind, polarity, attributes, themes, note };
  return store.change(label, async (writes) => {
    const stored = await writes.annotation(before.id);
    if (!stored) return fail('not-found', `annotation ${before.id}`);
    if (sameContent(stored, wanted)) {
      // Sent twice, or typed and taken back: no day and no undo of its own.
      return doneBefore(writes, stored);
    }
    if (!sameContent(stored, before)) return fail('changed-since', `annotation ${before.id}`);
    await writes.keepCodebook(codebook);
    const annotation: Annotation = {
      ...stored,
      ...wanted,
      codebook: { id: codebook.id, version: codebook.version },
      modified: at,
    };
    await writes.putAnnotations([annotation]);
    return ok(annotation);
  });
}

async function deleteAnnotations(store: LibraryStore, ids: readonly string[]): Promise<Result<Changed<null>>> {
  const [first] = ids;
  if (first === undefined) return fail('not-found', 'no annotation given');
  const before = await store.read((reads) => reads.annotation(first));
  if (!before.ok) return before;
  const words = ids.length === 1 ? labelWords(before.value?.target.quote.exact ?? '') : '';
  return store.change({ action: 'delete-annotations', count: ids.length, words }, async (writes) => {
    const there = await Promise.all(ids.map((id) => writes.annotation(id)));
    if (there.every((annotation) => annotation === undefined)) {
      // Sent twice, and the first answer was lost: the same answer again.
      const operation = await writes.operationOf(first);
      if (operation === undefined) return fail('not-found', `annotation ${first}`);
      writes.already(operation);
      return ok(null);
    }
    await writes.removeAnnotations(ids);
    return ok(null);
  });
}

async function deleteDocument(store: LibraryStore, id: string): Promise<Result<Changed<null>>> {
  const before = await store.read(async (reads) => ({
    document: await reads.document(id),
    annotations: await reads.annotationsOf(id),
  }));
  if (!before.ok) return before;
  const { document, annotations } = before.value;
  if (!document) return fail('not-found', `document ${id}`);
  const label = { action: 'delete-document', count: annotations.length, words: labelWords(document.title) } as const;
  return store.change(label, async (writes) => {
    await writes.removeDocument(id);
    return ok(null);
  });
}
