import { besideChanges } from './beside';
import type { Candidate } from './candidates';
import { type MeaningKind, meaningChanges } from './meaning';
import { restAfter, restBefore } from './sentence';
import type { Page, Sought } from './sought';
import { type Alignment, align, comparable, likeness } from './alignment';
import { isPlainSlip, wordsOf } from './words';

/** A sentence whose other words are less alike than this is another sentence. */
const LEAST_LIKE = 0.5;
/** Words beside a sentence that may turn it around. */
const FAR = 8;
/** Words on either side of a quote that may not change at all. */
const CLOSE = 3;
const BESIDE = 140;

const SENTENCE_END = /[.!?]["')\]]*\s*$/;

type Where = 'before' | 'after';

interface Rest {
  readonly text: string;
  /** False where it broke off in mid-sentence: its far end says nothing. */
  readonly whole: boolean;
}

interface Side {
  readonly where: Where;
  /** What belongs to the sentence, then and now, and all that stands there. */
  readonly saved: Rest;
  readonly actual: Rest;
  /** True where the quote was a sentence by itself, and stands in other company now. */
  readonly stoodAlone: boolean;
  readonly savedAll: string;
  readonly actualAll: string;
  /** False where the saved context is known to end with its text, or with a sentence. */
  readonly isCut: boolean;
}

/** True where a word next to the quote came, went or was replaced. */
function changedClose({ old, now, partner }: Alignment, where: Where): boolean {
  const count = Math.min(CLOSE, Math.max(old.length, now.length));
  for (let n = 0; n < count; n++) {
    const [i, j] = where === 'before' ? [old.length - 1 - n, now.length - 1 - n] : [n, n];
    if (i < 0 || j < 0 || i >= old.length || j >= now.length || partner[i] !== j) return true;
  }
  return false;
}

/** True where a word took the place of one that is spelt nearly the same: it may be another, whatever it means. */
const hasOtherWords = ({ old, now, partner }: Alignment): boolean =>
  old.some(({ plain }, i) => (partner[i] ?? -1) >= 0 && !isPlainSlip(plain, now[partner[i] ?? -1]?.plain ?? ''));

/** True where as many words as either sentence has are the same: an end of sentence was made or lost by a line's end. */
function isSameSoFar({ where, saved, actual, savedAll, actualAll, isCut }: Side): boolean {
  const [then, now] = [wordsOf(savedAll), wordsOf(actualAll)];
  // the last word of a context that was cut may be half a word
  const count = Math.min(
    isCut ? then.length - 1 : then.length,
    Math.max(wordsOf(saved.text).length, wordsOf(actual.text).length),
  );
  const take = (words: readonly { plain: string }[]): string =>
    (where === 'before' ? words.slice(words.length - count) : words.slice(0, count))
      .map(({ plain }) => plain)
      .join(' ');
  return count > 0 && take(then) === take(now);
}

/** Words with which one sentence takes up another. */
const TAKES_UP =
  /\b(?:that|whether|if|unless|false|untrue|wrong|wrongly|incorrect|mistaken|claim\w*|alleg\w*|den(?:y|ies|ied)|reject\w*|disput\w*|doubt\w*|myth|former\w*|until)\b/i;

/** True where the words beside a sentence that stood by itself, and was moved, may turn it around. */
function isTurned(beside: string, where: Where): boolean {
  const words = wordsOf(beside);
  const near = (where === 'before' ? words.slice(-FAR) : words.slice(0, FAR)).map(({ text }) => text).join(' ');
  return TAKES_UP.test(near) || meaningChanges('', near).includes('negation');
}

function changesOf(side: Side): MeaningKind[] {
  const { where, saved, actual, stoodAlone } = side;
  const broken = where === 'before' ? /^\S*\s/ : /\s\S*$/;
  const then = (saved.whole ? saved.text : saved.text.replace(broken, '')).trim();
  const now = actual.text.trim();
  if (then === now || isSameSoFar(side)) return [];
  if (stoodAlone && wordsOf(then).length === 0) return isTurned(now, where) ? ['negation'] : [];
  const [a, b, alignment] = saved.whole ? [then, now, align(then, now)] : comparable(then, now, where);
  const kinds = meaningChanges(a, b, alignment);
  if (kinds.length > 0) return kinds;
  if (hasOtherWords(alignment)) return ['polarity'];
  const isOther = changedClose(alignment, where) || likeness(alignment) < LEAST_LIKE;
  return isOther && alignment.old.length + alignment.now.length > 0 ? ['polarity'] : [];
}

const isBare = ({ text }: Rest): boolean => wordsOf(text).length === 0;

/** What changed in the meaning of the sentence around a quote whose own words stand as they stood. */
export function surroundingChanges(page: Page, sought: Sought, winner: Candidate): MeaningKind[] {
  const { lines, text } = page.plain;
  const { start, end } = winner;
  const [from, to] = [sought.prefix.length, sought.prefix.length + sought.exact.length];
  const [left, right] = [restBefore(sought.lines, from), restAfter(sought.lines, to)];
  const stoodAlone = winner.company < LEAST_LIKE && isBare(left) && isBare(right);
  const kinds = [
    ...changesOf({
      where: 'before',
      stoodAlone,
      saved: left,
      actual: restBefore(lines, start),
      savedAll: sought.prefix,
      isCut: sought.start > sought.prefix.length,
      actualAll: text.slice(Math.max(0, start - BESIDE * 3), start),
    }),
    ...changesOf({
      where: 'after',
      stoodAlone,
      saved: right,
      actual: restAfter(lines, end),
      savedAll: sought.suffix,
      isCut: !SENTENCE_END.test(sought.suffix),
      actualAll: text.slice(end, end + BESIDE * 3),
    }),
  ];
  kinds.push(...besideChanges(page, sought, winner));
  return [...new Set(kinds)];
}
