import { describe, expect, it } from 'vitest';
import { failureWords, formatDay, formatNumber, quoteAll } from '../../lib/app/words';
import { FAILURE_CODES } from '../../lib/core/result';

describe('words of the interface', () => {
  it.each([
    [0, '0'],
    [1_204, '1,204'],
    [-3, '-3'],
    [0.5, '0.5'],
  ])('writes the number %s', (number, words) => {
    expect(formatNumber(number)).toBe(words);
  });

  it.each([
    ['2026-05-12', '12 May 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2024-02-29', '29 February 2024'],
  ])('writes the day %s wherever the reader is', (day, words) => {
    expect(formatDay(day)).toBe(words);
  });

  it('quotes phrases one by one', () => {
    expect(quoteAll(['too many cases', 'wait weeks'])).toBe('“too many cases”, “wait weeks”');
    expect(quoteAll([])).toBe('');
  });

  it.each(FAILURE_CODES)('has words for the failure %s that are sentences and name no code', (code) => {
    expect(failureWords(code)).toMatch(/^[A-Z].+\.$/);
    expect(failureWords(code)).not.toContain(code);
  });
});
