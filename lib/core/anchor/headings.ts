import type { Candidate } from './candidates';
import { align, likeness } from './alignment';
import { changesOf, LEAST_LIKE, MOST_LABELLED } from './line-changes';
import { type MeaningKind, meaningChanges } from './meaning';
import type { Page, Sought } from './sought';
import { wordsOf } from './words';

/** Company this alike shows that the quote stands where it stood, so that the heading above is its own. */
const SAME_PLACE = 0.7;
/** By so many code units may a heading be nearer or farther than it was. */
const MOVED = 16;

/** True where a heading that the saved context holds has another in its place, as near to the quote as it was. */
function isReplacedNear({ plain }: Page, { section, prefix }: Sought, at: number, start: number, now: string): boolean {
  const near = plain.text.slice(Math.max(0, start - (prefix.length - at) - MOVED - now.length), start);
  const place = near.lastIndexOf(now);
  const apart = prefix.length - at - section.length - (near.length - place - now.length);
  return place >= 0 && Math.abs(apart) <= MOVED;
}

/** How many code units more or less a line's end may take. */
const SLACK = 2;

/**
 * True where the quote stands as far from the head of the text as if that heading had been replaced and nothing else.
 * Had it gone, the quote would have come nearer by all its length.
 */
function isReplacedFar({ plain }: Page, { section, start: saved }: Sought, start: number, now: string): boolean {
  const apart = plain.sourceOf(start) - saved;
  const [replaced, gone] = [now.length - section.length, -section.length - 1].map((each) => Math.abs(apart - each));
  return (replaced ?? 0) <= SLACK && (replaced ?? 0) < (gone ?? 0);
}

/** Whether it was replaced or went nobody knows: what says the contrary and is like it is taken for it. */
function isTurned(section: string, now: string): boolean {
  const alignment = align(section, now);
  const kinds = meaningChanges(section, now, alignment);
  return likeness(alignment) >= LEAST_LIKE && (kinds.includes('polarity') || kinds.includes('negation'));
}

const isLabel = (words: string): boolean => wordsOf(words).length <= MOST_LABELLED;

/**
 * A heading that is edited where it stood, and names another or says the contrary, says so of what stands under it. One
 * that went, so that the one above it is the nearest now, says nothing.
 */
export function headingChanges(page: Page, sought: Sought, { start, before, after }: Candidate): MeaningKind[] {
  const { section, prefix } = sought;
  if (section === '') return [];
  const now = page.sectionAt(start);
  if (now === '' || now === section || (after ?? 1) < SAME_PLACE) return [];
  const at = prefix.lastIndexOf(section);
  const isReplaced =
    at >= 0
      ? isReplacedNear(page, sought, at, start, now)
      : (before ?? 1) >= SAME_PLACE && (isReplacedFar(page, sought, start, now) || isTurned(section, now));
  // where it still stands, it is the words under it that moved
  if (!isReplaced || page.hasHeading(section)) return [];
  const kinds = changesOf({ text: section, whole: true }, now, 'before');
  return kinds ?? (isLabel(section) && isLabel(now) ? ['polarity'] : []);
}
