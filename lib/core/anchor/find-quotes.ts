import type { ReadingText } from '../model/reading-text';
import type { Target } from '../model/selector';
import { type Candidate, evidenceOf, homeOf } from './candidates';
import { choose } from './choose';
import { sectionAt } from './describe';
import { headingChanges } from './headings';
import { leadInsOf } from './lead-in';
import { type MeaningKind, meaningChanges } from './meaning';
import type { Plain } from './normalise';
import { findInPlace, isOpenlySpelt } from './in-place';
import { pageOf } from './page';
import { findSeeds, type SeedPlaces } from './seeds';
import { type Page, type Passage, type Sought, soughtFrom } from './sought';
import { surroundingChanges } from './surroundings';
import { type Alignment, align } from './alignment';
import { type DiffPart, diffOf } from './word-diff';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a saved quote stands today. Offsets are those of the text searched. */
export type Finding =
  /** Its very words: between the words that it was saved with, or at its old offset; else elsewhere. */
  | ({ readonly state: 'anchored' | 'moved' } & Span)
  /** The same passage, but edited, or edited around: never to be shown as if it were what was saved. */
  | ({
      readonly state: 'changed';
      readonly diff: readonly DiffPart[];
      /** What it says otherwise now; empty where only its spelling or its wording changed. */
      readonly meaning: readonly MeaningKind[];
    } & Span)
  /** Gone, or not to be told apart from others like it: these are named, the likeliest first. */
  | { readonly state: 'orphan'; readonly candidates: readonly Span[] };

const MOST_CANDIDATES = 5;
/** Quotes made ready between two chances for others to run. */
const PREPARED = 20;
/** Company this alike on both sides is the quote's own. */
const AT_HOME = 0.8;

/** True where neither a quote nor what it was saved with was touched: the commonest case by far. */
function stands(text: string, { quote, position }: Target): boolean {
  const { exact, prefix, suffix } = quote;
  const at = position.start;
  if (!text.startsWith(exact, at) || !text.startsWith(suffix, at + exact.length)) return false;
  if (suffix === '' && at + exact.length < text.length) return false;
  return prefix === '' ? at === 0 : at >= prefix.length && text.startsWith(prefix, at - prefix.length);
}

/** True where the heading above is its own, too: farther up than its context reaches another may stand now. */
const isUntouched = (reading: ReadingText, target: Target): boolean =>
  stands(reading.text, target) &&
  (target.section === '' || target.section === sectionAt(reading, target.position.start));

function sourceSpan({ sourceOf }: Plain, { start, end }: Span): Span {
  return { start: sourceOf(start), end: end > start ? sourceOf(end - 1) + 1 : sourceOf(start) };
}

function changedTo(page: Passage, sought: Sought, span: Span, alignment: Alignment): Finding {
  const words = page.plain.text.slice(span.start, span.end);
  return {
    state: 'changed',
    ...sourceSpan(page.plain, span),
    diff: diffOf(alignment, sought.exact, words),
    meaning: meaningChanges(sought.exact, words, alignment),
  };
}

/** Code units of context shown beside a quote. */
const REACH = 80;

/** The lines far above that a quote is under, then and now, where they are others. */
function* linesAbove(page: Page, sought: Sought, start: number): Generator<readonly [then: string, now: string]> {
  const section = page.sectionAt(start);
  if (section !== '' && sought.section !== '' && !page.hasHeading(sought.section)) yield [sought.section, section];
  const leadIn = leadInsOf(sought, page.plain.lines, start);
  const isNear = leadIn && sought.prefix.slice(-REACH).includes(leadIn.then.text);
  if (leadIn && !isNear && leadIn.then.text !== leadIn.now) yield [leadIn.then.text, leadIn.now];
}

