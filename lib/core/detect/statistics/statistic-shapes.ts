import type { ShapeRead } from './statistic-figure';
import { readFraction, readNumber, type NumberRead } from './numbers';
import { readDecade, readMultiple, timesAt } from './statistic-multiples';
import { readRatio } from './statistic-ratios';
import { standsAt, textAt, wordSet, type Token } from './statistic-tokens';

/** Every word and mark that a figure may begin with; most of a sentence is none of them. */
const OPENERS = wordSet(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety a half halved doubled trebled tripled',
  'quadrupled twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twice low mid high upper £ € $',
);

/** The widest figure that begins at this token. */
export function readShape(tokens: readonly Token[], i: number): ShapeRead | null {
  const token = tokens[i];
  if (!token || (token.kind !== 'number' && !OPENERS.has(token.text))) return null;
  return (
    readMoney(tokens, i) ??
    fractionAt(tokens, i) ??
    readMultiple(tokens, i) ??
    readDecade(tokens, i) ??
    readQuantity(tokens, i)
  );
}

const CURRENCY: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
]);
const PERIODS = wordSet(
  'year week month day night hour child pupil head place placement annum family household person',
);

/** "£1.5m", "£3 million to £4 million", "£20,000 more per year", "3 million pounds". */
function readMoney(tokens: readonly Token[], i: number): ShapeRead | null {
  const currency = CURRENCY.get(textAt(tokens, i));
  const first = readNumber(tokens, currency ? i + 1 : i);
  if (!first) return null;
  if (!currency) {
    if (textAt(tokens, first.next) !== 'pounds') return null;
    return money([first.value], 'GBP', first.next + 1, first.written);
  }
  const join = joins(tokens, first.next, i) ? first.next + 1 : -1;
  const signed = CURRENCY.has(textAt(tokens, join));
  const second = join < 0 ? null : readNumber(tokens, signed ? join + 1 : join);
  // "from £9m to £7m" and "£2m and £40,000" are two sums each
  const range = second && (signed || tokens[join]?.glued) && !standsAt(tokens, i - 1, ['from']) ? second : null;
  const values = range ? [first.value, range.value] : [first.value];
  const period = periodEnd(tokens, (range ?? first).next);
  // "£3,500 per child per week"
  return money(values, currency, periodEnd(tokens, period), false);
}

const money = (values: readonly number[], unitText: string, next: number, written: boolean): ShapeRead => ({
  shape: 'money',
  values,
  unit: 'currency',
  unitText,
  next,
  written,
});

function periodEnd(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) === '-' && tokens[at]?.glued) {
    const year = textAt(tokens, at + 2) === '-' ? at + 3 : at + 2;
    return PERIODS.has(textAt(tokens, year)) ? year + 1 : at;
  }
  const more = ['more', 'less', 'extra'].includes(textAt(tokens, at)) ? at + 1 : at;
  const each = ['per', 'a', 'an', 'each', 'every', 'for'].includes(textAt(tokens, more)) ? more + 1 : more;
  const period = textAt(tokens, more) === 'for' && textAt(tokens, each) === 'each' ? each + 1 : each;
  return period > more && PERIODS.has(textAt(tokens, period)) ? period + 1 : at;
}

function fractionAt(tokens: readonly Token[], i: number): ShapeRead | null {
  if (readNumber(tokens, i)?.next === i + 3) return null;
  const read = readFraction(tokens, i);
  return read && { shape: 'fraction', values: [read.value], unit: 'ratio', next: read.next, written: true };
}

const DASHES = wordSet('- –');

/** Does a word or dash at this place make a range of the numbers on its two sides? */
function joins(tokens: readonly Token[], at: number, first: number): boolean {
  const word = textAt(tokens, at);
  if (DASHES.has(word)) return tokens[at]?.glued === tokens[at + 1]?.glued;
  return word === 'to' || word === 'or' || (word === 'and' && textAt(tokens, first - 1) === 'between');
}

interface Percent {
  readonly points: boolean;
  readonly next: number;
}

function percentAt(tokens: readonly Token[], at: number): Percent | null {
  const word = textAt(tokens, at);
  if (word === '%' || word === 'percent') return pointsAfter(tokens, at + 1);
  if (word === 'per' && textAt(tokens, at + 1) === 'cent') return pointsAfter(tokens, at + 2);
  if (word !== 'percentage' || !textAt(tokens, at + 1).startsWith('point')) return null;
  return { points: true, next: at + 2 };
}

