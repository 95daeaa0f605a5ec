import { expect, test } from 'vitest';
import { LinearModel } from '../../../../lib/core/detect/learned/linear';
import { OPENING, pairOf, wordOf } from '../../../../lib/core/detect/learned/words';

test('forms of one word are one object, and so is each pair', () => {
  expect(wordOf('Plans')).toBe(wordOf('plan'));
  expect(wordOf('12')).toBe(wordOf('1,700'));
  expect(pairOf(wordOf('late'), wordOf('plans'))).toBe(pairOf(wordOf('late'), wordOf('plan')));
  expect(pairOf(OPENING, wordOf('plans')).text).toBe('< plan');
  expect(wordOf('plans').turned.text).toBe('!plan');
});

test('models keep their places of one name apart', () => {
  const model = (features: string, weights: string) =>
    new LinearModel({ classes: ['x'], unit: 1, bias: [0], features, weights });
  const [one, other, none] = [model('a|plan', 'a1 a2'), model('plan', 'a5'), model('late', 'a9')];
  const { name } = wordOf('plans');
  for (let again = 0; again < 2; again++)
    expect([one, other, none].map((each) => each.scores([name])[0])).toEqual([2, 5, 0]);
});

test('after very many words all is as before', () => {
  const before = wordOf('plans');
  for (let i = 0; i < 30_000; i++) wordOf(`w${'abcdefghij'[i % 10] ?? ''}${i.toString(36)}`);
  expect(wordOf('plans')).not.toBe(before);
  expect(wordOf('plans').stem).toBe('plan');
  expect(pairOf(OPENING, wordOf('plans')).text).toBe('< plan');
});
