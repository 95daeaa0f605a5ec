import type { Target } from '../model/selector';
import { type Plain, plainLines } from './normalise';
import type { Pattern } from './voters';

/**
 * How long the context is says what was known of a quote when it was saved, for W3C selectors have no word for it.
 * Up to this: nothing else was like it.
 */
export const PLAIN_CONTEXT = 200;
/** Up to this: something else was nearly the same, so that a slip is no proof. */
export const ALIKE_CONTEXT = 220;
/** Longer where the quote stood more than once: so long that no other place had the same. */
export const LONG_CONTEXT: readonly number[] = [240, 360, 480, 720, 900];
/** Context as long as this is kept where even so another place had the same: it tells that a quote stood twice, no more. */
export const LONGEST_CONTEXT = 960;

/** A saved quote as it is looked for: spelt plainly, in printed and in small letters. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Prefix, quote and suffix with their line feeds; the quote begins at `prefix.length`. */
  readonly lines: string;
  readonly small: { readonly exact: string; readonly prefix: string; readonly suffix: string; readonly whole: string };
  /** What is looked for by its seeds: the quote with its nearest context. */
  readonly pattern: Pattern;
  readonly section: string;
  /** Where the quote stood, in the text of then. */
  readonly start: number;
  /** True where the quote is known to have stood more than once: only its company tells which it is. */
  readonly repeated: boolean;
  /** True where something else is known to have been nearly the same. */
  readonly alike: boolean;
  /** Whether a side, if it stands word for word, tells this quote from its equals. */
  readonly proves: { readonly before: boolean; readonly after: boolean };
}

/** A part of a text, made ready to be looked into. */
export interface Passage {
  readonly plain: Plain;
  /** A part of the text in small letters: all of a long text would take as long as the search. */
  small(from: number, to: number): string;
  /** The heading above an offset of the plain text, as printed; empty where there is none. */
  sectionAt(offset: number): string;
}

/** A text in which quotes are looked for. */
export interface Page extends Passage {
  /** True where words that were a heading still stand by themselves, or begin a line. */
  hasHeading(words: string): boolean;
}

/** Context by which a quote is looked for; the rest of it is compared where something was found. */
const NEAREST = 96;

const flat = (lines: string): string => lines.replaceAll('\n', ' ');

/** White space at a seam belongs to one side only, as it does in a text spelt plainly. */
function without(lines: string, neighbour: string): string {
  return /\s$/.test(neighbour) ? lines.trimStart() : lines;
}

const isProof = ({ length }: string): boolean => LONG_CONTEXT.includes(length);
const isRepeated = (side: string): boolean => isProof(side) || side.length >= LONGEST_CONTEXT;
/** Longer, but of no such length: it reaches as far as the line that says what the items of its list are. */
const isAlike = (side: string): boolean =>
  isRepeated(side) || (side.length > PLAIN_CONTEXT && side.length <= ALIKE_CONTEXT);

function patternOf(prefix: string, exact: string, suffix: string): Pattern {
  const before = Math.min(NEAREST, prefix.length);
  return { text: prefix.slice(-NEAREST) + exact + suffix.slice(0, NEAREST), before, end: before + exact.length };
}

/** Prepares one target for a search. */
export function soughtFrom(target: Target): Sought {
  const prefix = plainLines(target.quote.prefix);
  const exact = without(plainLines(target.quote.exact), prefix);
  const suffix = without(plainLines(target.quote.suffix), exact);
  const lines = prefix + exact + suffix;
  const whole = flat(lines).toLowerCase();
  const end = prefix.length + exact.length;
  const sides = [target.quote.prefix, target.quote.suffix];
  const [p, e, s] = [flat(prefix), flat(exact), flat(suffix)];
  return {
    exact: e,
    prefix: p,
    suffix: s,
    lines,
    small: { exact: whole.slice(p.length, end), prefix: whole.slice(0, p.length), suffix: whole.slice(end), whole },
    pattern: patternOf(p, e, s),
    section: flat(plainLines(target.section)),
    start: target.position.start,
    proves: { before: isProof(target.quote.prefix), after: isProof(target.quote.suffix) },
    repeated: sides.some(isRepeated) || p.includes(e) || s.includes(e),
    alike: sides.some(isAlike),
  };
}
