import { describe, expect, it } from 'vitest';
import { failureWords, formatDay, formatDays, formatNumber, quoteAll } from '../../lib/app/words';
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

  it.each([
    ['2026-03-09', '2026-03-20', '9 to 20 March 2026'],
    ['2018-01-29', '2018-02-09', '29 January to 9 February 2018'],
    ['2022-12-05', '2023-02-15', '5 December 2022 to 15 February 2023'],
    ['2024-03-09', '2025-03-09', '9 March 2024 to 9 March 2025'],
    ['2025-06-04', '2025-06-04', '4 June 2025'],
  ])('writes the days from %s to %s', (from, to, words) => {
    expect(formatDays({ from, to })).toBe(words);
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
