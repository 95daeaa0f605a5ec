import { expect, test } from 'vitest';
import { rememberWords } from '../../lib/app/remember-words';

function catalogue() {
  const state = { alive: true };
  const api = {
    getMessage: (name: string, substitutions?: string | string[]) => {
      if (!state.alive) throw new Error('Extension context invalidated.');
      return `${name}(${String(substitutions ?? '')})`;
    },
  };
  return { api, state };
}

test('words shown once are known after the extension has gone', () => {
  const { api, state } = catalogue();
  rememberWords(api, ['errors_extension_updated']);
  api.getMessage('bar_why', ['too many cases']);
  state.alive = false;
  expect(api.getMessage('bar_why', ['too many cases'])).toBe('bar_why(too many cases)');
  expect(api.getMessage('errors_extension_updated')).toBe('errors_extension_updated()');
});

test('words never shown are empty rather than an exception', () => {
  const { api, state } = catalogue();
  rememberWords(api, []);
  state.alive = false;
  expect(api.getMessage('bar_why')).toBe('');
});

test('while it is there, the browser is asked', () => {
  const { api } = catalogue();
  rememberWords(api, []);
  expect(api.getMessage('a', 'b')).toBe('a(b)');
});
