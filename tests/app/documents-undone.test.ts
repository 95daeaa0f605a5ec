import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSaving } from '../../lib/app/saving';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import type { LibraryData } from '../../lib/core/model/library-data';
import type { PageSnapshot } from '../../lib/messaging/calls';
import { Library } from '../../lib/storage/library';
import { aDraft, aPage, aPdfPage, CODER, diskAddress, idOf } from '../fixtures/records';
import { must } from '../fixtures/results';

const CONTEXT = { coder: CODER, codebook: defaultCodebook };
const report = aPdfPage(1);
const { address } = report.facts;
/** What is at the address of the report by now: its next edition, the next inspection, a web page. */
const later = (letter: string, change: Partial<PageSnapshot['facts']> = {}): PageSnapshot => ({
  ...aPdfPage(1, { pdf: { fingerprint: letter.repeat(64), file: 'latest.pdf', pages: 12 }, ...change }),
  fingerprint: letter.repeat(64),
});
const next = later('f', { report: { urn: '80401', inspected: '2029-03-02' } });
const PAGES: readonly PageSnapshot[] = [
  report,
  aPdfPage(1, { address: diskAddress(report) }),
  aPdfPage(1, { address: 'https://council.example/ofsted.pdf' }),
  later('e'),
  next,
  { ...next, facts: { ...next.facts, address: diskAddress(next) } },
  aPage(2, { facts: { ...aPage(2).facts, address, report: { urn: '80401', inspected: '2026-02-20' } } }),
];
const STEP = fc.record({ page: fc.constantFrom(...PAGES), undoes: fc.boolean(), which: fc.nat() });

let count = 0;

/** A library in which things are kept on pages and taken back, one by one. */
function begun() {
  let ids = 0;
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 4, 1, 10, minute++)).toISOString();
  const library = new Library(now, `documents-undone-${count++}`);
  return { library, saving: createSaving(library, { now, newId: () => idOf(++ids) }) };
}

function isWhole({ documents, annotations }: LibraryData): void {
  expect(new Set(documents.map((document) => document.address)).size).toBe(documents.length);
  for (const { pdf, address: own } of documents) expect(pdf !== undefined || own.startsWith('https:')).toBe(true);
  const ids = documents.map(({ id }) => id);
  for (const { documentId } of annotations) expect(ids).toContain(documentId);
}

it('whatever is kept and undone, in whatever order, nothing else is lost, and all is found where it was kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 12 }), async (steps) => {
      const { library, saving } = begun();
      const all = async () => must(await library.snapshot('all'));
      const operations: { id: number; annotation: string }[] = [];
      for (const [number, { page, undoes, which }] of steps.entries()) {
        const before = await all();
        const [undone] = undoes ? operations.splice(which % (operations.length || 1), 1) : [];
        if (undone) {
          const result = await library.undo(undone.id);
          const rest = before.annotations.filter(({ id }) => id !== undone.annotation);
          if (result.ok) expect((await all()).annotations).toEqual(rest);
          else expect([result.error.code, await all()]).toEqual(['changed-since', before]);
        } else {
          const { value, operationId } = must(await saving.saveAnnotation(page, aDraft(number), null, CONTEXT));
          operations.push({ id: operationId, annotation: value.id });
          expect((await all()).annotations).toEqual(expect.arrayContaining([...before.annotations, value]));
          expect(must(await saving.openDocument(page, CONTEXT)).annotations).toContainEqual(value);
        }
        isWhole(await all());
      }
      library.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);
