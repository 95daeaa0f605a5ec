import { expect, it } from 'vitest';
import { openingWords } from '../../../lib/app/reader/opening-words';
import { failureWords } from '../../../lib/app/words';

it.each([
  ['pdf-not-pdf', 'html', /web page in place of the PDF/],
  ['download-forbidden', 'handed on', /leads on to another site/],
  ['download-server', '404', /no file at this address/],
  ['download-server', '410', /no file at this address/],
  ['download-server', '401', /Sign in there/],
  ['download-server', '403', /Sign in there/],
  ['download-server', '429', /few minutes/],
  ['download-server', '503', /trouble of its own \(503\)/],
] as const)('tells %s %s', (code, detail, words) => {
  expect(openingWords({ code, detail })).toMatch(words);
});

it.each([
  ['download-server', '418'],
  ['download-network', ''],
  ['download-forbidden', 'TypeError'],
  ['pdf-not-pdf', ''],
] as const)('has nothing to add to %s %s', (code, detail) => {
  expect(openingWords({ code, detail })).toBe(failureWords(code));
});
