import { type Alignment, align } from './alignment';
import { GRADES, type MeaningKind } from './meaning-words';
import { type Meaning, saidBy } from './said';
import { isScannedAlike, type Word, wordsOf } from './words';

export type { MeaningKind } from './meaning-words';

const GRADE = new RegExp(String.raw`\b(?:${GRADES})\b`, 'g');

/** A slip of typing or scanning leaves a word that says nothing by itself: it still says what it said. */
function isSlip(old: Word, now: Word, was: readonly Meaning[], said: readonly Meaning[]): boolean {
  if (old.plain === now.plain || isScannedAlike(old.plain, now.plain)) return true;
  // "Septtember" is no name, but "Ashley" is not "Ashby"
  return said.length === 0 || (said.every(isNamed) && was.length > 0 && !was.some(isNamed));
}

const isNamed = ({ key }: Meaning): boolean => key.startsWith('name:');

interface Said {
  readonly meanings: readonly Meaning[];
  /** All words in small letters, slips put right: grades may be several words. */
  readonly words: string;
}

const wordsIn = (words: readonly Word[]): string => words.map(({ plain }) => plain).join(' ');

/** Words on either side of those that differ that may belong to them: "not met", "per cent". */
const NEAR = 2;

/** The words that differ and those near them, the new ones with their slips put right: all else says the same on both sides. */
function saidByBoth({ old, now, partner }: Alignment, oldText: string, newText: string): readonly [Said, Said] {
  const isSame = (i: number, j: number): boolean => partner[i] === j && old[i]?.plain === now[j]?.plain;
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && isSame(head, head)) head++;
  let tail = 0;
  while (tail < most - head && isSame(old.length - 1 - tail, now.length - 1 - tail)) tail++;
  const from = Math.max(0, head - NEAR);
  const [oldEnd, nowEnd] = [old, now].map(({ length }) => Math.min(length, length - tail + NEAR)) as [number, number];
  const then = old.slice(from, oldEnd).map((_, n) => saidBy(old, from + n, oldText));
  const oldOf = new Map<number, number>();
  for (let i = from; i < oldEnd; i++) oldOf.set(partner[i] ?? -1, i);
  const meanings: Meaning[] = [];
  const plain: string[] = [];
  now.slice(from, nowEnd).forEach((word, n) => {
    const i = oldOf.get(from + n) ?? -1;
    const [was, saidThen = []] = [old[i], then[i - from]];
    const said = was?.plain === word.plain ? saidThen : saidBy(now, from + n, newText);
    const slip = was !== undefined && isSlip(was, word, saidThen, said);
    meanings.push(...(slip ? saidThen : said));
    plain.push(slip ? was.plain : word.plain);
  });
  return [
    { meanings: then.flat(), words: wordsIn(old.slice(from, oldEnd)) },
    { meanings, words: plain.join(' ') },
  ];
}

const gradesIn = (words: string): Meaning[] => Array.from(words.matchAll(GRADE), ([key]) => ({ kind: 'grade', key }));

const PREFIX = /^(?:un|in|im|il|ir|dis|mis|non|under|over|de|anti|ab|mal|re|pre|post|out|up|down|ill|well)$/;
const PREFIXED = /^(over|under|pre|post|in|out|up|down|ill|well|part|full)(\p{L}{4,})$/u;

/** "settled" and "unsettled", "overpaid" and "underpaid": contraries that no list needs to know. */
function isContrary(a: string, b: string): boolean {
  if (a === b) return false;
  const [one, other] = [PREFIXED.exec(a), PREFIXED.exec(b)];
  if (one && other && one[1] !== other[1] && one[2] === other[2]) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.endsWith(short) && PREFIX.test(long.slice(0, -short.length));
}

function hasContraries({ old, now, partner }: Alignment): boolean {
  const taken = new Set(partner);
  const added = now.filter((_, j) => !taken.has(j));
  return old.some((word, i) => {
    const other = now[partner[i] ?? -1];
    return other ? isContrary(word.plain, other.plain) : added.some(({ plain }) => isContrary(word.plain, plain));
  });
}

/** The kinds of meaning that two texts do not share; none where both say the same, but for slips. */
export function meaningChanges(oldText: string, newText: string, alignment = align(oldText, newText)): MeaningKind[] {
  const kinds = new Map<MeaningKind, [string[], string[]]>();
  saidByBoth(alignment, oldText, newText).forEach(({ meanings, words }, side) => {
    for (const { kind, key } of [...meanings, ...gradesIn(words)]) {
      const both = kinds.get(kind) ?? [[], []];
      kinds.set(kind, both);
      both[side === 0 ? 0 : 1].push(key);
    }
  });
  const changed = [...kinds].flatMap(([kind, [a, b]]) => (a.join('|') === b.join('|') ? [] : [kind]));
  if (hasContraries(alignment) && !changed.includes('negation')) changed.push('negation');
  return changed;
}

/** The kinds of meaning that a text has. */
export function kindsIn(text: string): ReadonlySet<MeaningKind> {
  const words = wordsOf(text);
  return new Set(words.flatMap((_, i) => saidBy(words, i, text).map(({ kind }) => kind)));
}
