import { likeCompany } from './company';
import { locate, type Span } from './locate';
import type { SeedPlaces } from './seeds';
import type { Page, Passage, Sought } from './sought';
import { type Diagonal, diagonalsOf, exactPlaces, walkPlaces } from './windows';
import { type Alignment, align, likeness } from './alignment';

/** A place where a saved quote may stand now, and what speaks for it. Every score is from 0 to 1. */
export interface Candidate extends Span {
  /** Its words beside those of the quote; null where they are the same. */
  readonly alignment: Alignment | null;
  /** Likeness of the words themselves. */
  readonly quote: number;
  /** Likeness of what stands before and after; null where nothing was saved. */
  readonly before: number | null;
  readonly after: number | null;
  /** Likeness of both sides together. */
  readonly company: number;
  /** True where the heading above is the same, or none was saved. */
  readonly section: boolean;
}

export interface Evidence {
  readonly exact: readonly Candidate[];
  readonly edited: readonly Candidate[];
  /** How well the company of the quote stands where it meets with nothing between; 0 where it does not. */
  readonly gone: number;
}

/** Context of this many code units on each side leaves no doubt. */
export const TELLING = 24;
/** A place with so much fewer votes than the first is not looked at, once the first has proved right. */
const FAR_BEHIND = 0.5;
export const RIGHT = 0.8;
/** Places weighed between two chances for others to run. */
const FEW = 20;

const WORD = /[\p{L}\p{N}]/u;

/** Whether a place lies inside a word or a figure: "un|acceptable", "non-|compliant", "14|3", "14|.5". */
function isInsideWord(text: string, at: number): boolean {
  const [far = '', before = '', after = '', next = ''] = [at - 2, at - 1, at, at + 1].map((i) => text[i]);
  if (WORD.test(before)) return WORD.test(after) || joins(before, after, next);
  return WORD.test(after) && joins(far, before, after);
}

const joins = (a: string, sign: string, b: string): boolean =>
  (sign === '-' && WORD.test(b) && (WORD.test(a) || !/\s/.test(a))) ||
  (/[.,:/]/.test(sign) && /\d/.test(a) && /\d/.test(b)) ||
  (/[-+£$€<>≤≥±~≈]/.test(sign) && /\d/.test(b)) ||
  (sign === '.' && /^\s?$/.test(a) && /\d/.test(b)) ||
  (sign === '%' && /\d/.test(a));

/** True where the edges of the quote cut words as they did when it was saved, so that they are the same words. */
function hasItsEdges(text: string, start: number, { prefix, exact, suffix }: Sought): boolean {
  const saved = prefix + exact + suffix;
  return [0, exact.length].every(
    (edge) => isInsideWord(text, start + edge) === isInsideWord(saved, prefix.length + edge),
  );
}

/** What speaks for a place that was found. */
export function weigh(page: Passage, sought: Sought, span: Span, alignment: Alignment | null): Candidate {
  const before = likeCompany(page, span.start, sought.small.prefix, 'before');
  const after = likeCompany(page, span.end, sought.small.suffix, 'after');
  const section = sought.section === '' || page.sectionAt(span.start).toLowerCase() === sought.section.toLowerCase();
  return {
    ...span,
    alignment,
    quote: alignment ? likeness(alignment) : 1,
    before,
    after,
    company: together(before, after),
    section,
  };
}

