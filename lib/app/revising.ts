import type { Annotation } from '../core/model/annotation';
import { sameContent } from '../core/model/same-content';
import { fail, ok, type Result } from '../core/result';
import type { Revision } from '../messaging/calls';
import { labelWords } from './label-words';
import type { Changed, LibraryStore } from './ports';
import { doneBefore } from './sent-twice';

/** On other words of its page, and so of its version of today; or as evidence of a version that is no more. */
function revised(stored: Annotation, { change }: Revision, modified: string): Annotation {
  if ('superseded' in change) return { ...stored, ...change, modified };
  const { superseded: _, ...annotation } = stored;
  return { ...annotation, ...change, modified };
}

/**
 * Writes down what a coder decided about a quote whose words changed. The quote as it was stays in the undo log.
 * Fails with 'changed-since' where another version is kept than the one that was decided on.
 */
export async function reviseAnnotation(
  store: LibraryStore,
  at: string,
  revision: Revision,
): Promise<Result<Changed<Annotation>>> {
  const { id, base, change } = revision;
  const before = await store.read((reads) => reads.annotation(id));
  if (!before.ok) return before;
  const action = 'target' in change ? 'reanchor' : 'supersede';
  const label = { action, count: 1, words: labelWords(before.value?.target.quote.exact ?? '') } as const;
  return store.change(label, async (writes) => {
    const stored = await writes.annotation(id);
    if (!stored) return fail('not-found', `annotation ${id}`);
    if (sameContent(stored, 'target' in change ? { ...change, superseded: undefined } : change)) {
      return doneBefore(writes, stored);
    }
    if (stored.modified !== base) return fail('changed-since', `annotation ${id}, decided on ${base}`);
    const annotation = revised(stored, revision, at);
    await writes.putAnnotations([annotation]);
    return ok(annotation);
  });
}
