import type { Annotation, Coder, Dismissal } from '../core/model/annotation';
import type { Codebook } from '../core/model/codebook';
import { fail, ok, type Result } from '../core/result';
import type { AnnotationDraft, DismissalDraft, OpenedDocument, PageSnapshot } from '../messaging/calls';
import type { Changed, LibraryStore, Surroundings } from './ports';
import { checkThemes } from './check-themes';
import { documentFor, findDocument, rememberPage } from './documents';
import { keepText, packIfMissing } from './kept-text';
import { labelWords } from './label-words';
import { saveAnnotations } from './saving-many';
import { doneBefore } from './sent-twice';
import { sameContent } from '../core/model/same-content';

/** Who codes, and with which codebook. */
export interface CodingContext {
  readonly coder: Coder;
  readonly codebook: Codebook;
}

/** What tells a page from others; its text is not sent along where it is only opened. */
type MetPage = Pick<PageSnapshot, 'facts' | 'fingerprint'>;

export type Saving = ReturnType<typeof createSaving>;

/** What a web page may ask of the library. The background is its only caller. */
export function createSaving(store: LibraryStore, surroundings: Surroundings) {
  return {
    openDocument: (page: MetPage, context: CodingContext) => openDocument(store, surroundings, page, context),
    /** Fails with 'changed-since' where what is kept is neither the draft nor what it was made from. */
    saveAnnotation: (page: PageSnapshot, draft: AnnotationDraft, base: string | null, context: CodingContext) =>
      saveAnnotation(store, surroundings, { page, draft, base }, context),
    saveAnnotations: (page: PageSnapshot, drafts: readonly AnnotationDraft[], context: CodingContext) =>
      saveAnnotations(store, surroundings, page, drafts, context),
    dismiss: (page: PageSnapshot, draft: DismissalDraft, coder: Coder) =>
      dismiss(store, surroundings, page, draft, coder),
  };
}

async function openDocument(
  store: LibraryStore,
  { now }: Surroundings,
  page: MetPage,
  { coder, codebook }: CodingContext,
): Promise<Result<OpenedDocument>> {
  const found = await store.read(async (reads) => {
    const { document, related } = await findDocument(reads, page);
    if (!document) return { document, related, annotations: [], dismissals: [] };
    return {
      document,
      related,
      annotations: await reads.annotationsOf(document.id),
      dismissals: await reads.dismissalsOf(document.id),
    };
  });
  if (!found.ok) return found;
  // The time last seen is worth a try, not a failure: the page must open where the disk is full, too.
  if (found.value.document) await store.touchDocument(found.value.document.id, now());
  return ok({ ...found.value, coder, codebook });
}

async function saveAnnotation(
  store: LibraryStore,
  { now, newId }: Surroundings,
  { page, draft, base }: { page: PageSnapshot; draft: AnnotationDraft; base: string | null },
  { coder, codebook }: CodingContext,
): Promise<Result<Changed<Annotation>>> {
  const known = checkThemes(draft.themes, codebook);
  if (!known.ok) return known;

  const text = await packIfMissing(store, page);
  if (!text.ok) return text;
  const at = now();
  const label = { action: 'annotate', count: 1, words: labelWords(draft.target.quote.exact) } as const;
  return store.change(label, async (writes) => {
    const before = await writes.annotation(draft.id);
    if (before && sameContent(before, draft)) {
      return doneBefore(writes, before);
    }
    if ((before?.modified ?? null) !== base) return fail('changed-since', `annotation ${draft.id}, made from ${base}`);
    const documentId = before?.documentId ?? (await documentFor(writes, page, at, newId)).id;
    if (before) await rememberPage(writes, documentId, page);
    await writes.keepCoder(coder);
    await writes.keepCodebook(codebook);
    if (text.value && !before) await keepText(writes, documentId, page, text.value);
    const annotation: Annotation = {
      ...draft,
      documentId,
      coderId: before?.coderId ?? coder.id,
      codebook: { id: codebook.id, version: codebook.version },
      // tagging it anew does not take back what was decided about its words
      ...(before?.superseded && { superseded: before.superseded }),
      created: before?.created ?? at,
      modified: at,
    };
    await writes.putAnnotations([annotation]);
    return ok(annotation);
  });
}

async function dismiss(
  store: LibraryStore,
  { now, newId }: Surroundings,
  page: PageSnapshot,
  draft: DismissalDraft,
  coder: Coder,
): Promise<Result<Changed<Dismissal>>> {
  const at = now();
  const label = { action: 'dismiss', count: 1, words: labelWords(draft.target.quote.exact) } as const;
  return store.change(label, async (writes) => {
    const before = await writes.dismissal(draft.id);
    if (before) {
      return doneBefore(writes, before);
    }
    const document = await documentFor(writes, page, at, newId);
    await writes.keepCoder(coder);
    const dismissal: Dismissal = { ...draft, documentId: document.id, coderId: coder.id, created: at };
    await writes.putDismissal(dismissal);
    return ok(dismissal);
  });
}
