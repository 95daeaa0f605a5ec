import { describe as group, expect, test } from 'vitest';
import { describe } from '../../../lib/core/anchor/describe';
import { type Finding, findQuotes } from '../../../lib/core/anchor/find-quotes';
import type { ReadingText } from '../../../lib/core/model/reading-text';
import { anchorCases } from '../../fixtures/anchor/cases';
import { count, emptyTally } from '../../fixtures/anchor/tally';
import { readingFromText } from '../../tools/reading-from-text';

function find(
  before: ReadingText,
  after: ReadingText,
  ...quotes: readonly { start: number; end: number }[]
): Finding[] {
  const work = findQuotes(
    after,
    quotes.map(({ start, end }) => describe(before, start, end)),
  );
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const BEFORE = readingFromText(
  [
    'Children in care',
    'Carers in Thornmere are visited every month. Most plans for children are reviewed on time. Health checks came late.',
    'Care leavers',
    'Advisers keep in touch with young people. In March 2023, 67% of them had a plan. Flats are hard to find.',
  ].join('\n'),
);

function findWords(words: string, edit: (text: string) => string): { finding: Finding | undefined; after: string } {
  const start = BEFORE.text.indexOf(words);
  const after = edit(BEFORE.text);
  const [finding] = find(BEFORE, readingFromText(after), { start, end: start + words.length });
  return { finding, after };
}

group('one quote', () => {
  test('a slip is found in its place, with old letters beside new', () => {
    const { finding, after } = findWords('Most plans for children are reviewed on time.', (text) =>
      text.replace('reviewed', 'reveiwed'),
    );
    const start = after.indexOf('Most plans');
    expect(finding).toEqual({
      state: 'changed',
      start,
      end: start + 'Most plans for children are reveiwed on time.'.length,
      meaning: [],
      diff: [
        { kind: 'same', text: 'Most plans for children are ' },
        { kind: 'deleted', text: 'reviewed ' },
        { kind: 'inserted', text: 'reveiwed ' },
        { kind: 'same', text: 'on time.' },
      ],
    });
  });

  test('figures of another year are the same passage, and something else', () => {
    const { finding, after } = findWords('In March 2023, 67% of them had a plan.', (text) =>
      text.replace('March 2023, 67%', 'March 2024, 57%'),
    );
    expect(finding).toMatchObject({ state: 'changed', start: after.indexOf('In March'), meaning: ['number'] });
  });

  test('a phrase whose sentence was turned around is shown with its sentence', () => {
    const { finding, after } = findWords('keep in touch with young people', (text) =>
      text.replace('keep in touch', 'do not keep in touch'),
    );
    expect(finding).toMatchObject({ state: 'changed', start: after.indexOf('keep'), meaning: ['negation'] });
    expect(finding?.state === 'changed' && finding.diff).toContainEqual({ kind: 'inserted', text: 'do not ' });
  });

  test('white space, quotation marks and soft hyphens are no change', () => {
    const { finding } = findWords('Most plans for children are reviewed on time.', (text) =>
      text.replaceAll('plans for', 'plans\n  for').replaceAll('children', 'chil\u00addren'),
    );
    expect(finding?.state).toBe('anchored');
  });

  test('a quote that went is not found in what stood beside it', () => {
    const { finding } = findWords('Most plans for children are reviewed on time.', (text) =>
      text.replace('Most plans for children are reviewed on time. ', ''),
    );
    expect(finding).toEqual({ state: 'orphan', candidates: [] });
  });

  test('where its words stand twice in equal company, both are named and none is chosen', () => {
    const page = 'First part.\nPlans are reviewed on time by the whole team.\nLast part.';
    const start = page.indexOf('Plans');
    const twice = `Foreword to all.\n${page}\nA break.\n${page}`;
    const quote = { start, end: start + 'Plans are reviewed on time by the whole team.'.length };
    const [finding] = find(readingFromText(page), readingFromText(twice), quote);
    expect(finding).toMatchObject({ state: 'orphan' });
    expect(finding?.state === 'orphan' && finding.candidates).toHaveLength(2);
  });

  test('a sentence that took it back is seen', () => {
    const { finding } = findWords('Carers in Thornmere are visited every month.', (text) =>
      text.replace('every month.', 'every month. This is no longer the case.'),
    );
    expect(finding).toMatchObject({ state: 'changed', meaning: ['negation'] });
  });

  test('a heading that names somebody else now turns what stands under it', () => {
    const before = readingFromText('Services in Ashwick Council\nPlans are reviewed on time by the whole team.');
    const after = readingFromText('Services in Denholt Council\nPlans are reviewed on time by the whole team.');
    const start = before.text.indexOf('Plans');
    expect(find(before, after, { start, end: before.text.length })).toMatchObject([
      { state: 'changed', meaning: ['who'] },
    ]);
  });
});

test('a thousand edits of every kind, all from one seed, keep to the bars', () => {
  const tally = emptyTally();
  const faults: string[] = [];
  for (const one of anchorCases(20_261_122, 1_000)) {
    const [finding] = find(readingFromText(one.before), readingFromText(one.after), one);
    const fault = finding ? count(tally, one, finding) : 'no answer';
    if (fault) faults.push(`${one.id} ${one.kind}: ${fault}`);
  }
  const seen = faults.join('\n');
  expect(tally.flipsShownAsUnchanged, seen).toBe(0);
  expect(tally.deletedGivenAHome, seen).toBeLessThanOrEqual(tally.deleted * 0.005);
  expect(tally.harmlessInPlace, seen).toBeGreaterThanOrEqual(tally.harmless * 0.98);
  expect(tally.keptFound, seen).toBeGreaterThanOrEqual(tally.kept * 0.999);
  expect(tally.wrongPlace, seen).toBeLessThanOrEqual(tally.all * 0.001);
}, 60_000);
