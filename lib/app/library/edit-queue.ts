import type { Signal } from '@preact/signals';
import type { LibraryEntry } from '../../core/library/entries';
import type { Annotation } from '../../core/model/annotation';
import { sameContent } from '../../core/model/same-content';
import { fail, type Result } from '../../core/result';
import type { Changed } from '../ports';

type Patch = Partial<Annotation>;
type Replace = (edited: Annotation, before: Annotation) => Promise<Result<Changed<Annotation>>>;

/**
 * Sends edits one after the other, each on top of the one before. Leaving the note by pressing a theme makes two edits
 * at once; the store would refuse the second as made on an old state, since its watch has not told of the first yet.
 */
export function createEditQueue(entries: Signal<readonly LibraryEntry[]>, replace: Replace) {
  /** What was saved and is not shown yet. */
  const ahead = new Map<string, Annotation>();
  let last: Promise<unknown> = Promise.resolve();

  const shown = (id: string) => entries.peek().find(({ annotation }) => annotation.id === id)?.annotation;
  entries.subscribe(() => {
    for (const [id, own] of ahead) {
      const now = shown(id);
      if (!now || now.modified >= own.modified) ahead.delete(id);
    }
  });
  const send = async (annotation: Annotation, patch: Patch, base: Patch): Promise<Result<Changed<Annotation>>> => {
    const before = ahead.get(annotation.id) ?? shown(annotation.id) ?? annotation;
    // the rest of the annotation may have been changed elsewhere: this puts only its own fields on top of it
    if (!sameContent(before, base) && !sameContent(before, patch)) return fail('changed-since', annotation.id);
    const done = await replace({ ...before, ...patch }, before);
    const now = shown(annotation.id);
    if (done.ok && now && now.modified < done.value.value.modified) ahead.set(annotation.id, done.value.value);
    return done;
  };
  /** @param base what the fields were that the patch was made from; it fails with 'changed-since' where they are others */
  return (annotation: Annotation, patch: Patch, base: Patch = {}): Promise<Result<Changed<Annotation>>> => {
    const sent = last.then(() => send(annotation, patch, base));
    last = sent;
    return sent;
  };
}
