import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../../lib/core/model/document';
import { mergeDocuments } from '../../../lib/core/model/merge-documents';
import { aDocument, aPdf, idOf } from '../../fixtures/records';

const ADDRESSES = ['https://a.example/1', 'http://www.a.example/1/', 'https://a.example/2', 'https://b.example/3'];
const FILES = ['a', 'b'].map((letter) => letter.repeat(32));
const NAMES = [
  ...FILES.map((file) => `pdf:${file}`),
  `text:${'1'.repeat(64)}`,
  'report:80401:2026-02-20',
  'report:80402:2026-02-20',
  'address:https://c.example/4',
];

/** Documents that are often the same as others, and often contradict each other; those of one library are apart. */
const someDocuments = (from: number): fc.Arbitrary<DocumentRecord[]> =>
  fc
    .uniqueArray(
      fc.record({
        address: fc.constantFrom(...ADDRESSES, ...FILES.map((file) => `urn:x-pdf:${file}`)),
        file: fc.option(fc.constantFrom(...FILES)),
        pages: fc.integer({ min: 1, max: 2 }),
        identities: fc.subarray(NAMES),
        number: fc.integer({ min: 0, max: 3 }),
      }),
      { selector: ({ address }) => address, maxLength: 5 },
    )
    .map((list) =>
      list.map(({ address, file, pages, identities }, index) => {
        const own = file ?? (address.startsWith('urn:') ? (FILES[0] as string) : null);
        const pdf = own === null ? {} : { pdf: { fingerprint: own, file: 'x.pdf', pages } };
        return aDocument(from + index, { address, identities, ...pdf });
      }),
    );

/** My documents after a merge, as the library would hold them. */
function after(mine: readonly DocumentRecord[], theirs: readonly DocumentRecord[]) {
  const merge = mergeDocuments(mine, theirs);
  return { merge, documents: [...mine.map((one) => merge.changed.get(one.id) ?? one), ...merge.added] };
}

describe('libraries that are put together', () => {
  it('never have two documents at one address, lose none, and no web page becomes a PDF', () => {
    fc.assert(
      fc.property(someDocuments(1), someDocuments(3), (mine, theirs) => {
        const { merge, documents } = after(mine, theirs);
        expect(new Set(documents.map(({ address }) => address)).size).toBe(documents.length);
        expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
        for (const one of mine) expect(documents.find(({ id }) => id === one.id)?.pdf).toEqual(one.pdf);
        for (const one of theirs) {
          const here = documents.find(({ id }) => id === merge.ids.get(one.id));
          expect(here).toBeDefined();
          // by its id alone, a record of mine stands for it whatever it is
          if (here?.id !== one.id) expect(Boolean(here?.pdf)).toBe(Boolean(one.pdf));
        }
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('forget nothing that a PDF is known by', () => {
    fc.assert(
      fc.property(someDocuments(1), someDocuments(10), (mine, theirs) => {
        const { merge, documents } = after(mine, theirs);
        for (const one of theirs.filter(({ pdf }) => pdf)) {
          const here = documents.find(({ id }) => id === merge.ids.get(one.id));
          const names = here?.identities ?? [];
          const others = (one.identities ?? []).filter((name) => !name.startsWith('address:'));
          expect(names).toEqual(expect.arrayContaining(others));
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('are the same when they are put together once more', () => {
    fc.assert(
      fc.property(someDocuments(1), someDocuments(10), (mine, theirs) => {
        const { documents } = after(mine, theirs);
        const again = after(documents, theirs);
        expect(again.merge.added).toEqual([]);
        expect(again.documents).toHaveLength(documents.length);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});

it('a PDF gives its address to a web page that has no other name, and is found there still', () => {
  const address = aPdf(1).address;
  const { merge, documents } = after([aPdf(1)], [aDocument(2, { address })]);
  expect(merge.ids.get(idOf(2))).toBe(idOf(2));
  expect(documents).toMatchObject([
    { id: idOf(1), address: `urn:x-pdf:${aPdf(1).pdf?.fingerprint}`, identities: [`address:${address}`, {}, {}, {}] },
    { id: idOf(2), address },
  ]);
});

it('a copy on a disk takes the address that the other library knows', () => {
  const disk = aPdf(1, { address: `urn:x-pdf:${aPdf(1).pdf?.fingerprint}` });
  const { documents } = after([disk], [aPdf(1, { id: idOf(2) })]);
  expect(documents).toEqual([aPdf(1)]);
});
