import { sectionAt } from '../../core/anchor/describe';
import type { Annotation } from '../../core/model/annotation';
import type { ReadingText, Span } from '../../core/model/reading-text';
import { oneLine } from '../../core/one-line';
import type { PassageChange, PlacedAnnotation, PossiblePlace } from '../page-state';
import type { Place, Placed } from './placing';

/** Code units shown on each side of a place. */
const AROUND = 60;

const startOf = ({ at }: Placed<Annotation>): number => ('start' in at ? at.start : Infinity);

/** In reading order, those whose words are gone last; each with what a person needs to decide about it. */
export function listed(reading: ReadingText, placed: readonly Placed<Annotation>[]): PlacedAnnotation[] {
  return [...placed]
    .sort((a, b) => startOf(a) - startOf(b) || a.item.created.localeCompare(b.item.created))
    .map(({ item, at }) => ({
      annotation: item,
      state: at.state,
      change: changeOf(reading, item, at),
      places: at.state === 'orphan' ? at.candidates.map((span) => possiblePlace(reading, span)) : [],
    }));
}

/** How a passage reads now, beside how it was saved; null where it reads as it did. */
export function changeOf({ text }: ReadingText, { target }: Annotation, at: Place): PassageChange | null {
  if (at.state !== 'changed') return null;
  const around = oneLine(text.slice(at.start, at.end)) === oneLine(target.quote.exact);
  return { diff: at.diff, meaning: at.meaning, around };
}

/** What stands round the words, without half words: places are equal in themselves, only their company tells them apart. */
export function possiblePlace(reading: ReadingText, { start, end }: Span): PossiblePlace {
  const { text } = reading;
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  return {
    start,
    before: from === 0 ? before : before.replace(/^\S*\s/, '…'),
    words: text.slice(start, end),
    after: to === text.length ? after : after.replace(/\s\S*$/, '…'),
    section: sectionAt(reading, start),
  };
}