const pointsAfter = (tokens: readonly Token[], at: number): Percent =>
  textAt(tokens, at).startsWith('point') ? { points: true, next: at + 1 } : { points: false, next: at };

const isYear = (read: NumberRead, tokens: readonly Token[]): boolean =>
  !read.written && /^(?:19|20)\d\d$/.test(textAt(tokens, read.next - 1));

/** Figures that begin with a number, with what follows it: a percentage, a rate, a ratio, a time or a count, or a range of one. */
function readQuantity(tokens: readonly Token[], i: number): ShapeRead | null {
  const first = readNumber(tokens, i);
  if (!first) return null;
  const percent = percentAt(tokens, first.next);
  const join = percent?.next ?? first.next;
  const second = joins(tokens, join, i) && !isYear(first, tokens) ? readNumber(tokens, join + 1) : null;
  if (second && second.value > first.value && !standsAt(tokens, i - 1, ['from']))
    return closing(tokens, [first.value, second.value], second, percent !== null) ?? alone(tokens, first, percent);
  const read = alone(tokens, first, percent);
  // "from 18 to 16 per cent": the unit of the second is that of the first
  if (read.shape !== 'count' || !second || textAt(tokens, join) !== 'to') return read;
  const borrowed = percentAt(tokens, second.next);
  return borrowed && standsAt(tokens, i - 1, ['from']) ? asPercent([first.value], first, first.next, borrowed) : read;
}

function alone(tokens: readonly Token[], first: NumberRead, percent: Percent | null): ShapeRead {
  if (percent) return asPercent([first.value], first, percent.next, percent);
  return timesAt(tokens, first) ?? readRatio(tokens, first) ?? plain(tokens, [first.value], first);
}

/** A range, by what stands after its second number. Null where a unit stands on the first number alone. */
function closing(
  tokens: readonly Token[],
  values: readonly number[],
  second: NumberRead,
  opened: boolean,
): ShapeRead | null {
  const percent = percentAt(tokens, second.next);
  if (percent) return asPercent(values, second, percent.next, percent);
  return opened ? null : plain(tokens, values, second);
}

function asPercent(values: readonly number[], read: NumberRead, next: number, percent: Percent): ShapeRead {
  const unit = percent.points ? 'percentage-points' : 'percent';
  return { shape: 'percent', values, unit, unitText: '%', next, written: read.written };
}

const TIME_KINDS = wordSet('working school calendar term clear');
const TIMES = wordSet(
  'second seconds minute minutes hour hours day days week weeks month months year years term terms decade decades',
);

function plain(tokens: readonly Token[], values: readonly number[], read: NumberRead): ShapeRead {
  const rate = rateEnd(tokens, read.next);
  const { written } = read;
  if (rate) return { shape: 'rate', values, unit: 'rate', unitText: rate.unitText, next: rate.next, written };
  const kind = TIME_KINDS.has(textAt(tokens, read.next)) ? read.next + 1 : read.next;
  const time = textAt(tokens, kind);
  if (TIMES.has(time) && !tokens[kind]?.glued)
    return { shape: 'duration', values, unit: 'duration', unitText: time, next: kind + 1, written };
  const miles = textAt(tokens, read.next) === 'miles';
  return { shape: 'count', values, unit: 'count', next: miles ? read.next + 1 : read.next, written };
}

const BASES = wordSet('100 1,000 1000 10,000 10000 100,000 100000 thousand');
const HEADS = wordSet('children pupils people population residents births adults households learners head');

/** "38 per 10,000 children", "12 exclusions per 1,000 pupils". */
function rateEnd(tokens: readonly Token[], at: number): { next: number; unitText: string } | null {
  for (let per = at; per < at + 3; per += 1) {
    const word = textAt(tokens, per);
    const base = word === 'per' ? per + 1 : textAt(tokens, per + 1) === 'every' ? per + 2 : -1;
    if (base > 0 && BASES.has(textAt(tokens, base))) return rateFrom(tokens, per, base + 1);
    if (tokens[per]?.kind !== 'word') return null;
  }
  return null;
}

function rateFrom(tokens: readonly Token[], per: number, after: number): { next: number; unitText: string } {
  const young = standsAt(tokens, after, ['young', 'people']) ? after + 1 : after;
  const next = HEADS.has(textAt(tokens, young)) ? young + 1 : after;
  const words = tokens.slice(per, next).map((token) => token.text);
  return { next, unitText: words.join(' ') };
}
