import { type Alignment, align, comparable, likeness } from './alignment';
import { type MeaningKind, meaningChanges } from './meaning';

/** Lines less alike than this are not the same, edited. */
export const LEAST_LIKE = 0.5;
/** Words of the longest label: it means little by itself, or turns what stands under it with one word. */
export const MOST_LABELLED = 4;
const TURNING = new Set<MeaningKind>(['polarity', 'negation', 'grade']);

/** A line or a sentence beside a quote; not whole where the saved context began or ended in its midst. */
export interface Beside {
  readonly text: string;
  readonly whole: boolean;
}

/** What is said otherwise beside the quote; null where it is not the same sentence any more. */
export function changesOf(then: Beside, now: string, where: 'before' | 'after'): MeaningKind[] | null {
  const [a, b, alignment] = then.whole ? whole(then.text, now) : comparable(then.text, now, where);
  const kinds = meaningChanges(a, b, alignment);
  const { old, now: words } = alignment;
  const isTurned = Math.max(old.length, words.length) <= MOST_LABELLED && kinds.some((kind) => TURNING.has(kind));
  return isTurned || likeness(alignment) >= LEAST_LIKE ? kinds : null;
}

const whole = (then: string, now: string): [string, string, Alignment] => [then, now, align(then, now)];
