import type { Annotation } from '../core/model/annotation';
import { sameContent } from '../core/model/same-content';
import { fail, ok, type Result } from '../core/result';
import type { AnnotationDraft, PageSnapshot } from '../messaging/calls';
import { checkThemes } from './check-themes';
import { documentFor, findDocument } from './documents';
import { keepText, packIfMissing } from './kept-text';
import { labelWords } from './label-words';
import type { Changed, LibraryStore, LibraryWrites, Surroundings } from './ports';
import type { CodingContext } from './saving';
import { doneBefore } from './sent-twice';

/**
 * Keeps several new annotations of one page, all or none: one operation, one undo. Those that are kept already, word for
 * word, stay as they are; where another version of one is kept the answer is 'changed-since'. What another tab kept of
 * the same passage by the same rule is not kept twice, and is not in the answer: this call did not do it.
 */
export async function saveAnnotations(
  store: LibraryStore,
  { now, newId }: Surroundings,
  page: PageSnapshot,
  drafts: readonly AnnotationDraft[],
  { coder, codebook }: CodingContext,
): Promise<Result<Changed<readonly Annotation[]>>> {
  for (const { themes } of drafts) {
    const known = checkThemes(themes, codebook);
    if (!known.ok) return known;
  }
  const text = await packIfMissing(store, page);
  if (!text.ok) return text;
  const at = now();
  const [only] = drafts;
  const words = only && drafts.length === 1 ? labelWords(only.target.quote.exact) : '';
  return store.change({ action: 'annotate', count: drafts.length, words }, async (writes) => {
    const kept = await keptOf(writes, drafts);
    if (!kept.ok) return kept;
    const others = await annotationsOn(writes, page);
    const missing = drafts.filter((draft) => !kept.value.has(draft.id) && !others.some((one) => isTwin(one, draft)));
    const [first] = kept.value.values();
    if (missing.length === 0 && first) await doneBefore(writes, first);
    if (missing.length > 0) {
      const { id: documentId } = await documentFor(writes, page, at, newId);
      await writes.keepCoder(coder);
      await writes.keepCodebook(codebook);
      if (text.value) await keepText(writes, documentId, page, text.value);
      const by = { documentId, coderId: coder.id, codebook: { id: codebook.id, version: codebook.version } };
      const made = missing.map((draft): Annotation => ({ ...draft, ...by, created: at, modified: at }));
      await writes.putAnnotations(made);
      for (const annotation of made) kept.value.set(annotation.id, annotation);
    }
    return ok(drafts.flatMap(({ id }) => kept.value.get(id) ?? []));
  });
}

async function annotationsOn(writes: LibraryWrites, page: PageSnapshot): Promise<Annotation[]> {
  const { document } = await findDocument(writes, page);
  return document ? await writes.annotationsOf(document.id) : [];
}

/** The same rule on the same words of the same version; one grade may be that of several subjects. */
const isTwin = ({ rule, target, attributes }: Annotation, draft: AnnotationDraft): boolean =>
  rule !== null &&
  rule.id === draft.rule?.id &&
  attributes.subject === draft.attributes.subject &&
  target.state !== undefined &&
  target.state.fingerprint === draft.target.state?.fingerprint &&
  sameContent(target.position, draft.target.position);

/** Those that an earlier sending of the same call kept, by their ids. */
async function keptOf(
  writes: LibraryWrites,
  drafts: readonly AnnotationDraft[],
): Promise<Result<Map<string, Annotation>>> {
  const kept = new Map<string, Annotation>();
  for (const draft of drafts) {
    const before = await writes.annotation(draft.id);
    if (!before) continue;
    if (!sameContent(before, draft)) return fail('changed-since', `annotation ${draft.id}, sent as a new one`);
    kept.set(draft.id, before);
  }
  return ok(kept);
}
