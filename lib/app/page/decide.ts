import type { Annotation } from '../../core/model/annotation';
import type { Attributes } from '../../core/model/attributes';
import type { Span } from '../../core/model/reading-text';
import { fail, type Result } from '../../core/result';
import type { Done, Revision } from '../../messaging/calls';
import type { Choice } from '../page-state';
import { changeOf, possiblePlace } from './listing';
import type { Placed } from './placing';
import type { ReadPage } from './ports';
import type { PageSession } from './session';
import { versionOf } from './targets';
import { newWordsOf, placeWordsOf } from './words-shown';

/**
 * Writes down what a person decided about an annotation whose words changed, or stand in several places: one operation,
 * one undo. Where page or annotation are no longer as they were decided on, nothing is written ('decide-again').
 */
export async function decide(session: PageSession, id: string, choice: Choice): Promise<Result<Done<Annotation>>> {
  const { page } = session;
  const placed = session.contents.placed(id);
  const change = page && placed && (await changeBy(session, page, placed, choice));
  if (!change || page !== session.page) return fail('decide-again', `${choice.take} of ${id}`);
  const result = await session.revise({ id, base: placed.item.modified, change });
  if (result.ok || result.error.code !== 'changed-since') return result;
  await session.refresh();
  return fail('decide-again', result.error.detail);
}

async function changeBy(
  session: PageSession,
  page: ReadPage,
  { item, at }: Placed<Annotation>,
  choice: Choice,
): Promise<Revision['change'] | null> {
  if (choice.take === 'old-version') {
    return at.state === 'changed' || at.state === 'orphan' ? { superseded: versionOf(page) } : null;
  }
  const span = spanSeen(page, { item, at }, choice);
  return span && { target: await session.target(page, span), attributes: attributesOn(session, page, item, span) };
}

/** The passage that was chosen, where it still reads as it did when its coder chose it. */
function spanSeen(
  { reading }: ReadPage,
  { item, at }: Placed<Annotation>,
  choice: Exclude<Choice, { take: 'old-version' }>,
): Span | null {
  if (choice.take === 'new-words') {
    const change = changeOf(reading, item, at);
    return at.state === 'changed' && change && newWordsOf(change) === choice.words ? at : null;
  }
  const place = at.state === 'orphan' && at.candidates.find(({ start }) => start === choice.start);
  return place && placeWordsOf(possiblePlace(reading, place)) === choice.words ? place : null;
}

/** Facts are read out of the words: those of other words are not taken along. */
function attributesOn(session: PageSession, { reading }: ReadPage, item: Annotation, span: Span): Attributes {
  if (reading.text.slice(span.start, span.end) === item.target.quote.exact) return item.attributes;
  return session.contents.detectedAt(span, item.kind)?.attributes ?? {};
}
