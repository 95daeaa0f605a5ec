import { meaningChanges } from './meaning';
import type { Alignment } from './alignment';
import { distance, isScannedAlike, type Word } from './words';

/** Words that come and go without saying anything. */
const EMPTY = new Set(['the', 'a', 'an', 'of']);

/** Old words that went and new words that came at one place. */
interface Run {
  readonly went: readonly Word[];
  readonly came: readonly Word[];
}

/** The places at which two texts differ in more than a slip. */
function runsOf({ old, now, partner }: Alignment): Run[] {
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const went: Word[] = [];
    const came: Word[] = [];
    for (let word = old[i]; word && (partner[i] ?? -1) < 0; word = old[++i]) went.push(word);
    const until = i < old.length ? (partner[i] ?? 0) : now.length;
    for (let word = now[j]; word && j < until; word = now[++j]) came.push(word);
    if (went.length + came.length > 0) runs.push({ went, came });
    i++;
    j++;
  }
  return runs;
}

const join = (words: readonly Word[]): string =>
  words.flatMap(({ plain }) => (EMPTY.has(plain) ? [] : [plain])).join('');

/** True where the words of a run are the same letters, badly typed or scanned, or words that say nothing. */
function isSlip({ went, came }: Run): boolean {
  const [a, b] = [join(went), join(came)];
  const most = Math.floor(Math.max(a.length, b.length) / 3);
  if (a === b || isScannedAlike(a, b)) return true;
  return a.length < 60 && b.length < 60 && distance(a, b, most) <= most;
}

/** True where an edit is one of spelling, typing or scanning only, so that no company is needed to know the words again. */
export function isCosmetic(oldText: string, newText: string, alignment: Alignment): boolean {
  return runsOf(alignment).every(isSlip) && meaningChanges(oldText, newText, alignment).length === 0;
}

const FIGURES = /^[-+£$€%]?[\d.,:/]*(?:st|nd|rd|th)?$/;
const isFigures = ({ went, came }: Run): boolean => [...went, ...came].every(({ plain }) => FIGURES.test(plain));

/**
 * True where so much of a sentence is said of others, or otherwise, that it is another sentence of the same make, not
 * an edit of the first. Figures that change count as one: a page is brought up to date so.
 */
export function isOtherPassage(oldText: string, newText: string, alignment: Alignment): boolean {
  const runs = runsOf(alignment).filter((run) => !isSlip(run));
  const told = runs.filter((run) => !isFigures(run)).length;
  const allowed = 2 + Math.floor(alignment.old.length / 40);
  if (told + (runs.length > told ? 1 : 0) > allowed) return true;
  return told >= 2 && meaningChanges(oldText, newText, alignment).includes('who');
}
