import { expect, it } from 'vitest';
import { findDocuments } from '../../../lib/core/library/documents';
import { sampleDocument } from '../../fixtures/library-data';

const documents = [
  sampleDocument(1, { title: 'Children’s homes in Ashmoor', publisher: 'Brackley Herald' }),
  sampleDocument(2, { title: 'Schools', address: 'https://www.ashmoor.example/schools' }),
];

it.each([
  ['', [0, 1]],
  ["children's", [0]],
  ['ashmoor', [0, 1]],
  ['ashmoor schools', [1]],
  ['herald', [0]],
  ['prisons', []],
])('%j', (search, found) => {
  expect(findDocuments(documents, search)).toEqual(found.map((index) => documents[index]));
});
