import { expect, test } from 'vitest';
import { finish, type Steps } from '../../../lib/core/detect/steps';

test('work is done to its end', () => {
  const done: number[] = [];
  function* work(): Steps<string> {
    for (const one of [1, 2, 3]) {
      done.push(one);
      yield;
    }
    return 'ready';
  }
  expect(finish(work())).toBe('ready');
  expect(done).toEqual([1, 2, 3]);
});
