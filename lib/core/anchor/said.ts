import { buildMeanings, type MeaningKind } from './meaning-words';
import type { Word } from './words';

/** One thing that a word says. */
export interface Meaning {
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
const SIGNS = /^[?≠<>≤≥±=~≈¬☐]$/;
/** Signs that say yes or no, up or down. */
const TELLING_SIGNS = new Map<string, string>([
  ...Array.from('✓✔✅☑👍', (sign) => [sign, 'yes'] as const),
  ...Array.from('✗✘❌❎☒👎', (sign) => [sign, 'no'] as const),
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

let known: ReadonlyMap<string, readonly Meaning[]> | undefined;

/** What a listed word says. The list is made when first asked for: most pages have nothing saved on them. */
function listedFor(word: string): readonly Meaning[] | undefined {
  known ??= new Map(
    Array.from(buildMeanings(), ([each, keys]) => [
      each,
      keys.map((key): Meaning => ({ kind: key.slice(0, key.indexOf(':')) as MeaningKind, key })),
    ]),
  );
  return known.get(word);
}

/** Of "twenty-one", "under-represented", "ten-week": what its parts say. */
const ofParts = ({ text }: Word): readonly Meaning[] =>
  text
    .toLowerCase()
    .split('-')
    .flatMap((part): readonly Meaning[] => {
      const number = NUMBERS.get(part);
      return number === undefined ? (listedFor(part) ?? []) : [{ kind: 'number', key: number }];
    });

function numberOf(plain: string): string | undefined {
  if (!/^[-+]?\.?\d/.test(plain)) return FRACTION.test(plain) ? plain : NUMBERS.get(plain);
  return plain.replaceAll(',', '').replace(/(?:st|nd|rd|th)$/, '');
}

const isNegated = (plain: string): boolean =>
  CONTRACTIONS.has(plain) || (plain.includes("'") && CONTRACTION.test(plain));

const NOT: Meaning = { kind: 'negation', key: 'negation:not' };

function ofWord(word: Word, text: string): readonly Meaning[] {
  const plain = word.plain.endsWith("'s") ? word.plain.slice(0, -2) : word.plain;
  const found: Meaning[] = [];
  const number = numberOf(plain);
  if (number !== undefined) found.push({ kind: 'number', key: number });
  const money = MONEY.get(plain);
  if (money) found.push({ kind: 'money', key: money });
  if (SIGNS.test(plain)) found.push({ kind: 'certainty', key: plain });
  const sign = TELLING_SIGNS.get(plain);
  if (sign) found.push({ kind: 'polarity', key: sign });
  if (isNegated(plain)) {
    const stem = STEMS.get(plain) ?? plain.replace(/n?(?:'t|not|t)$/, '');
    return [...found, NOT, ...(listedFor(stem) ?? [])];
  }
  const date = isDate(word, text) ? DATES.get(plain) : undefined;
  if (date) return [...found, { kind: 'date', key: date }];
  const listed = listedFor(plain);
  if (listed) return found.length === 0 ? listed : [...found, ...listed];
  if (number !== undefined) return found;
  if (word.text.includes('-')) found.push(...ofParts(word));
  if (isName(word, text)) found.push({ kind: 'who', key: `name:${plain}` });
  return found;
}

/** What one word says; "per cent" is a sign in two. */
export function saidBy(words: readonly Word[], i: number, text: string): readonly Meaning[] {
  const word = words[i];
  if (!word) return [];
  const { plain } = word;
  if (plain.length === 1 && text[word.start - 1] === '(' && text[word.end] === ')') {
    return [{ kind: 'number', key: plain }];
  }
  const next = words[i + 1]?.plain;
  if (plain === 'a') return next === 'few' || next === 'little' ? [{ kind: 'quantity', key: 'a' }] : [];
  if (plain === 'per' && next === 'cent') return [{ kind: 'number', key: '%' }];
  return ofWord(word, text);
}
