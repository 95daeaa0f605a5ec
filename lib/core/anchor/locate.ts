import search from 'approx-string-match';
import type { Passage, Sought } from './sought';
import { align, likeness } from './alignment';

/** Code units around a pattern that are looked at, too: edits move things. */
const MARGIN = 160;
/** Code units of context by which a quote's place is bracketed. */
export const BRACKET = 32;
const LEAST_BRACKET = 8;
/** Longer quotes are found by their two ends: a table of all their letters would hold the page up. */
const LONG = 320;
const END_OF_LONG = 96;
/** Share of errors in a bracket and in a quote that are still looked for. */
const BRACKET_ERRORS = 0.3;
const QUOTE_ERRORS = 0.5;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one window of the text holds: where the quote may be, or the seam that its deletion left. */
export interface Located {
  readonly span: Span | null;
  /** Offset at which both sides of the context meet with nothing between. */
  readonly seam: number | null;
}

/** Of all the places of some words in a text, the one nearest to where they are expected. */
function nearest(text: string, sought: string, expected: number, errors: number): Span | null {
  const found: Span[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    found.push({ start: at, end: at + sought.length });
  }
  if (found.length === 0) found.push(...search(text, sought, Math.floor(sought.length * errors)));
  const apart = ({ start }: Span): number => Math.abs(start - expected);
  return found.reduce<Span | null>((best, span) => (best && apart(best) <= apart(span) ? best : span), null);
}

function bracket(text: string, sought: string, expected: number): Span | null {
  return sought.trim().length < LEAST_BRACKET ? null : nearest(text, sought, expected, BRACKET_ERRORS);
}

const WORD = /[\p{L}\p{N}]/u;
const isInside = (text: string, at: number): boolean => WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');

/** Moves the ends of a span to where words begin and end, and takes in the full stop that the quote had. */
function snapped(text: string, { start, end }: Span, exact: string): Span {
  let [from, to] = [start, end];
  while (from > 0 && isInside(text, from)) from--;
  while (to < text.length && isInside(text, to)) to++;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  if (/[.!?]$/.test(exact) && /[.!?]/.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}

/** The quote by its own words, whoever stands beside it. */
function byWords(text: string, exact: string, expected: number): Span | null {
  if (exact.length <= LONG) return nearest(text, exact, expected, QUOTE_ERRORS);
  const head = nearest(text, exact.slice(0, END_OF_LONG), expected, QUOTE_ERRORS - 0.1);
  const tail = nearest(text, exact.slice(-END_OF_LONG), expected + exact.length - END_OF_LONG, QUOTE_ERRORS - 0.1);
  if (head && tail) return tail.end > head.start ? { start: head.start, end: tail.end } : null;
  return head ?? tail;
}

/** The quote by its words, next to the one side of its company that stands: the same words may stand elsewhere, too. */
function bySide(text: string, exact: string, start: number, opens: number | null, closes: number | null): Span | null {
  const reach = Math.ceil(exact.length * 1.4) + 12;
  if ((opens === null) === (closes === null)) return byWords(text, exact, start);
  const from = opens ?? Math.max(0, (closes ?? 0) - reach);
  const found = byWords(text.slice(from, closes ?? from + reach), exact, opens === null ? reach - exact.length : 0);
  return found ? { start: from + found.start, end: from + found.end } : byWords(text, exact, start);
}

/** True where what follows the company before the quote is the company after it, not the quote that looks like that. */
function isSeam(text: string, at: number, { exact, suffix }: Sought['small']): boolean {
  const like = (saved: string): number => likeness(align(saved.trim(), text.slice(at, at + saved.length + 8).trim()));
  return suffix.trim() === '' || like(suffix.slice(0, exact.length)) >= like(exact.slice(0, suffix.length));
}

/** Looks for a quote that was edited in one window of the text. */
export function locate(page: Passage, { small: sought }: Sought, at: number): Located {
  const size = page.plain.text.length;
  const from = Math.max(0, at - MARGIN);
  const to = Math.min(size, at + sought.whole.length + MARGIN + 32);
  const text = page.small(from, to);
  const start = at - from + sought.prefix.length;
  const length = sought.exact.length;
  const before = bracket(text, sought.prefix.slice(-BRACKET), start - Math.min(BRACKET, sought.prefix.length));
  const after = bracket(text, sought.suffix.slice(0, BRACKET), start + length);
  const opens = before?.end ?? (sought.prefix.trim() === '' && from === 0 ? 0 : null);
  const closes = after?.start ?? (sought.suffix.trim() === '' && to === size ? text.length : null);
  const gap = opens !== null && closes !== null ? closes - opens : null;
  if (opens !== null && gap !== null && Math.abs(gap) <= Math.min(6, length / 3) && isSeam(text, opens, sought)) {
    return { span: null, seam: from + opens };
  }
  const between = opens !== null && gap !== null && gap > length * 0.4 && gap < length * 1.4 + 12;
  const found = between ? { start: opens, end: opens + gap } : bySide(text, sought.exact, start, opens, closes);
  const short = opens !== null && gap !== null && gap > 0 && gap < length * 3 + 24;
  const span = found ?? (short ? { start: opens, end: opens + gap } : null);
  if (!span) return { span: null, seam: null };
  const { start: first, end: last } = snapped(text, span, sought.exact);
  return { span: last > first ? { start: from + first, end: from + last } : null, seam: null };
}
