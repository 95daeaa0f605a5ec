import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { ok } from '../../lib/core/result';
import { eachLibrary, LABEL } from '../fixtures/each-library';
import { aLibrary } from '../fixtures/export-file';
import { aDocument, anAnnotation, aPdf, idOf } from '../fixtures/records';
import { must } from '../fixtures/results';

const fresh = eachLibrary('importing-documents');
const { all } = fresh;
const keep = async (...documents: ReturnType<typeof aDocument>[]) =>
  must(
    await fresh.library.change(LABEL, async (writes) => {
      for (const document of documents) await writes.putDocument(document);
      return ok(null);
    }),
  );
const bring = async (change: Parameters<typeof aLibrary>[0]) =>
  must(
    await fresh.library.importLibrary(
      aLibrary({ annotations: [], dismissals: [], texts: new Map(), ...change }),
      'theirs.json',
      () => {},
    ),
  );
const onDisk = aPdf(1, { address: `urn:x-pdf:${aPdf(1).pdf?.fingerprint}` });

it('what was tagged on a copy of a report goes to the report, which learns its address and its text', async () => {
  await keep(onDisk);
  const before = await all();
  const theirs = aPdf(1, { id: idOf(900), fingerprint: 'c'.repeat(64) });
  const { value, operationId } = await bring({
    documents: [theirs],
    annotations: [anAnnotation(1, 900)],
    texts: new Map([[theirs.id, 'Their text.']]),
  });
  expect(value).toMatchObject({ documents: 0, added: 1 });
  expect(await all()).toMatchObject({
    documents: [{ ...aPdf(1), fingerprint: theirs.fingerprint }],
    annotations: [{ documentId: idOf(1) }],
  });
  expect(must(await fresh.library.textOf(idOf(1)))).toBe('Their text.');
  must(await fresh.library.undo(operationId));
  expect(await all()).toMatchObject({ documents: before.documents, annotations: [] });
  expect(must(await fresh.library.textOf(idOf(1)))).toBeNull();
});

it('of two copies that they kept apart one text is taken, with its fingerprint', async () => {
  await keep(aPdf(1));
  const copies = [
    aPdf(1, { id: idOf(900), address: 'https://a.example/1', fingerprint: 'c'.repeat(64) }),
    aPdf(1, { id: idOf(901), address: 'https://a.example/2', fingerprint: 'd'.repeat(64) }),
  ];
  const texts = new Map(copies.map(({ id }, index) => [id, `Text ${index}.`]));
  await bring({ documents: copies, texts });
  expect(must(await fresh.library.textOf(idOf(1)))).toBe('Text 0.');
  const { documents } = await all();
  expect(documents).toMatchObject([{ id: idOf(1), fingerprint: 'c'.repeat(64) }]);
  expect(documents[0]?.identities?.slice(-2)).toEqual(['address:https://a.example/1', 'address:https://a.example/2']);
});

it('hundreds of documents whose addresses web pages take are given them back by undo', async () => {
  const numbers = Array.from({ length: 300 }, (_, n) => n + 1);
  await keep(...numbers.map((n) => aPdf(n)));
  const before = await all();
  const pages = numbers.map((n) => aDocument(5_000 + n, { address: aPdf(n).address })).reverse();
  const { operationId } = await bring({ documents: pages });
  const { documents } = await all();
  expect(documents).toHaveLength(600);
  expect(documents.filter(({ address }) => address.startsWith('urn:'))).toHaveLength(300);
  must(await fresh.library.undo(operationId));
  expect((await all()).documents).toEqual(before.documents);
});