function together(before: number | null, after: number | null): number {
  const sides = [before, after].filter((side) => side !== null);
  return sides.length === 0 ? 0.5 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Where a quote stands whole, once, between the very words that it was saved with, or there and at its old offset: it
 * needs no rival. Null where it does not, or where that proves nothing.
 */
export function homeOf(page: Page, sought: Sought, seeds: SeedPlaces, pattern: number): Candidate | null {
  const { text, sourceOf } = page.plain;
  const places = exactPlaces(seeds, pattern, text, sought.exact, sought.pattern.before) ?? [];
  const whole = places.filter((start) => isWhole(text, sought, start));
  const known = !sought.repeated || sought.proves.before || sought.proves.after;
  const home = known && whole.length === 1 ? whole[0] : whole.find((start) => sourceOf(start) === sought.start);
  if (home === undefined) return null;
  const span = { start: home, end: home + sought.exact.length };
  return { ...span, alignment: null, quote: 1, before: 1, after: 1, company: 1, section: true };
}

/** Everything in the text that speaks for or against one quote still being there. Can be run in slices. */
export function* evidenceOf(page: Page, sought: Sought, seeds: SeedPlaces, pattern: number): Generator<void, Evidence> {
  const { text } = page.plain;
  const { length } = sought.exact;
  const diagonals = diagonalsOf(seeds, pattern);
  const places =
    exactPlaces(seeds, pattern, text, sought.exact, sought.pattern.before) ?? shortPlaces(text, sought, diagonals);
  const exact: Candidate[] = [];
  for (const start of places) {
    if (hasItsEdges(text, start, sought)) exact.push(weigh(page, sought, { start, end: start + length }, null));
    if (exact.length % FEW === FEW - 1) yield;
  }
  return { exact, ...(yield* editedOf(page, sought, diagonals, exact)) };
}

/** True where quote and context stand word for word, with enough context to tell. */
function isWhole(text: string, { prefix, exact, suffix }: Sought, start: number): boolean {
  if (prefix.length < TELLING || suffix.length < TELLING || start < prefix.length) return false;
  return text.startsWith(suffix, start + exact.length) && text.startsWith(prefix, start - prefix.length);
}

function shortPlaces(
  text: string,
  { exact, prefix, suffix, pattern }: Sought,
  diagonals: readonly Diagonal[],
): number[] {
  if (prefix.length + suffix.length < 24) return walkPlaces(text, exact, 0, text.length);
  const places = diagonals.flatMap(({ at }) => {
    const near = at + pattern.before;
    return walkPlaces(text, exact, Math.max(0, near - 128), near + exact.length + 160);
  });
  return [...new Set(places)];
}

function* editedOf(
  page: Page,
  sought: Sought,
  diagonals: readonly Diagonal[],
  exact: readonly Candidate[],
): Generator<void, Pick<Evidence, 'edited' | 'gone'>> {
  const edited: Candidate[] = [];
  let gone = 0;
  let proved = false;
  for (const { at, votes } of diagonals) {
    if (proved && votes < (diagonals[0]?.votes ?? 0) * FAR_BEHIND) break;
    yield;
    const { span, seam } = locate(page, sought, at + sought.pattern.before - sought.prefix.length);
    if (seam !== null) gone = Math.max(gone, weigh(page, sought, { start: seam, end: seam }, null).company);
    if (!span || [...exact, ...edited].some((other) => touches(span, other))) continue;
    yield;
    const alignment = align(sought.exact, page.plain.text.slice(span.start, span.end));
    const candidate = weigh(page, sought, span, alignment);
    edited.push(candidate);
    proved ||= candidate.quote >= RIGHT && (candidate.before ?? 0) >= RIGHT && (candidate.after ?? 0) >= RIGHT;
    // nothing can stand in better company than the very same
    if (proved && candidate.company === 1) break;
  }
  return { edited, gone };
}

/** True where a place holds not the quote but what stood beside it. */
export function isNeighbour(page: Passage, { prefix, suffix }: Sought, { start, end, quote }: Candidate): boolean {
  const words = page.plain.text.slice(start, end);
  const like = (a: string, b: string): number => (Math.min(a.length, b.length) < 12 ? 0 : likeness(align(a, b)));
  const after = suffix.trimStart();
  const before = prefix.trimEnd();
  const most = Math.max(
    like(words.slice(0, after.length), after.slice(0, words.length)),
    like(words.slice(-before.length), before.slice(-words.length)),
  );
  return (most >= 0.6 && most > quote - 0.05) || isInContext({ prefix, suffix }, words);
}

/** True where the very words stood beside the quote when it was saved. */
export const isInContext = ({ prefix, suffix }: Pick<Sought, 'prefix' | 'suffix'>, words: string): boolean =>
  words.length >= 12 && (prefix.includes(words) || suffix.includes(words));
