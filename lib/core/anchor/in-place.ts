import type { ReadingText } from '../model/reading-text';
import type { Target } from '../model/selector';
import { type Alignment, align } from './alignment';
import { type Candidate, RIGHT, TELLING, weigh } from './candidates';
import { choose } from './choose';
import { sectionAt } from './describe';
import { BRACKET, locate, type Span } from './locate';
import { plainLines, plainOf } from './normalise';
import type { Passage, Sought } from './sought';

/** Code units on either side of quote and context that are looked at, too. */
const AROUND = 400;
/** Signs in the midst of words that hide them from a search for words as they are printed. */
const HIDING = /[\u00AD\u0300-\u036F\u200B-\u200D\u2060\uFB00-\uFB06\uFEFF]/;
/** Words by which the quote is looked for elsewhere, and how often they may stand there: there are better ones then. */
const NAMED_BY = 3;
const MOST_NAMED = 100;
const NAME = /[A-Za-z0-9]{5,}/g;
/** White space may take so many code units more than it did. */
const SLACK = 64;
/** Share of its words that a passage nearly the same has. */
const ALIKE = 0.7;
const WIDE_SPACE = /\s{3}/;
/** Likeness of words that were edited and are surely the same, whoever else has nearly the same. */
const SURE = 0.95;

/** A quote in its place, and as much of the text around it as was needed to tell. */
export interface InPlace {
  readonly passage: Passage;
  readonly span: Span;
  /** Its words beside those of the quote; null where they are the same. */
  readonly alignment: Alignment | null;
}

const flat = (lines: string): string => lines.replaceAll('\n', ' ');

/** True where words in a text are what they look like: those that have no such sign in them. */
export const isOpenlySpelt = (text: string): boolean => !HIDING.test(text);

function passageOf(reading: ReadingText, from: number, to: number): Passage {
  const plain = plainOf(reading.text.slice(from, to));
  const sourceOf = (offset: number): number => from + plain.sourceOf(offset);
  return {
    plain: { ...plain, sourceOf },
    small: (start, end) => plain.text.slice(start, end).toLowerCase(),
    sectionAt: (offset) => flat(plainLines(sectionAt(reading, sourceOf(offset)))),
  };
}

/** The only place of some words; -1 where there is none, or more. */
function onlyPlace(text: string, words: string): number {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : -1;
}

/** The text around the only place where a quote's nearest words stand before and after it; null where there is no such place. */
function betweenNearest(reading: ReadingText, { quote }: Target): Passage | null {
  const { text } = reading;
  const opening = quote.prefix.slice(-BRACKET);
  const before = onlyPlace(text, opening);
  if (before < 0) return null;
  const start = before + opening.length;
  const near = text.slice(start, start + 2 * quote.exact.length + AROUND);
  if (onlyPlace(near, quote.suffix.slice(0, BRACKET)) < 0) return null;
  const reach = 2 * quote.exact.length + quote.suffix.length + AROUND;
  return passageOf(reading, Math.max(0, start - quote.prefix.length - AROUND), start + reach);
}

/** Words of a quote by which it can be looked for, those that few others have first, as far as looks tell: figures, then long ones. */
function namesOf(exact: string): string[] {
  const rank = (name: string): number => (/\d/.test(name) ? 100 : 0) + name.length;
  return [...new Set(exact.match(NAME))].sort((a, b) => rank(b) - rank(a));
}

/** Whether a passage with nearly the same words stands elsewhere, too; null where a name is too common to tell. */
function standsElsewhere(text: string, names: readonly string[], name: string, home: Span): boolean | null {
  const reach = home.end - home.start + SLACK;
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (++count > MOST_NAMED) return null;
    if (at >= home.start && at < home.end) continue;
    const near =
      at < home.start
        ? text.slice(Math.max(0, at - reach), Math.min(home.start, at + reach))
        : text.slice(Math.max(home.end, at - reach), at + reach);
    if (WIDE_SPACE.test(near) || names.filter((each) => near.includes(each)).length > names.length * ALIKE) return true;
  }
  return false;
}

/** True where a quote, or what is nearly the same, is known to stand nowhere but in one place. */
function isNowhereElse(text: string, exact: string, home: Span): boolean {
  const names = namesOf(exact);
  for (const name of names.slice(0, NAMED_BY)) {
    const stands = standsElsewhere(text, names, name, home);
    if (stands !== null) return !stands;
  }
  return false;
}

/** True where a quote and all its context stand at one place, under the heading that it had. */
const standsAt = ({ plain, sectionAt }: Passage, { prefix, exact, suffix, section }: Sought, at: number): boolean =>
  plain.text.startsWith(prefix + exact + suffix, at) && (section === '' || sectionAt(at + prefix.length) === section);

/** The quote, edited or not, at one place; null where it is not the quote, or has not the company that it had. */
function candidateAt(passage: Passage, sought: Sought, at: number): Candidate | null {
  if (standsAt(passage, sought, at)) {
    const start = at + sought.prefix.length;
    return weigh(passage, sought, { start, end: start + sought.exact.length }, null);
  }
  const { span } = locate(passage, sought, at);
  if (!span) return null;
  const words = passage.plain.text.slice(span.start, span.end);
  if (words.includes(sought.exact)) return null;
  const alignment = align(sought.exact, words);
  const candidate = weigh(passage, sought, span, alignment);
  const isHome = candidate.before === 1 && candidate.after === 1;
  return isHome && candidate.quote >= (sought.alike ? SURE : RIGHT) ? candidate : null;
}

/**
 * A quote that stood once when it was saved, edited or not, between the very words that stood beside it: it is told from the text near it, by a few searches, long before all of a long text is made ready. Null where it
 * takes more to tell.
 * @param reading a text that is openly spelt
 */
export function findInPlace(reading: ReadingText, target: Target, sought: Sought): InPlace | null {
  if (sought.repeated || Math.min(sought.prefix.length, sought.suffix.length) < TELLING) return null;
  const passage = betweenNearest(reading, target);
  const at = passage ? passage.plain.text.indexOf(sought.prefix) : -1;
  if (!passage || at < 0) return null;
  const candidate = candidateAt(passage, sought, at);
  if (!candidate) return null;
  const { sourceOf } = passage.plain;
  const home = { start: sourceOf(candidate.start), end: sourceOf(candidate.end) };
  if (!isNowhereElse(reading.text, sought.exact, home)) return null;
  if (!candidate.alignment) return { passage, span: candidate, alignment: null };
  const { winner } = choose(passage, sought, { exact: [], edited: [candidate], gone: 0 });
  return winner && { passage, span: winner, alignment: winner.alignment };
}
