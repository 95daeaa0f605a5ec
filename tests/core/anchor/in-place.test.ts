import { expect, test } from 'vitest';
import { describe } from '../../../lib/core/anchor/describe';
import { type Finding, findQuotes } from '../../../lib/core/anchor/find-quotes';
import { findInPlace, isOpenlySpelt } from '../../../lib/core/anchor/in-place';
import { soughtFrom } from '../../../lib/core/anchor/sought';
import type { ReadingText } from '../../../lib/core/model/reading-text';
import type { Target } from '../../../lib/core/model/selector';
import { anchorCases } from '../../fixtures/anchor/cases';
import { readingFromText } from '../../tools/reading-from-text';

function find(reading: ReadingText, targets: readonly Target[]): Finding[] {
  const work = findQuotes(reading, targets);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Quotes that stand nowhere: with so many more, one is looked for as one of many. */
const OTHERS = Array.from('abcd', (letter): Target => {
  const text = `${`${letter} kiln zebra ${letter} `.repeat(4)}|${`${letter} quince oboe `.repeat(3)}`;
  return describe({ text, blocks: [] }, 20, 60);
});

test('a quote asked for by itself has the same answer as among many', () => {
  let told = 0;
  for (const { before, start, end, after } of anchorCases(41, 50)) {
    const target = describe(readingFromText(before), start, end);
    const reading = readingFromText(after);
    if (isOpenlySpelt(after) && findInPlace(reading, target, soughtFrom(target))) told++;
    expect(find(reading, [target])[0]).toEqual(find(reading, [target, ...OTHERS])[0]);
  }
  expect(told).toBeGreaterThan(4);
}, 60_000);

const QUOTE = 'Advisers in Thornmere answered 431 letters within a week.';
const BEFORE = `Care leavers were asked what they think of the service. ${QUOTE} Flats of a decent size are still very hard to find.`;
const EDITED = BEFORE.replace('letters', 'leters');

function told(after: string): string | null {
  const start = BEFORE.indexOf(QUOTE);
  const target = describe(readingFromText(BEFORE), start, start + QUOTE.length);
  const reading = readingFromText(after);
  const found = findInPlace(reading, target, soughtFrom(target));
  return found && found.passage.plain.text.slice(found.span.start, found.span.end);
}

test('between its own words a quote is told, edited or as it was, wherever they stand now', () => {
  expect(told(EDITED)).toBe(QUOTE.replace('letters', 'leters'));
  expect(told(`There is a new line at the top.\n${EDITED}`)).toBe(QUOTE.replace('letters', 'leters'));
  expect(told(`There is a new line at the top.\n${BEFORE}`)).toBe(QUOTE);
});

test('where its words, or nearly the same, stand elsewhere too it takes more to tell', () => {
  expect(told(`${EDITED}\nFar below it says once more: ${QUOTE}`)).toBeNull();
  expect(told(`${EDITED}\nAdvisers in Thornmere answered 431 letters this month.`)).toBeNull();
  expect(told(`${EDITED}\nAdvisers in Ashwick had no time for any of 431 others.`)).not.toBeNull();
});

test('where the words beside it stand twice, or are others, it takes more to tell', () => {
  expect(told(`${EDITED}\nCare leavers were asked what they think of the service. So were others.`)).toBeNull();
  expect(told(EDITED.replace('what they think', 'how they like'))).toBeNull();
});

test('signs within words hide them', () => {
  expect(isOpenlySpelt(EDITED)).toBe(true);
  for (const sign of ['\u00AD', '\u200B', '\u0301', '\uFB01']) {
    expect(isOpenlySpelt(EDITED.replace('leters', `le${sign}ters`))).toBe(false);
  }
});
