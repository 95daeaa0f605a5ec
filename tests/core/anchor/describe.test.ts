import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { describe, describeSlices, sectionAt } from '../../../lib/core/anchor/describe';
import { type Finding, findQuotes } from '../../../lib/core/anchor/find-quotes';
import type { Block, ReadingText } from '../../../lib/core/model/reading-text';
import type { Target } from '../../../lib/core/model/selector';

function reading(...paragraphs: (string | { heading: string })[]): ReadingText {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const words = typeof paragraph === 'string' ? paragraph : paragraph.heading;
    if (text) text += '\n';
    blocks.push({
      type: typeof paragraph === 'string' ? 'paragraph' : 'heading',
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
  }
  return { text, blocks };
}

const targetFor = (page: ReadingText, words: string, nth = 0) => {
  let start = page.text.indexOf(words);
  for (let i = 0; i < nth; i++) start = page.text.indexOf(words, start + 1);
  return describe(page, start, start + words.length);
};

function anchorAll(text: ReadingText, targets: readonly Target[]): Finding[] {
  const work = findQuotes(text, targets);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What is not told as the quote, in place or elsewhere. */
const isNotTheQuote = ({ state }: Finding): boolean => state === 'changed' || state === 'orphan';

const page = reading(
  { heading: 'Help and protection: good' },
  'Support for families in Thornmere is good. Most plans are reviewed on time.',
  { heading: 'Care leavers: requires improvement' },
  'Advisers stay in touch. Accommodation is good. Caseloads averaged 27 in March, above the council’s own target.',
);

group('anchoring', () => {
  test('the same page gives the same place', () => {
    const target = targetFor(page, 'Most plans are reviewed on time.');
    expect(anchorAll(page, [target])).toEqual([
      { state: 'anchored', ...{ start: target.position.start, end: target.position.end } },
    ]);
  });

  test('words between their old neighbours are where they were, whatever came before', () => {
    const target = targetFor(page, 'Caseloads averaged 27 in March, above the council’s own target.');
    const later = reading('A new introduction.', ...page.text.split('\n'));
    const [answer] = anchorAll(later, [target]);
    expect(answer).toMatchObject({ state: 'anchored', start: later.text.indexOf('Caseloads') });
  });

  test('words between other neighbours are told as moved', () => {
    const words = 'Caseloads averaged 27 in March, above the council’s own target.';
    const later = reading(words, ...page.text.replace(` ${words}`, '').split('\n'));
    expect(anchorAll(later, [targetFor(page, words)])).toMatchObject([{ state: 'moved', start: 0 }]);
  });

  test.each([
    ['a figure changed', '27', '24'],
    ['a month changed', 'March', 'April'],
    ['a word went', ' own', ''],
  ])('%s: that is not the quote', (_, from, to) => {
    const target = targetFor(page, 'Caseloads averaged 27 in March, above the council’s own target.');
    const edited = reading(...page.text.replace(from, to).split('\n'));
    expect(anchorAll(edited, [target]).every(isNotTheQuote)).toBe(true);
  });

  test.each([
    ['for a short quote, neighbours that changed', 'is good.', 'is not good.'],
    [
      'for a short quote, a heading that changed its grade',
      'Help and protection: good',
      'Help and protection: not good',
    ],
  ])('%s are another quote', (_, from, to) => {
    const target = targetFor(page, 'good', from === 'is good.' ? 1 : 0);
    const edited = reading(...page.text.replace(from, to).split('\n'));
    expect(anchorAll(edited, [target]).every(isNotTheQuote)).toBe(true);
  });

  test.each([
    ['acceptable practice in every home that we visited', 'acceptable', 'unacceptable'],
    ['compliant with the standards that the council set', 'compliant', 'non-compliant'],
    ['5% of visits were late in the quarter to June', '5%', '4.5%'],
    ['the number of children in care has risen to 14', '14', '143'],
    ['the number of children in care has risen to 14', '14', '14.5'],
  ])('words that became part of others are not the quote: %s, %s now %s', (quote, from, to) => {
    const before = reading(`Leaders saw that ${quote}. They acted.`);
    const target = targetFor(before, quote);
    expect(anchorAll(before, [target])).toMatchObject([{ state: 'anchored' }]);
    const edited = reading(before.text.replace(from, to));
    expect(anchorAll(edited, [target]).every(isNotTheQuote)).toBe(true);
  });

  test('half a word that was saved as such is found again', () => {
    const target = targetFor(page, 'ccommodation is good. Caseloads averaged 2');
    const later = reading('A new introduction.', ...page.text.split('\n'));
    expect(anchorAll(later, [target])).toMatchObject([{ state: 'anchored' }]);
  });

  test('equal words are told apart by their neighbours', () => {
    const second = targetFor(page, 'good', 2);
    const later = reading('New first line.', ...page.text.split('\n'));
    const [answer] = anchorAll(later, [second]);
    expect(answer).toMatchObject({ start: later.text.indexOf('Accommodation is good') + 'Accommodation is '.length });
  });

  test('equal words in equal company elsewhere are no answer', () => {
    const row = 'Overall effectiveness: requires improvement to be good, as before.';
    const once = reading('x', row, 'y'.repeat(80));
    const target = describe(once, once.text.indexOf(row), once.text.indexOf(row) + row.length);
    const twice = reading('A', 'x', row, 'y'.repeat(80), 'x', row, 'y'.repeat(80));
    expect(anchorAll(twice, [target])).toMatchObject([{ state: 'orphan' }]);
  });

  test('quotation marks, dashes and fixed spaces may be set in another way', () => {
    const straight = reading(...page.text.replaceAll('’', "'").replaceAll(' in ', '\u00a0in ').split('\n'));
    const target = targetFor(page, 'Caseloads averaged 27 in March, above the council’s own target.');
    expect(anchorAll(straight, [target])).toMatchObject([{ state: 'anchored' }]);
  });

  test('every describable passage is found again on the same text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const whole = reading(text);
        const start = a % text.length;
        const end = Math.min(text.length, start + 1 + (b % 40));
        expect(anchorAll(whole, [describe(whole, start, end)])).toEqual([{ state: 'anchored', start, end }]);
      }),
    );
  });
});

test('a long text is described in many slices, and as at once', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `Plan ${i % 90} of ward ${i % 7} was read by the whole team.`);
  const long = reading(...lines);
  const [start, end] = [long.text.indexOf('\n', 500_000) + 1, long.text.indexOf('\n', 500_100)];
  const work = describeSlices(long, start, end);
  let steps = 1;
  let step = work.next();
  for (; !step.done; step = work.next()) steps++;
  expect(steps).toBeGreaterThan(long.text.length / 200_000);
  expect(step.value).toEqual(describe(long, start, end));
});

group('the section of a passage', () => {
  test('is the nearest heading above it', () => {
    expect(sectionAt(page, page.text.indexOf('Advisers'))).toBe('Care leavers: requires improvement');
    expect(sectionAt(page, page.text.indexOf('Support'))).toBe('Help and protection: good');
  });

  test('is empty above the first', () => {
    expect(sectionAt(reading('No heading here.'), 3)).toBe('');
  });
});
