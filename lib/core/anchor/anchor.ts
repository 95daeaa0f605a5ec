import type { ReadingText } from '../model/reading-text';
import type { Target } from '../model/selector';
import { normalise } from './normalise';

/** Where a saved quote stands today. An orphan's words are not on the page, or cannot be told from others like them. */
export type Anchored =
  | { readonly state: 'anchored' | 'moved'; readonly start: number; readonly end: number }
  | { readonly state: 'orphan' };

const ORPHAN: Anchored = { state: 'orphan' };
/** A quote of this many code units is its own evidence; a shorter one ("good") is nothing without its neighbours. */
const TELLING_LENGTH = 32;
/** How much of the nearest context must be the same on each side of a short quote. */
const NEAREST = 8;
/** A page that repeats a quote more often than this is a list; the places past it are not looked at. */
const MOST_PLACES = 500;

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
    places.push(at);
  }
  return places;
}

function sameBefore(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && at - n > 0 && text[at - n - 1] === prefix[prefix.length - n - 1]) n++;
  return n;
}

function sameAfter(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && text[at + n] === suffix[n]) n++;
  return n;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a place lies inside a word or a figure: "un|acceptable", "non-|compliant", "14|3", "14|.5". */
function isInsideWord(text: string, at: number): boolean {
  const [far = '', before = '', after = '', next = ''] = [at - 2, at - 1, at, at + 1].map((i) => text[i]);
  if (WORD.test(before)) return WORD.test(after) || joins(before, after, next);
  return WORD.test(after) && joins(far, before, after);
}

const joins = (a: string, sign: string, b: string): boolean =>
  (sign === '-' && WORD.test(a) && WORD.test(b)) || (/[.,]/.test(sign) && /\d/.test(a) && /\d/.test(b));

/** True where the edges of the quote cut words as they did when it was saved, so that they are the same words. */
function hasItsEdges(text: string, start: number, exact: string, prefix: string, suffix: string): boolean {
  const saved = prefix + exact + suffix;
  return [0, exact.length].every(
    (edge) => isInsideWord(text, start + edge) === isInsideWord(saved, prefix.length + edge),
  );
}

interface Candidate {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

/** True where the words next to the quote are the ones it was saved with, so that no "not" has crept in. */
function hasItsNeighbours(c: Candidate, prefix: string, suffix: string): boolean {
  return c.before >= Math.min(NEAREST, prefix.length) && c.after >= Math.min(NEAREST, suffix.length);
}

function choose(candidates: Candidate[], savedAt: number): Candidate | null {
  const score = (c: Candidate) => c.before + c.after;
  const ranked = [...candidates].sort(
    (a, b) => score(b) - score(a) || Math.abs(a.start - savedAt) - Math.abs(b.start - savedAt),
  );
  const [best, second] = ranked;
  if (!best) return null;
  const tie = second && score(second) === score(best);
  // Equal words in equal company: only the saved place itself may decide, a guess may not.
  return tie && best.start !== savedAt ? null : best;
}

function anchorOne(normal: string, target: Target): Anchored {
  const exact = normalise(target.quote.exact);
  const prefix = normalise(target.quote.prefix);
  const suffix = normalise(target.quote.suffix);
  const candidates = placesOf(normal, exact)
    .filter((start) => hasItsEdges(normal, start, exact, prefix, suffix))
    .map((start) => ({
      start,
      before: sameBefore(normal, start, prefix),
      after: sameAfter(normal, start + exact.length, suffix),
    }))
    .filter((c) => exact.length >= TELLING_LENGTH || hasItsNeighbours(c, prefix, suffix));
  const best = choose(candidates, target.position.start);
  if (!best) return ORPHAN;
  const state = best.start === target.position.start ? 'anchored' : 'moved';
  return { state, start: best.start, end: best.start + exact.length };
}

/**
 * Finds saved quotes in a text, by their exact words only: a passage that was edited is an orphan, never "similar".
 * @returns one answer for each target, in the order given
 */
export function anchorAll(reading: ReadingText, targets: readonly Target[]): Anchored[] {
  if (targets.length === 0) return [];
  const normal = normalise(reading.text);
  return targets.map((target) => anchorOne(normal, target));
}
