import { expect, it } from 'vitest';
import { remToPx } from '../../components/rem-to-px';

it.each([
  ['.a { padding: .25rem 1rem; }', '.a { padding: 4px 16px; }'],
  ['.a { margin: -.375rem -.25rem 0; }', '.a { margin: -6px -4px 0; }'],
  ['.a { max-width: min(52rem, calc(100vw - 1rem)); }', '.a { max-width: min(832px, calc(100vw - 16px)); }'],
  ['@media (max-width: 30rem) { .a { gap: 1.5625rem } }', '@media (max-width: 480px) { .a { gap: 25px } }'],
  ['.a { width: 2em; --fm-4: 1rem; }', '.a { width: 2em; --fm-4: 16px; }'],
  ['.rem-1rem-2 { color: red; }', '.rem-1rem-2 { color: red; }'],
])('%s', (css, expected) => {
  expect(remToPx(css)).toBe(expected);
});
