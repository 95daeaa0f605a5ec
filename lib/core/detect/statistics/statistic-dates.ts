import type { Figure } from './statistic-figure';
import type { Line } from './statistic-line';
import { textAt, wordSet, type Token } from './statistic-tokens';

const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug',
  'sep sept oct nov dec',
);
const JOINS = wordSet('to and - – & or');
const ORDINALS = wordSet('st nd rd th');
const CLOCK = wordSet('am pm noon a.m p.m o’clock oclock midnight');
const DATING = wordSet(
  'in since by until till from during the spring summer autumn winter early late mid after before between and to of',
  'year academic for',
);

/** Of age to be a year, in this text. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

const isMonth = (token: Token | undefined): boolean => !!token?.capital && MONTHS.has(token.text);

/** A day, a year, a time of day. */
export function isDate(line: Line, figure: Figure): boolean {
  const { tokens } = line;
  const { first, next, values, written } = figure;
  if (written) return CLOCK.has(textAt(tokens, next));
  if (CLOCK.has(textAt(tokens, next)) || ORDINALS.has(textAt(tokens, next))) return true;
  return values.some((value) => value <= 31)
    ? isDay(tokens, first, next) || isYearly(line, figure)
    : isYearly(line, figure);
}

function isDay(tokens: readonly Token[], first: number, next: number): boolean {
  let after = next;
  while (ORDINALS.has(textAt(tokens, after)) || textAt(tokens, after) === 'of') after += 1;
  if (isMonth(tokens[after])) return true;
  if (JOINS.has(textAt(tokens, after)) && tokens[after + 1]?.kind === 'number') {
    const beyond = ORDINALS.has(textAt(tokens, after + 2)) ? after + 3 : after + 2;
    if (isMonth(tokens[beyond])) return true;
  }
  let before = first - 1;
  if (JOINS.has(textAt(tokens, before)) && tokens[before - 1]?.kind === 'number') before -= 2;
  return isMonth(tokens[before]);
}

/** "in 2019", "the 2019 inspections", "2018 to 2022"; "2000 children" where no word of time stands before. */
function isYearly({ tokens }: Line, { first, next, values, hedge }: Figure): boolean {
  if (!isYear(values[0] ?? 0) && !isYear(values[1] ?? 0)) return false;
  if (textAt(tokens, first).includes(',') || textAt(tokens, next - 1).includes(',')) return false;
  if (tokens[next - 1]?.kind !== 'number') return false;
  if (hedge && hedge !== 'within') return false;
  if (DATING.has(textAt(tokens, first - 1)) || first === 0 || isMonth(tokens[first - 1])) return true;
  return (
    !/(?:[^su]s|children|people|staff)$/.test(textAt(tokens, next)) &&
    !/(?:[^su]s|children|people)$/.test(textAt(tokens, next + 1))
  );
}
