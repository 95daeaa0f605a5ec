import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSaving, type Saving } from '../../lib/app/saving';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { Library } from '../../lib/storage/library';
import type { PageSnapshot } from '../../lib/messaging/calls';
import { aDraft, aPage, aPdfPage, CODER, diskAddress, idOf } from '../fixtures/records';
import { must } from '../fixtures/results';

const CONTEXT = { coder: CODER, codebook: defaultCodebook };
let library: Library;
let saving: Saving;
let count = 0;
let minute = 0;

function begin(): void {
  let ids = 0;
  minute = 0;
  const now = () => new Date(Date.UTC(2026, 4, 1, 10, minute++)).toISOString();
  library = new Library(now, `documents-${count++}`);
  saving = createSaving(library, { now, newId: () => idOf(++ids) });
}
beforeEach(begin);
afterEach(() => library.close());

const save = async (number: number, page: PageSnapshot) =>
  must(await saving.saveAnnotation(page, aDraft(number), null, CONTEXT));
const open = async ({ facts, fingerprint }: PageSnapshot) =>
  must(await saving.openDocument({ facts, fingerprint }, CONTEXT));
const all = async () => must(await library.snapshot('all'));

const report = aPdfPage(1);
const onDisk = aPdfPage(1, { address: diskAddress(report) });
const mirror = aPdfPage(1, { address: 'https://council.example/ofsted.pdf' });
const reprint: PageSnapshot = {
  ...aPdfPage(1, { address: mirror.facts.address, pdf: { fingerprint: 'e'.repeat(32), file: 'copy.pdf', pages: 12 } }),
  fingerprint: 'e'.repeat(64),
};
const webPage = aPage(2, {
  facts: { ...aPage(2).facts, report: { urn: '80401', inspected: '2026-02-20' } },
});

describe('one report', () => {
  it.each([
    ['from a disk', onDisk],
    ['at another address', mirror],
    ['printed anew', reprint],
  ])('has its annotations %s, at once, and opening writes nothing but the time', async (_, page) => {
    const { value } = await save(1, report);
    const before = await all();
    const opened = await open(page);
    expect(opened).toMatchObject({ document: { id: value.documentId }, annotations: [value], related: [] });
    const [document] = before.documents;
    expect(await all()).toEqual({ ...before, documents: [{ ...document, lastSeen: expect.any(String) as string }] });
  });

  it('learns its further names when something is next written, an edit or a dismissal too', async () => {
    const { value } = await save(1, report);
    await save(2, onDisk);
    must(await saving.saveAnnotation(mirror, aDraft(1, { note: 'Again.' }), value.modified, CONTEXT));
    const { kind, rule, target } = aDraft(3);
    must(await saving.dismiss(reprint, { id: idOf(0x20001), kind, rule, target }, CODER));
    const { documents, annotations } = await all();
    expect(documents).toHaveLength(1);
    expect(annotations.map(({ documentId }) => documentId)).toEqual([documents[0]?.id, documents[0]?.id]);
    expect(documents[0]).toMatchObject({
      address: report.facts.address,
      identities: [
        `pdf:${report.facts.pdf?.fingerprint}`,
        `text:${report.fingerprint}`,
        'report:80401:2026-02-20',
        `address:${mirror.facts.address}`,
        `pdf:${'e'.repeat(32)}`,
        `text:${'e'.repeat(64)}`,
      ],
    });
  });

  it('first met on a disk takes the address on the web, where it can be cited', async () => {
    await save(1, onDisk);
    const before = await all();
    expect(before.documents[0]).toMatchObject({ address: diskAddress(report), pdf: report.facts.pdf });
    const { operationId } = await save(2, report);
    expect((await all()).documents).toMatchObject([{ address: report.facts.address }]);
    expect((await open(onDisk)).annotations).toHaveLength(2);
    must(await library.undo(operationId));
    expect(await all()).toEqual(before);
  });

  it('where a redirect ends is known, too', async () => {
    const end = 'https://cdn.example/0815';
    await save(1, aPdfPage(1, { alsoAt: [end] }));
    const { report: _, ...other } = reprint.facts;
    const redirected = { ...reprint, facts: { ...other, address: end } };
    expect((await open(redirected)).annotations).toHaveLength(1);
  });
});

