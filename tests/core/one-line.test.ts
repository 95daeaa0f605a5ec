import { expect, it } from 'vitest';
import { oneLine } from '../../lib/core/one-line';

it.each([
  ['Care\n  is\tgood', 'Care is good'],
  ['  spaces round it \n', 'spaces round it'],
  ['a space\u00a0that does not break', 'a space that does not break'],
  [' \n\t', ''],
])('puts %j on one line', (words, line) => {
  expect(oneLine(words)).toBe(line);
});
