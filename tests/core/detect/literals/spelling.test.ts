import { expect, test } from 'vitest';
import { signOf } from '../../../../lib/core/detect/literals/signs';
import { spell } from '../../../../lib/core/detect/literals/spelling';

const startsOf = (text: string): number[] => {
  const { starts, words } = spell(text);
  return [...starts.slice(0, words)];
};

test('words, each digit and each mark begin something; letters within a word and spaces do not', () =>
  expect(startsOf('It’s 12% up')).toEqual([0, 2, 3, 5, 6, 7, 9]));

test('behind a shorter text nothing of a longer one is left', () => {
  expect(startsOf('a long text of words')).toEqual([0, 2, 7, 12, 15]);
  const { signs } = spell('no');
  expect([...signs.slice(0, 5)]).toEqual([signOf(110), signOf(111), 0, 0, 0]);
});
