import { describe, expect, it } from 'vitest';
import { readFraction, readNumber } from '../../../../lib/core/detect/statistics/numbers';
import { tokensOf } from '../../../../lib/core/detect/statistics/statistic-tokens';

const NUMBERS: readonly (readonly [string, number])[] = [
  ['4,500', 4500],
  ['12', 12],
  ['52.5', 52.5],
  ['0', 0],
  ['0.4', 0.4],
  ['seven', 7],
  ['nineteen', 19],
  ['forty-six', 46],
  ['forty six', 46],
  ['two hundred', 200],
  ['two hundred and ten', 210],
  ['a hundred and twelve', 112],
  ['three thousand', 3000],
  ['three thousand two hundred', 3200],
  ['half a million', 500_000],
  ['two and a half', 2.5],
  ['2 million', 2_000_000],
  ['1.2 million', 1_200_000],
  ['3bn', 3_000_000_000],
  ['80k', 80_000],
];

describe('a number', () => {
  it.each(NUMBERS)('%s', (printed, value) => {
    const tokens = tokensOf(`${printed} children`);
    const read = readNumber(tokens, 0);
    expect(read?.value).toBe(value);
    expect(tokens[read?.next ?? 0]?.text).toBe('children');
  });

  it.each(['several', 'a child', 'hundreds', '007', '4'.repeat(16), '%'])('is none: %s', (text) =>
    expect(readNumber(tokensOf(text), 0)).toBeNull(),
  );

  it('ends before "and" where another begins', () => {
    expect(readNumber(tokensOf('two and three'), 0)).toMatchObject({ value: 2, next: 1 });
  });
});

describe('a fraction', () => {
  it.each([
    ['half', 0.5],
    ['a quarter', 0.25],
    ['one fifth', 0.2],
    ['three quarters', 0.75],
    ['two-thirds', 2 / 3],
  ])('%s', (printed, value) => expect(readFraction(tokensOf(printed), 0)?.value).toBeCloseTo(value));

  it.each(['third', 'three third', 'two quarter', 'four quarters'])('is none: %s', (text) =>
    expect(readFraction(tokensOf(text), 0)).toBeNull(),
  );
});
