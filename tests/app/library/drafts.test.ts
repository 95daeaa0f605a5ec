import { expect, it } from 'vitest';
import { keepDrafts } from '../../../lib/app/library/drafts';

function memory(full = false) {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('no room', 'QuotaExceededError');
      items.set(key, value);
    },
  };
}

it('keeps one draft per annotation until it is dropped', () => {
  const storage = memory();
  const drafts = keepDrafts(storage);
  drafts.write('a', 'first');
  drafts.write('b', '');
  drafts.write('a', 'second');
  expect([drafts.read('a'), drafts.read('b'), drafts.read('c')]).toEqual(['second', '', null]);
  drafts.drop('a');
  expect(drafts.read('a')).toBeNull();
  expect(storage.items.size).toBe(1);
});

it('lets the typing go on where there is no room', () => {
  const drafts = keepDrafts(memory(true));
  expect(() => drafts.write('a', 'text')).not.toThrow();
  expect(drafts.read('a')).toBeNull();
});
