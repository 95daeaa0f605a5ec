import type { Candidate } from './candidates';
import { FAR_ABOVE, leadInsOf } from './lead-in';
import { headingChanges } from './headings';
import { type Beside, changesOf, MOST_LABELLED } from './line-changes';
import type { MeaningKind } from './meaning';
import { restAfter, restBefore, sentenceAfter, sentenceBefore } from './sentence';
import type { Page, Sought } from './sought';
import { wordsOf } from './words';

/** Sentences less alike than this are not the same, edited. */
const LEAST_LIKE = 0.5;
/** What takes back the sentence beside it. */
const TAKEN_BACK =
  /\b(?:no longer|not any (?:more|longer)|not so(?=[.!,;:])|(?:is|was|are|were|been) (?:not|never|no longer) (?:true|the case|so|correct|accurate|right)|not the case|isn't (?:true|so|the case)|untrue|incorrect|inaccurate|false|wrong(?:ly)?|mistaken|withdrawn|retracted|superseded|overturned|quashed|disputed|correct(?:ed|ion)|in error|misleading)\b/i;
const BESIDE = 140;
const LINE_ABOVE = /(?:^|\n)([^\n]*)\n\s*$/;
const PERSON = /^["']*(?:he|she|his|her)\b/i;
const SPEECH =
  /\b(?:said|says|say|told|tells|added|adds|wrote|writes|explained|commented|claimed|stated|according|reported)\b/i;
const QUOTATION = /["']/;

const isBare = (text: string): boolean => wordsOf(text).length === 0;

/** True where a sentence beside the quote takes it back, and did not stand there when it was saved. */
function isTakenBack(text: string, { prefix, suffix, start: saved }: Sought, { start, end }: Candidate): boolean {
  // farther than the saved context reaches nobody knows what stood there, unless the text began or ended with it
  const before = saved <= prefix.length ? BESIDE : Math.min(BESIDE, prefix.length);
  const after = suffix.trim() === '' ? BESIDE : Math.min(BESIDE, suffix.length);
  const sides = [
    [text.slice(Math.max(0, start - before), start), prefix],
    [text.slice(end, end + after), suffix],
  ] as const;
  return sides.some(([now, then]) => {
    const words = TAKEN_BACK.exec(now)?.[0];
    return words !== undefined && !then.toLowerCase().includes(words.toLowerCase());
  });
}

/** Who said the words in quotation marks, where the sentence beside tells it; who "she" is. */
function isOtherPerson({ lines, exact, prefix }: Sought, page: string, { start, end }: Candidate): boolean {
  const at = prefix.length;
  const isOther = (then: Beside, now: Beside, where: 'before' | 'after'): boolean =>
    changesOf(then, now.text, where)?.includes('who') === true;
  const before = sentenceBefore(lines, at);
  if (PERSON.test(exact) && isOther(before, sentenceBefore(page, start), 'before')) return true;
  const edges = lines.slice(at - 2, at + 1) + lines.slice(at + exact.length - 2, at + exact.length + 2);
  if (!QUOTATION.test(edges)) return false;
  const after = sentenceAfter(lines, at + exact.length);
  return (
    (SPEECH.test(before.text) && isOther(before, sentenceBefore(page, start), 'before')) ||
    (SPEECH.test(after.text) && isOther(after, sentenceAfter(page, end), 'after'))
  );
}

function lineAbove(lines: string, at: number): Beside | null {
  const found = LINE_ABOVE.exec(lines.slice(Math.max(0, at - FAR_ABOVE), at));
  return found?.[1] ? { text: found[1], whole: found[0].startsWith('\n') } : null;
}

/** A grade, a figure in a table, and whatever else is a line by itself and short, is what the line above says it is. */
function labelChanges({ lines, exact, prefix }: Sought, page: string, start: number): MeaningKind[] {
  const then = lineAbove(lines, prefix.length);
  const now = lineAbove(page, start);
  if (!then || !now || wordsOf(exact).length > MOST_LABELLED) return [];
  return changesOf(then, now.text, 'before') ?? ['polarity'];
}

/** What the line above a list, one of whose items is the quote, makes of it now. */
function leadInChanges(sought: Sought, page: string, start: number): MeaningKind[] {
  const both = leadInsOf(sought, page, start);
  if (!both) return [];
  const { then, now, isInPlace } = both;
  const kinds = changesOf(then, now, 'before');
  if (kinds || !isInPlace || !then.whole) return kinds ?? [];
  return page.startsWith(`${then.text}\n`) || page.includes(`\n${then.text}\n`) ? [] : ['polarity'];
}

/** True where words that were the text's own are somebody's now: in quotation marks. */
function isQuotedNow({ lines, exact, prefix }: Sought, page: string, { start, end }: Candidate): boolean {
  const quoted = (text: string, from: number, to: number): boolean =>
    QUOTATION.test(text.slice(from - 1, from + 1)) && QUOTATION.test(text.slice(to - 1, to + 1));
  return quoted(page, start, end) && !quoted(lines, prefix.length, prefix.length + exact.length);
}

/** What sentences and lines beside a quote make of it now that they did not when it was saved. */
export function besideChanges(page: Page, sought: Sought, winner: Candidate): MeaningKind[] {
  const { lines, text } = page.plain;
  const kinds: MeaningKind[] = [...leadInChanges(sought, lines, winner.start), ...headingChanges(page, sought, winner)];
  const [from, to] = [sought.prefix.length, sought.prefix.length + sought.exact.length];
  const isLine = isBare(restBefore(sought.lines, from).text) && isBare(restAfter(sought.lines, to).text);
  if (isLine) kinds.push(...labelChanges(sought, lines, winner.start));
  if (isQuotedNow(sought, lines, winner)) kinds.push('certainty');
  if (winner.company < LEAST_LIKE) return kinds;
  if (isTakenBack(text, sought, winner)) kinds.push('negation');
  if (isOtherPerson(sought, lines, winner)) kinds.push('who');
  return kinds;
}
