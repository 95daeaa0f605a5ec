import { expect, test } from 'vitest';
import { whyWords } from '../../components/why-words';

const theme = (...cues: string[]) => ({ key: 'x', cues });
const QUOTE = 'Inspectors praise a stronger team, but too many children still wait for care leavers’ help.';

test.each([
  [
    'cues of the themes come first',
    [theme('care leavers')],
    ['Inspectors praise'],
    ['care leavers', 'Inspectors praise'],
  ],
  ['small words say nothing', [], ['Inspectors found', 'well', 'too', 'still'], ['Inspectors found']],
  ['a word of substance does', [], ['inadequate'], ['inadequate']],
  ['a word within a phrase is said already', [], ['Inspectors praise', 'praise'], ['Inspectors praise']],
  ['whichever comes first', [theme('leavers')], ['care leavers'], ['care leavers']],
  ['three are enough', [theme('one', 'two'), theme('three')], ['and a fourth'], ['one', 'two', 'three']],
  ['one cue of two themes is told once', [theme('backlog'), theme('Backlog')], [], ['backlog']],
])('%s', (_, themes, why, told) => {
  expect(whyWords(QUOTE, { themes, why })).toEqual(told);
});

test('the passage itself is no reason', () => {
  expect(whyWords('lowest grade', { themes: [], why: ['Lowest grade'] })).toEqual([]);
});
