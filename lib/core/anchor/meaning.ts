import { GRADES, MEANINGS, type MeaningKind } from './meaning-words';
import { type Alignment, align } from './word-diff';
import { isScannedAlike, type Word, wordsOf } from './words';

export type { MeaningKind } from './meaning-words';

interface Meaning {
  readonly kind: MeaningKind;
  readonly key: string;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const NUMBERS = new Map<string, string>([
  ...UNITS.split(' ').map((word, n) => [word, String(n)] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((w, i) => [w, String(i * 10 + 20)] as const),
  ...'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((w, i) => [w, String(i + 2)] as const),
  ['hundred', '00'],
  ['thousand', '000'],
  ['k', '000'],
  ['million', '000000'],
  ['m', '000000'],
  ['billion', '000000000'],
  ['bn', '000000000'],
  ['percent', '%'],
  ['%', '%'],
]);
const DATES = new Map<string, string>(
  `january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,
  december dec,monday mon,tuesday tue tues,wednesday wed,thursday thu thurs,friday fri,saturday sat,sunday sun,today,yesterday,
  tomorrow,noon,midnight,am,pm,easter,christmas`
    .split(',')
    .flatMap((names, i) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, String(i)] as const),
    ),
);
const MONEY = new Map<string, string>([
  ['£', '£'],
  ['pound', '£'],
  ['pounds', '£'],
  ['€', '€'],
  ['euro', '€'],
  ['euros', '€'],
  ['$', '$'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['pence', 'p'],
  ['penny', 'p'],
]);
const SIGNS = /^[?≠<>≤≥±=☐]$/;
/** Signs that say yes or no, up or down. */
const TELLING_SIGNS = new Map<string, string>([
  ...Array.from('✓✔✅☑', (sign) => [sign, 'yes'] as const),
  ...Array.from('✗✘❌❎☒', (sign) => [sign, 'no'] as const),
  ...Array.from('↑▲△↗', (sign) => [sign, 'up'] as const),
  ...Array.from('↓▼▽↘', (sign) => [sign, 'down'] as const),
]);
const FRACTION = /^\p{No}$/u;
const CONTRACTION = /^(?:(can)|\p{L}+n)(?:'t|not|t)$/u;
const CONTRACTIONS = new Set(
  "n't cant cannot dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt shouldnt wouldnt couldnt mustnt neednt aint".split(
    ' ',
  ),
);
const NEXT_CAPITAL = /^(?:'s)? \p{Lu}\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
/** What stands before a word that begins a sentence, whose capital says nothing. */
const SENTENCE_START = /(?:^|[.!?:;•"'(\n]|\d\.)\s*["'(]*\s*$/;
const GRADE = new RegExp(String.raw`\b(?:${GRADES})\b`, 'g');

/** "May" with a capital in mid-sentence, or beside a figure, is the month; else it is doubt. */
function isDate(word: Word, text: string): boolean {
  if (!DATES.has(word.plain)) return false;
  if (
    word.plain === 'may' ||
    word.plain === 'mar' ||
    word.plain === 'march' ||
    word.plain === 'sun' ||
    word.plain === 'sat'
  ) {
    return CAPITAL.test(word.text);
  }
  if (word.plain === 'am' || word.plain === 'pm') return /\d\s*$/.test(text.slice(0, word.start));
  return true;
}

function isName(word: Word, text: string): boolean {
  if (!CAPITAL.test(word.text)) return false;
  // at the head of a sentence every word has a capital; of two, the first belongs to a name
  if (NEXT_CAPITAL.test(text.slice(word.end, word.end + 8))) return true;
  return !SENTENCE_START.test(text.slice(Math.max(0, word.start - 6), word.start)) || /\p{L}\p{Lu}/u.test(word.text);
}

/** What remains of a contraction without its "not", where that is a word of another shape. */
const STEMS = new Map([
  ["can't", 'can'],
  ['cannot', 'can'],
  ['cant', 'can'],
  ["won't", 'will'],
  ['wont', 'will'],
]);

function* listed(plain: string): Generator<Meaning, void> {
  for (const key of MEANINGS.get(plain) ?? []) yield { kind: key.slice(0, key.indexOf(':')) as MeaningKind, key };
}

/** Of "twenty-one", "under-represented", "ten-week": what its parts say. */
function* ofParts({ text }: Word): Generator<Meaning, void> {
  for (const part of text.toLowerCase().split('-')) {
    const number = NUMBERS.get(part);
    if (number !== undefined) yield { kind: 'number', key: number };
    else yield* listed(part);
  }
}

function* ofWord(word: Word, text: string): Generator<Meaning, void> {
  const plain = word.plain.replace(/'s$/, '');
  const number =
    /^[-+]?\d/.test(plain) || FRACTION.test(plain)
      ? plain.replaceAll(',', '').replace(/(?:st|nd|rd|th)$/, '')
      : NUMBERS.get(plain);
  if (number !== undefined) yield { kind: 'number', key: number };
  const money = MONEY.get(plain);
  if (money) yield { kind: 'money', key: money };
  if (SIGNS.test(plain)) yield { kind: 'certainty', key: plain };
  const sign = TELLING_SIGNS.get(plain);
  if (sign) yield { kind: 'polarity', key: sign };
  const isNot = CONTRACTIONS.has(plain) || (CONTRACTION.test(plain) && plain.includes("'"));
  if (isNot) {
    yield { kind: 'negation', key: 'negation:not' };
    yield* listed(STEMS.get(plain) ?? plain.replace(/n?(?:'t|not|t)$/, ''));
  }
  const date = isDate(word, text) ? DATES.get(plain) : undefined;
  if (date) yield { kind: 'date', key: date };
  if (isNot || date) return;
  yield* listed(plain);
  if (number === undefined && !MEANINGS.has(plain) && word.text.includes('-')) yield* ofParts(word);
  if (!MEANINGS.has(plain) && number === undefined && isName(word, text)) yield { kind: 'who', key: `name:${plain}` };
}

/** What one word says; "per cent" is a sign in two. */
function saidBy(words: readonly Word[], i: number, text: string): Meaning[] {
  const word = words[i];
  if (!word) return [];
  const next = words[i + 1]?.plain;
  if (word.plain === 'a' && (next === 'few' || next === 'little')) return [{ kind: 'quantity', key: 'a' }];
  if (word.plain.length === 1 && text[word.start - 1] === '(' && text[word.end] === ')') {
    return [{ kind: 'number', key: word.plain }];
  }
  if (word.plain === 'per' && next === 'cent') return [{ kind: 'number', key: '%' }];
  return [...ofWord(word, text)];
}

/** A slip of typing or scanning leaves a word that says nothing by itself: it still says what it said. */
function isSlip(old: Word, now: Word, was: readonly Meaning[], said: readonly Meaning[]): boolean {
  if (old.plain === now.plain || isScannedAlike(old.plain, now.plain)) return true;
  // "Septtember" is no name, but "Ashley" is not "Ashby"
  return said.length === 0 || (said.every(isNamed) && was.length > 0 && !was.some(isNamed));
}

const isNamed = ({ key }: Meaning): boolean => key.startsWith('name:');

interface Said {
  readonly meanings: Meaning[];
  /** All words in small letters, slips put right: grades may be several words. */
  readonly words: string;
}

function saidByOld({ old }: Alignment, text: string): Said {
  const meanings = old.flatMap((_, i) => saidBy(old, i, text));
  return { meanings, words: old.map(({ plain }) => plain).join(' ') };
}

function saidByNew({ old, now, partner }: Alignment, oldText: string, newText: string): Said {
  const oldOf = new Map<number, number>();
  partner.forEach((j, i) => oldOf.set(j, i));
  const meanings: Meaning[] = [];
  const plain: string[] = [];
  now.forEach((word, j) => {
    const said = saidBy(now, j, newText);
    const i = oldOf.get(j) ?? -1;
    const was = old[i];
    const saidThen = was ? saidBy(old, i, oldText) : [];
    const slip = was !== undefined && isSlip(was, word, saidThen, said);
    meanings.push(...(slip ? saidThen : said));
    plain.push(slip ? was.plain : word.plain);
  });
  return { meanings, words: plain.join(' ') };
}

const gradesIn = (words: string): Meaning[] => Array.from(words.matchAll(GRADE), ([key]) => ({ kind: 'grade', key }));

const PREFIX = /^(?:un|in|im|il|ir|dis|mis|non|under|over|de|anti|ab|mal|re|pre|post|out|up|down|ill|well)$/;
const PREFIXED = /^(over|under|pre|post|in|out|up|down|ill|well|part|full)(\p{L}{4,})$/u;

/** "settled" and "unsettled", "overpaid" and "underpaid": contraries that no list needs to know. */
function isContrary(a: string, b: string): boolean {
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
  [saidByOld(alignment, oldText), saidByNew(alignment, oldText, newText)].forEach(({ meanings, words }, side) => {
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
