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
  const second = { text: 'second', base: 'as it was' };
  drafts.write('a', { text: 'first', base: 'as it was' });
  drafts.write('b', { text: '', base: null });
  drafts.write('a', second);
  expect([drafts.read('a'), drafts.read('b'), drafts.read('c')]).toEqual([second, { text: '', base: null }, null]);
  drafts.drop('a');
  expect(drafts.read('a')).toBeNull();
  expect(storage.items.size).toBe(1);
});

it('lets the typing go on where there is no room', () => {
  const drafts = keepDrafts(memory(true));
  expect(() => drafts.write('a', { text: 'text', base: '' })).not.toThrow();
  expect(drafts.read('a')).toBeNull();
});

it.each(['Half a thought', '{"text": 1}', '12', '{'])(
  'gives back bare words as an earlier version kept them: %s',
  (words) => {
    const storage = memory();
    storage.setItem('findmark-note-a', words);
    expect(keepDrafts(storage).read('a')).toEqual({ text: words, base: null });
  },
);
