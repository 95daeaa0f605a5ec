import search from 'approx-string-match';
import type { Passage } from './sought';

/** Code units of the nearest context, and how much it weighs beside all of it. */
const NEAR = 32;
const NEAR_WEIGHT = 0.65;
/** Context shorter than this tells nothing. */
const TELLING = 4;

/** Multiset overlap of the words of two texts, from 0 to 1. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [a.match(/\S+/g) ?? [], b.match(/\S+/g) ?? []];
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < most - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  const counts = new Map<string, number>();
  for (const word of left.slice(head, left.length - tail)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = head + tail;
  for (const word of right.slice(head, right.length - tail)) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, left.length + right.length);
}

/** How alike two short texts are that should end (or begin) at the same place. */
function nearness(saved: string, actual: string, side: 'before' | 'after'): number {
  const found = search(actual, saved, Math.floor(saved.length * 0.6));
  let best = 0;
  for (const { start, end, errors } of found) {
    const apart = side === 'before' ? actual.length - end : start;
    best = Math.max(best, 1 - (errors + Math.max(0, apart - 1)) / saved.length);
  }
  return best;
}

/**
 * How much of the saved context stands before or after a place, from 0 to 1; null where nothing was saved and nothing
 * can be said. All in small letters.
 */
export function likeCompany(
  { plain, small }: Passage,
  at: number,
  saved: string,
  side: 'before' | 'after',
): number | null {
  const { length } = plain.text;
  const trimmed = side === 'before' ? saved.trimEnd() : saved.trimStart();
  if (trimmed.length < TELLING) return (side === 'before' ? at : length - at) < TELLING ? 1 : null;
  const take = (count: number): string =>
    side === 'before' ? small(Math.max(0, at - count), at).trimEnd() : small(at, at + count).trimStart();
  const [far, all] = [take(saved.length), side === 'before' ? trimmed.trimStart() : trimmed.trimEnd()];
  if (far.trim() === all) return 1;
  const nearSaved = side === 'before' ? trimmed.slice(-NEAR) : trimmed.slice(0, NEAR);
  const slack = take(nearSaved.length + 10);
  const verbatim = side === 'before' ? slack.endsWith(nearSaved) : slack.startsWith(nearSaved);
  const near = verbatim ? 1 : nearness(nearSaved, slack, side);
  if (trimmed.length <= NEAR * 2) return near;
  return NEAR_WEIGHT * near + (1 - NEAR_WEIGHT) * sharedWords(all, far);
}
