import { expect, it } from 'vitest';
import { keysOf } from '../../../lib/app/options/key-words';

it.each([
  ['Alt+Shift+R', ['Alt', 'Shift', 'R']],
  ['⌥⇧R', ['⌥', '⇧', 'R']],
  ['Ctrl+Comma', ['Ctrl', 'Comma']],
  ['', []],
])('%j', (shortcut, keys) => {
  expect(keysOf(shortcut)).toEqual(keys);
});
