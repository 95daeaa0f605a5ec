import type { Alignment } from './alignment';
import { type Candidate, type Evidence, isInContext, isNeighbour } from './candidates';
import { isCosmetic, isOtherPassage } from './edits';
import { kindsIn } from './meaning';
import { restAfter, restBefore } from './sentence';
import type { Passage, Sought } from './sought';
import { wordsOf } from './words';

export interface Choice {
  readonly winner: Candidate | null;
  /** What was found and could not be told apart, or not be trusted: the likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** A quote of this many code units is its own evidence; a shorter one ("good") is nothing without its company. */
const TELLING_LENGTH = 32;
/** A sentence that stands by itself tells as much when it is this long. */
const TELLING_SENTENCE = 14;
const TELLING_WORDS = 3;
/** Company this alike is the same company. */
const SAME_COMPANY = 0.7;
/** A side this alike stands as it stood, but for a slip. */
const VERBATIM = 0.9;
/** By so much must the winner's company be more alike than the next one's. */
const MARGIN = 0.08;
/** Likeness that an edited quote needs: between its neighbours, beside one of them, and by itself. */
const LIKE_IN_PLACE = 0.5;
const LIKE_ALONE = 0.84;

/** So much more alike must the company of an edited passage be to cast doubt on the very words elsewhere. */
const RIVAL_LEAD = 0.25;

/** Company that falls short of the best by less than this may still be the quote's own. */
const NEARLY = 0.02;

const NOBODY: Choice = { winner: null, candidates: [] };

/** Company counts for most; the heading decides between equals. */
const standing = ({ company, section }: Candidate): number => company + (section ? 0.1 : 0);
const total = (c: Candidate): number => 0.55 * c.quote + 0.45 * standing(c);

/** True for words that nobody would write twice by chance. */
function isTelling({ exact, lines, prefix }: Sought): boolean {
  if (exact.length >= TELLING_LENGTH) return true;
  if (exact.length < TELLING_SENTENCE || wordsOf(exact).length < TELLING_WORDS) return false;
  return isBare(restBefore(lines, prefix.length).text) && isBare(restAfter(lines, prefix.length + exact.length).text);
}

const isBare = (rest: string): boolean => wordsOf(rest).length === 0;

/** True where a short quote stands in the words that it stood in: those of its sentence, or of both its sides. */
function isInCompany(page: Passage, sought: Sought, { start, end, before, after, company }: Candidate): boolean {
  const { lines } = page.plain;
  const left = restBefore(sought.lines, sought.prefix.length).text.trim();
  const right = restAfter(sought.lines, sought.prefix.length + sought.exact.length).text.trim();
  const sameLeft = restBefore(lines, start).text.trim() === left;
  const sameRight = restAfter(lines, end).text.trim() === right;
  if (sameLeft && sameRight && left.length + right.length + sought.exact.length >= TELLING_LENGTH) return true;
  return company >= SAME_COMPANY && (before ?? 1) >= 0.4 && (after ?? 1) >= 0.4;
}

/** Of a quote that stood more than once, one side at least must be the very words that nobody else had, or both the same. */
const isKnown = ({ repeated, proves }: Sought, { before, after }: Candidate): boolean =>
  !repeated || (proves.before && before === 1) || (proves.after && after === 1) || (before === 1 && after === 1);

/** True where an edited passage may be the quote after all: it passes, or stands word for word beside one of its sides. */
function isRival(page: Passage, sought: Sought, evidence: Evidence, c: Candidate): boolean {
  if (passes(page, sought, evidence, c)) return true;
  return (c.before === 1 || c.after === 1) && c.quote >= LIKE_ALONE && !isNeighbour(page, sought, c);
}

function chooseExact(page: Passage, sought: Sought, evidence: Evidence): Choice | null {
  const { exact, edited, gone } = evidence;
  const fit = exact
    .filter((c) => isKnown(sought, c) && (isTelling(sought) || isInCompany(page, sought, c)))
    .sort((a, b) => standing(b) - standing(a));
  const [best, second] = fit;
  if (!best) return null;
  if (sought.repeated && gone > 0 && gone >= best.company - MARGIN) return { winner: null, candidates: fit };
  const least = best.company + (sought.repeated ? 0 : RIVAL_LEAD);
  const rival = edited.find((c) => c.company >= least && isRival(page, sought, evidence, c));
  // of two that stood in equal company one was edited: which of them it was nobody can tell
  if (rival && sought.repeated) return rival.company > least ? null : { winner: null, candidates: [rival, ...fit] };
  if (rival && best.company < 0.5) return { winner: null, candidates: [rival, ...fit] };
  if (second && standing(best) - standing(second) < MARGIN) return among(page, sought, fit);
  return { winner: best, candidates: fit };
}

/** Equal words in equal company: only the saved place itself may decide, a guess may not. */
function among(page: Passage, { start }: Sought, fit: readonly Candidate[]): Choice {
  const least = standing(fit[0] as Candidate) - MARGIN;
  const home = fit.find((c) => page.plain.sourceOf(c.start) === start && standing(c) > least);
  return { winner: home && home.company >= SAME_COMPANY ? home : null, candidates: fit };
}

/** How few words a quote may have for its place to stand for it: "good", now "inadequate", between the same words. */
const FEW_WORDS = 4;

/** True where a grade, a figure, a word of judgement stands where another one stood. */
function isReplaced({ exact }: Sought, words: string, { old, now }: Alignment): boolean {
  if (old.length > FEW_WORDS || now.length === 0 || now.length > old.length + 3) return false;
  const kinds = kindsIn(words);
  return [...kindsIn(exact)].some((kind) => kinds.has(kind));
}

/** Whether an edited passage may pass for the quote. */
function passes(page: Passage, sought: Sought, { edited, gone }: Evidence, c: Candidate): boolean {
  const words = page.plain.text.slice(c.start, c.end);
  const { alignment } = c;
  if (!alignment) return false;
  const cosmetic = () => c.quote >= LIKE_ALONE && isCosmetic(sought.exact, words, alignment);
  const [before, after] = [c.before ?? c.company, c.after ?? c.company];
  // where a better place holds other words, or none, this is a passage of the same make in company of the same make
  const best = Math.max(gone + MARGIN, ...edited.map(({ company }) => company - NEARLY));
  const inPlace = before >= SAME_COMPANY && after >= SAME_COMPANY && c.company >= best;
  if (inPlace) {
    if (!c.section && c.company < 0.95) return cosmetic();
    if (isInContext(sought, words)) return false;
    if (c.company >= 0.9 && isReplaced(sought, words, alignment)) return true;
    return c.quote >= LIKE_IN_PLACE && !isOtherPassage(sought.exact, words, alignment);
  }
  if (isNeighbour(page, sought, c)) return false;
  // one side word for word tells it from what is nearly the same, not from what is quite the same
  const known = c.company >= SAME_COMPANY || (!sought.repeated && Math.max(before, after) >= VERBATIM);
  if (sought.repeated || sought.alike) return known && cosmetic();
  return isTelling(sought) && cosmetic();
}

function chooseEdited(page: Passage, sought: Sought, evidence: Evidence): Choice {
  const ranked = [...evidence.edited].sort((a, b) => total(b) - total(a));
  const fit = ranked.filter((c) => passes(page, sought, evidence, c));
  const [best] = fit;
  if (!best) return { winner: null, candidates: ranked.filter(({ quote }) => quote >= LIKE_IN_PLACE) };
  const second = ranked.find((c) => c !== best);
  const tooClose = second && total(best) - total(second) < MARGIN && second.quote >= best.quote - MARGIN;
  return { winner: tooClose ? null : best, candidates: fit };
}

/** Decides where a quote stands, if the evidence lets one place win by a margin. */
export function choose(page: Passage, sought: Sought, evidence: Evidence): Choice {
  if (evidence.exact.length === 0 && evidence.edited.length === 0) return NOBODY;
  return chooseExact(page, sought, evidence) ?? chooseEdited(page, sought, evidence);
}
