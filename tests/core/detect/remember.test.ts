import { expect, test, vi } from 'vitest';
import { remember } from '../../../lib/core/detect/remember';

test('the last few texts are answered once, older ones anew', () => {
  const answer = vi.fn((text: string) => ({ length: text.length }));
  const remembered = remember(2, answer);
  const first = remembered('');
  expect(remembered('late')).toEqual({ length: 4 });
  expect(remembered('')).toBe(first);
  expect(remembered('late')).toEqual({ length: 4 });
  expect(answer).toHaveBeenCalledTimes(2);
  expect(remembered('plans')).toEqual({ length: 5 });
  expect(remembered('late')).toEqual({ length: 4 });
  expect(answer).toHaveBeenCalledTimes(3);
  expect(remembered('')).toEqual(first);
  expect(answer).toHaveBeenCalledTimes(4);
});
