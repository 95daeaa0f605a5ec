import { expect, it } from 'vitest';
import { type SeenTab, showsPdf } from '../../lib/app/pdf-tab';

const REPORT = 'https://files.example.org/v1/file/50177452';
const FIREFOX = 'chrome://global/skin/icons/pdf.svg';
const tab = (seen: Partial<SeenTab>): SeenTab => ({ address: REPORT, icon: '', contentType: null, ...seen });

it.each([
  ['Chromium’s viewer, by its document', tab({ contentType: 'application/pdf' })],
  ['an old name of the type', tab({ contentType: 'application/x-pdf' })],
  ['Firefox’s viewer, by its icon', tab({ icon: FIREFOX })],
  [
    'an address that ends so, where nothing more is known',
    tab({ address: 'https://example.org/a/Report.PDF?x#page=2' }),
  ],
])('knows %s', (_, seen) => {
  expect(showsPdf(seen)).toBe(true);
});

it.each([
  ['a web page', tab({ contentType: 'text/html' })],
  ['a web page whose address ends so', tab({ address: 'https://example.org/a.pdf', contentType: 'text/html' })],
  ['a page that gives itself such an icon', tab({ icon: 'https://example.org/chrome://global/skin/icons/pdf.svg' })],
  ['a file from disk, which cannot be fetched', tab({ address: 'file:///home/a/report.pdf', icon: FIREFOX })],
  ['a tab of which nothing is told', tab({ address: '' })],
  ['a page that may not be looked at', tab({})],
])('does not take for one: %s', (_, seen) => {
  expect(showsPdf(seen)).toBe(false);
});
