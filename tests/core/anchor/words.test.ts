import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../lib/core/anchor/words';

const printed = (text: string): string[] => wordsOf(text).map(({ text: word }) => word);

test.each([
  ['Leaders don’t act', ['Leaders', 'don', 't', 'act']],
  ["Leaders don't act; nor do the council's", ['Leaders', "don't", 'act', 'nor', 'do', 'the', "council's"]],
  ['well-run, re-run (Year6)', ['well-run', 're-run', 'Year6']],
  ['from -3% to +4.5%', ['from', '-3', '%', 'to', '+4.5', '%']],
  ['2018-19, £1,200.50', ['2018', '19', '£', '1,200.50']],
  ['the 1st café: naïve Zoë', ['the', '1st', 'café', 'naïve', 'Zoë']],
  ['cafe\u0301s are met? ✓ under_score', ['cafe\u0301s', 'are', 'met', '?', '✓', 'under', 'score']],
])('the words of %j', (text, words) => {
  expect(printed(text)).toEqual(words);
});

test('words stand where they say, in small letters, and others beside them change nothing', () => {
  const piece = fc.constantFrom('Good', 'isn', "'", '-', 'work', 'é', '7', 'x2', '.', ',', '\n', '%', '£', 'NOT', '(');
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const both = `${one} ${other}`;
      expect(printed(both)).toEqual([...printed(one), ...printed(other)]);
      for (const { text, plain, start, end } of wordsOf(both)) {
        expect(both.slice(start, end)).toBe(text);
        expect(plain).toBe(plain.toLowerCase());
      }
    }),
  );
});
