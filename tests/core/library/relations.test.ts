import { expect, it } from 'vitest';
import { findDocuments } from '../../../lib/core/library/documents';
import { siteOf } from '../../../lib/core/library/entries';
import { createRelations } from '../../../lib/core/library/relations';
import { aDocument, aPdf } from '../../fixtures/records';

const webPage = aDocument(2, { identities: ['report:80401:2026-02-20'] });
const address = 'urn:x-pdf:aaaaaaaaaaaaaaaa';

it('tells of each document what is the same report, kept apart', () => {
  const relatedTo = createRelations([aPdf(3), webPage, aDocument(4), aPdf(1)]);
  expect(relatedTo(aPdf(1))).toEqual([{ id: webPage.id, title: webPage.title, address: webPage.address, file: null }]);
  expect(relatedTo(webPage)).toMatchObject([{ id: aPdf(1).id, file: 'marlshire-1.pdf' }]);
  expect([relatedTo(aPdf(3)), relatedTo(aDocument(4))]).toEqual([[], []]);
});

it('names as the site of a PDF its publisher, else a host that it was met on, else none', () => {
  expect(siteOf(aPdf(1))).toBe('Reports Example');
  const nameless = { publisher: '', address };
  expect(siteOf(aPdf(1, { ...nameless, identities: ['address:https://www.files.example/1'] }))).toBe('files.example');
  expect(siteOf(aPdf(1, nameless))).toBe('');
});

it('finds a PDF by the name of its file', () => {
  expect(findDocuments([aPdf(1), aPdf(2), webPage], 'marlshire-2.pdf')).toEqual([aPdf(2)]);
});
