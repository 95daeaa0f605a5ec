import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../lib/core/detect/statistics/statistic-tokens';

const texts = (source: string) => tokensOf(source).map(({ text }) => text);

describe('words, numbers and marks', () => {
  it.each([
    ['About 4,500 children’s files.', ['about', '4,500', 'children’s', 'files', '.']],
    ['30.5% (14)', ['30.5', '%', '(', '14', ')']],
    ['12.05.2023', ['12.05', '.', '2023']],
    ['1,2345', ['1', ',', '2345']],
    ['£1.5m.', ['£', '1.5', 'm', '.']],
    ['‘three’', ['‘', 'three', '’']],
    ['16- and', ['16', '-', 'and']],
    ['', []],
  ])('%s', (source, expected) => expect(texts(source)).toEqual(expected));

  it('tells where each stands and what is glued to what', () => {
    const source = 'In Ashmere, 40%';
    const tokens = tokensOf(source);
    expect(tokens.map(({ start, end }) => source.slice(start, end))).toEqual(['In', 'Ashmere', ',', '40', '%']);
    expect(tokens.map(({ glued }) => glued)).toEqual([false, false, true, false, true]);
    expect(tokens[1]?.capital).toBe(true);
  });

  it('is one walk: a million digits are one number', () => {
    expect(tokensOf('7'.repeat(1_000_000))).toHaveLength(1);
  });
});
