import { textAt, type Token } from './statistic-tokens';

const SMALL = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * i + 20]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['bn', 1_000_000_000],
  ['k', 1_000],
]);
/** A longer row of digits is a reference, and more than a number can hold exactly. */
const MOST_DIGITS = 15;

export interface NumberRead {
  readonly value: number;
  /** The token after the number. */
  readonly next: number;
  readonly written: boolean;
}

/** The number that begins at this token, in digits or words: "4,500", "1.2 million", "forty-six", "a hundred and ten". */
export function readNumber(tokens: readonly Token[], i: number): NumberRead | null {
  const token = tokens[i];
  if (!token || token.kind === 'mark') return null;
  const read = token.kind === 'number' ? readDigits(tokens, i, token.text) : readWords(tokens, i);
  if (!read) return null;
  const half = textAt(tokens, read.next) === 'and' && textAt(tokens, read.next + 1) === 'a';
  return half && textAt(tokens, read.next + 2) === 'half'
    ? { ...read, value: read.value + 0.5, next: read.next + 3 }
    : read;
}

function readDigits(tokens: readonly Token[], i: number, digits: string): NumberRead | null {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0') && digits[1] !== '.')) return null;
  const value = Number(digits.replaceAll(',', ''));
  const after = tokens[i + 1];
  const scale = SCALES.get(after?.text ?? '') ?? (after?.glued ? SHORT_SCALES.get(after.text) : undefined);
  return scale ? { value: value * scale, next: i + 2, written: false } : { value, next: i + 1, written: false };
}

/** "twenty-three", "seven": below a hundred. */
function readSmall(tokens: readonly Token[], i: number): NumberRead | null {
  const word = textAt(tokens, i);
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, next: i + 1, written: true };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const at = textAt(tokens, i + 1) === '-' && tokens[i + 1]?.glued && tokens[i + 2]?.glued ? i + 2 : i + 1;
  const unit = SMALL.get(textAt(tokens, at)) ?? 0;
  return unit > 0 && unit < 10
    ? { value: tens + unit, next: at + 1, written: true }
    : { value: tens, next: i + 1, written: true };
}

function readWords(tokens: readonly Token[], i: number): NumberRead | null {
  const word = textAt(tokens, i);
  if (word === 'half' && textAt(tokens, i + 1) === 'a' && SCALES.has(textAt(tokens, i + 2)))
    return { value: (SCALES.get(textAt(tokens, i + 2)) ?? 0) / 2, next: i + 3, written: true };
  const article = word === 'a' && SCALES.has(textAt(tokens, i + 1));
  let read = article ? { value: 1, next: i + 1, written: true } : readSmall(tokens, i);
  if (!read) return null;
  let whole = 0;
  for (let scale = SCALES.get(textAt(tokens, read.next)); scale; scale = SCALES.get(textAt(tokens, read.next))) {
    read = { ...read, value: read.value * scale, next: read.next + 1 };
    const and: boolean = textAt(tokens, read.next) === 'and';
    const rest: NumberRead | null = and || scale > 100 ? readSmall(tokens, read.next + (and ? 1 : 0)) : null;
    if (!rest) continue;
    // "three thousand two hundred": what stands is kept whole, the rest may be scaled again
    if (scale > 100) whole += read.value;
    read = { ...read, value: scale > 100 ? rest.value : read.value + rest.value, next: rest.next };
  }
  return { ...read, value: whole + read.value };
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** A share in words: "half", "a third", "two-thirds", "three quarters". A part alone is an ordinal, save half. */
export function readFraction(tokens: readonly Token[], i: number): NumberRead | null {
  const word = textAt(tokens, i);
  if (word === 'half') return { value: 0.5, next: i + 1, written: true };
  const times = word === 'a' ? 1 : (SMALL.get(word) ?? 0);
  if (times === 0) return null;
  const at = textAt(tokens, i + 1) === '-' ? i + 2 : i + 1;
  const part = textAt(tokens, at);
  const parts = PARTS.get(part);
  if (!parts || times >= parts || times > 1 !== part.endsWith('s')) return null;
  return { value: times / parts, next: at + 1, written: true };
}
