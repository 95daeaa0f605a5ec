import { expect, it } from 'vitest';
import { documentLink, pageLink, quoteLink } from '../../../lib/app/library/page-link';
import { pageSelector } from '../../../lib/core/model/selector';
import { aDocument, aPdf, aTarget } from '../../fixtures/records';

it.each([
  ['a short quote whole', 'https://a.example/x', 'too high', 'https://a.example/x#:~:text=too%20high'],
  ['behind a hash route', 'https://a.example/#/x', 'too high', 'https://a.example/#/x:~:text=too%20high'],
  [
    'signs that divide a fragment',
    'https://a.example/',
    'well-being, & more',
    'https://a.example/#:~:text=well%2Dbeing%2C%20%26%20more',
  ],
  [
    'a long quote by its ends',
    'https://a.example/',
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'https://a.example/#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  ],
  ['line breaks as spaces', 'https://a.example/', ' too\n high ', 'https://a.example/#:~:text=too%20high'],
])('%s', (_, address, quote, expected) => {
  expect(pageLink(address, quote)).toBe(expected);
});

it('a document is opened where it can be read: a PDF in our reader, which asks for a file of a disk', () => {
  expect(documentLink('https://a.example/x', false)).toBe('https://a.example/x');
  expect(documentLink('https://a.example/x?y=1&z', true)).toBe(
    '/reader.html?file=https%3A%2F%2Fa.example%2Fx%3Fy%3D1%26z',
  );
  expect(documentLink('urn:x-pdf:aaaaaaaaaaaaaaaa', true)).toBe('/reader.html');
});

it('a quote is opened at its words in a web page, on its page in a PDF, wherever that is on the web', () => {
  const target = { ...aTarget(1), page: pageSelector(7) };
  expect(quoteLink(aDocument(1), aTarget(1))).toContain('/1#:~:text=Staff%20in');
  const reader = '/reader.html?file=https%3A%2F%2Ffiles.example%2Fv1%2Ffile%2F1';
  expect(quoteLink(aPdf(1), target)).toBe(`${reader}#page=7`);
  expect(quoteLink(aPdf(1), aTarget(1))).toBe(reader);
  const address = 'urn:x-pdf:aaaaaaaaaaaaaaaa';
  const moved = aPdf(2, { address, identities: [`address:${aPdf(1).address}`] });
  expect(quoteLink(moved, target)).toBe(`${reader}#page=7`);
  expect(quoteLink(aPdf(1, { address }), target)).toBe('/reader.html');
});
