import type { Annotation } from '../../core/model/annotation';
import { sameContent } from '../../core/model/same-content';
import type { BarDraft, Conflict } from '../../core/model/tagging';
import { type Failure, fail, type Result } from '../../core/result';
import type { AnnotationDraft, Done } from '../../messaging/calls';
import type { PageSession } from './session';
import type { Subject } from './subject';

/** A passage that is in the bar, and the page that it was opened on: drafts stay with that one. */
export interface Shown extends Subject {
  readonly address: string;
  /** Goes on with every save. */
  base: string | null;
  /** Was sent, and no good answer came: it may be kept all the same. */
  unanswered: AnnotationDraft | null;
  /** Its target goes over to another version with a save over that. */
  annotation: AnnotationDraft;
  /** The other version of the last conflict; null where it was a deletion. */
  rival: Annotation | null;
}

export const barDraftOf = ({ kind, polarity, themes, note }: BarDraft): BarDraft => ({ kind, polarity, themes, note });

/** Keeps what is in the bar, unless somebody else changed the annotation while it was open: then it names both versions. */
export async function keep(
  session: PageSession,
  shown: Shown,
  annotation: AnnotationDraft,
): Promise<Result<Done<Annotation>, Failure | Conflict>> {
  // the page became another one under the open bar: its words are not that page's
  if (session.page?.facts.address !== shown.address)
    return fail('not-saved', `the page is not ${shown.address} any more`);
  const result = await session.save(annotation, shown.base, shown.page);
  if (result.ok) {
    shown.base = result.value.value.modified;
    shown.unanswered = null;
    return result;
  }
  const { code, detail } = result.error;
  if (code !== 'changed-since') {
    shown.unanswered = annotation;
    return result;
  }
  await session.refresh();
  const { failure } = session.state;
  if (failure) return fail(failure.code, failure.detail);
  const other = session.contents.placed(annotation.id)?.item;
  if (other && shown.unanswered && sameContent(other, shown.unanswered)) {
    // the other version is our own: it was kept, and only the answer was lost
    shown.base = other.modified;
    shown.unanswered = null;
    return keep(session, shown, annotation);
  }
  shown.rival = other ?? null;
  return { ok: false, error: { code, detail, other: other ? barDraftOf(other) : null } };
}