/** The quote's own words with the sentence around them, where that says something else now. */
function changedAround(page: Page, sought: Sought, winner: Candidate, meaning: readonly MeaningKind[]): Finding {
  const above = [...linesAbove(page, sought, winner.start)];
  const saved = [
    ...above.map(([then]) => `${then} `),
    sought.prefix.slice(-REACH) + sought.exact + sought.suffix.slice(0, REACH),
  ].join('');
  const actual = [
    ...above.map(([, now]) => `${now} `),
    page.plain.text.slice(Math.max(0, winner.start - REACH), winner.end + REACH),
  ].join('');
  return {
    state: 'changed',
    ...sourceSpan(page.plain, winner),
    diff: diffOf(align(saved, actual), saved, actual),
    meaning,
  };
}

function* verdict(page: Page, sought: Sought, seeds: SeedPlaces, pattern: number): Generator<void, Finding> {
  const home = homeOf(page, sought, seeds, pattern);
  if (home) {
    const renamed = headingChanges(page, sought, home);
    return renamed.length > 0
      ? changedAround(page, sought, home, renamed)
      : { state: 'anchored', ...sourceSpan(page.plain, home) };
  }
  const evidence = yield* evidenceOf(page, sought, seeds, pattern);
  yield;
  const { winner, candidates } = choose(page, sought, evidence);
  if (!winner) {
    return { state: 'orphan', candidates: candidates.slice(0, MOST_CANDIDATES).map((c) => sourceSpan(page.plain, c)) };
  }
  yield;
  if (winner.alignment) return changedTo(page, sought, winner, winner.alignment);
  const meaning = surroundingChanges(page, sought, winner);
  if (meaning.length > 0) return changedAround(page, sought, winner, meaning);
  const span = sourceSpan(page.plain, winner);
  const atHome = (winner.before ?? 1) >= AT_HOME && (winner.after ?? 1) >= AT_HOME;
  return { state: atHome || span.start === sought.start ? 'anchored' : 'moved', ...span };
}

/** A quote that is still to be found. */
interface Open {
  readonly i: number;
  readonly target: Target;
  readonly sought: Sought;
}

/** Of so few quotes it is worth while to look for each by itself first. */
const FEW = 4;

/** Finds those of a few quotes that stand where they stood, edited or not, and gives the others. */
function* withoutThoseInPlace(
  reading: ReadingText,
  all: readonly Open[],
  findings: (Finding | null)[],
): Generator<void, readonly Open[]> {
  if (all.length === 0 || !isOpenlySpelt(reading.text)) return all;
  const others: Open[] = [];
  for (const open of all) {
    yield;
    const found = findInPlace(reading, open.target, open.sought);
    if (!found) others.push(open);
    else if (found.alignment) findings[open.i] = changedTo(found.passage, open.sought, found.span, found.alignment);
    else findings[open.i] = { state: 'anchored', ...sourceSpan(found.passage.plain, found.span) };
  }
  return others;
}

/**
 * Finds many saved quotes in one text: one pass over the text for the seeds of all, then a close look at the few
 * places that share seeds with each. Can be run in slices.
 * @returns one answer for each target, in the order given
 */
export function* findQuotes(reading: ReadingText, targets: readonly Target[]): Generator<void, Finding[]> {
  const findings = targets.map(({ position }, i): Finding | null =>
    isUntouched(reading, targets[i] as Target) ? { state: 'anchored', start: position.start, end: position.end } : null,
  );
  const all: Open[] = [];
  for (const [i, target] of targets.entries()) {
    if (!findings[i]) all.push({ i, target, sought: soughtFrom(target) });
    if (i % PREPARED === PREPARED - 1) yield;
  }
  const open = all.length > FEW ? all : yield* withoutThoseInPlace(reading, all, findings);
  if (open.length === 0) return findings.map((finding) => finding ?? { state: 'orphan', candidates: [] });
  const page = yield* pageOf(reading);
  const seeds = yield* findSeeds(
    page.plain.text,
    open.map(({ sought }) => sought.pattern),
  );
  for (const [pattern, { i, sought }] of open.entries()) {
    findings[i] = yield* verdict(page, sought, seeds, pattern);
    yield;
  }
  return findings.map((finding) => finding ?? { state: 'orphan', candidates: [] });
}
