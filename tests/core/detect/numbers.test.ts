import { describe, expect, it } from 'vitest';
import { fractionValue, numberValue } from '../../../lib/core/detect/numbers';

const NUMBERS: readonly (readonly [string, number])[] = [
  ['4,500', 4500],
  ['£1.5m', 1_500_000],
  ['£20,000', 20_000],
  ['12', 12],
  ['52.5', 52.5],
  ['seven', 7],
  ['forty-six', 46],
  ['two hundred', 200],
  ['two hundred and ten', 210],
  ['three thousand', 3000],
  ['2 million', 2_000_000],
  ['£3bn', 3_000_000_000],
  ['80k', 80_000],
];

describe('numberValue', () => {
  it.each(NUMBERS)('%s', (printed, value) => expect(numberValue(printed)).toBe(value));
  it('is not a number for other words', () => expect(numberValue('several')).toBeNaN());
});

describe('fractionValue', () => {
  it.each([
    ['half', 0.5],
    ['a quarter', 0.25],
    ['one fifth', 0.2],
    ['three quarters', 0.75],
  ])('%s', (printed, value) => expect(fractionValue(printed)).toBeCloseTo(value));
});