describe('a web page of the same inspection', () => {
  it('stays a document of its own, and each tells of the other', async () => {
    const { value } = await save(1, report);
    expect(await open(webPage)).toMatchObject({
      document: null,
      related: [{ id: value.documentId, file: 'marlshire-1.pdf' }],
    });
    const web = await save(2, webPage);
    expect(web.value.documentId).not.toBe(value.documentId);
    expect(await open(report)).toMatchObject({
      annotations: [value],
      related: [{ id: web.value.documentId, title: webPage.facts.title, address: webPage.facts.address, file: null }],
    });
    // the page does not say so any more, the library does
    expect((await open(aPage(2))).related).toHaveLength(1);
  });

  it('at the very address of a PDF is kept apart from it, whichever came first', async () => {
    const { address } = report.facts;
    const there = aPage(2, { facts: { ...aPage(2).facts, address } });
    const file = (await save(1, report)).value;
    const before = await all();
    expect((await open(there)).document).toBeNull();
    const { value: page, operationId } = await save(2, there);
    expect((await open(there)).annotations).toEqual([page]);
    expect((await open(report)).annotations).toEqual([file]);
    expect((await all()).documents.map((document) => document.address)).toEqual([diskAddress(report), address]);
    must(await library.undo(operationId));
    expect(await all()).toEqual(before);
  });

  it('that has its address already leaves the PDF the name of its file', async () => {
    const { address } = report.facts;
    const there = aPage(2, { facts: { ...aPage(2).facts, address } });
    await save(1, there);
    await save(2, report);
    expect((await all()).documents).toMatchObject([
      { address },
      { address: diskAddress(report), identities: [`address:${address}`, {}, {}, {}] },
    ]);
    expect((await open(report)).annotations).toHaveLength(1);
  });
});

it('two that were met apart before it was known that they are one are both kept, and each tells of the other', async () => {
  const { report: _, ...unknown } = reprint.facts;
  const first = await save(1, report);
  const second = await save(2, { ...reprint, facts: unknown });
  expect(second.value.documentId).not.toBe(first.value.documentId);
  // later it is read that it reports on the same inspection
  await save(3, reprint);
  expect(await open(reprint)).toMatchObject({
    document: { id: second.value.documentId },
    related: [{ id: first.value.documentId }],
  });
  expect((await open(report)).related).toMatchObject([{ id: second.value.documentId }]);
  expect((await all()).annotations).toHaveLength(3);
});

it('the next inspection at the address of the last one is a document of its own, and both are found', async () => {
  const next: PageSnapshot = {
    ...aPdfPage(1, {
      title: 'The next one',
      pdf: { fingerprint: 'f'.repeat(64), file: 'latest.pdf', pages: 11 },
      report: { urn: '80401', inspected: '2029-03-02' },
    }),
    fingerprint: 'f'.repeat(64),
  };
  const old = (await save(1, report)).value;
  const before = await all();
  expect(await open(next)).toMatchObject({ document: null, annotations: [], related: [{ id: old.documentId }] });
  const { value, operationId } = await save(2, next);
  expect((await open(next)).annotations).toEqual([value]);
  expect((await open(report)).annotations).toEqual([old]);
  expect((await open(onDisk)).annotations).toEqual([old]);
  const { documents } = await all();
  expect(documents).toMatchObject([
    { title: report.facts.title, address: report.facts.address },
    { title: 'The next one', address: diskAddress(next) },
  ]);
  must(await library.undo(operationId));
  expect((await all()).documents).toEqual(
    before.documents.map((one) => ({ ...one, lastSeen: expect.anything() as string })),
  );
});

it('a file that has the fingerprint of another, by a template, is another document, from a disk too', async () => {
  const other: PageSnapshot = {
    ...aPdfPage(2, { pdf: { fingerprint: report.facts.pdf?.fingerprint ?? '', file: 'other.pdf', pages: 30 } }),
  };
  const otherOnDisk = { ...other, facts: { ...other.facts, address: diskAddress(report) } };
  await save(1, onDisk);
  const { value } = await save(2, otherOnDisk);
  const { documents } = await all();
  expect(new Set(documents.map(({ address }) => address)).size).toBe(2);
  expect((await open(otherOnDisk)).annotations).toEqual([value]);
  expect((await open(onDisk)).annotations.map(({ id }) => id)).toEqual([aDraft(1).id]);
});

it('whatever is saved in whatever order, no address stands twice, and undo leads back through every state', async () => {
  const there = aPage(2, { facts: { ...webPage.facts, address: report.facts.address } });
  const { report: _, ...unknown } = reprint.facts;
  const pages = [report, onDisk, mirror, reprint, { ...reprint, facts: unknown }, webPage, there, aPdfPage(2)];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(pages.length - 1), { minLength: 1, maxLength: 7 }), async (order) => {
      library.close();
      begin();
      const states = [await all()];
      const operations: number[] = [];
      for (const [index, at] of order.entries()) {
        const page = pages[at] as PageSnapshot;
        const { value, operationId } = await save(index, page);
        operations.push(operationId);
        states.push(await all());
        const addresses = states.at(-1)?.documents.map(({ address }) => address) ?? [];
        expect(new Set(addresses).size).toBe(addresses.length);
        // what was just kept is there where it was kept, and a page never takes in what a PDF has
        const known = must(await library.read((reads) => reads.document(value.documentId)));
        expect(Boolean(known?.pdf)).toBe(Boolean(page.facts.pdf));
        const near = must(await library.read((reads) => reads.annotationsOf(value.documentId)));
        expect(near).toContainEqual(value);
      }
      expect(states.at(-1)?.annotations).toHaveLength(order.length);
      for (const operationId of operations.toReversed()) {
        states.pop();
        must(await library.undo(operationId));
        expect((await all()).documents).toEqual(states.at(-1)?.documents);
        expect((await all()).annotations).toEqual(states.at(-1)?.annotations);
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);
