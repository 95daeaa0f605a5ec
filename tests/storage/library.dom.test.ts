import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEditing } from '../../lib/app/editing';
import { createSaving } from '../../lib/app/saving';
import { exportLibrary, importFile } from '../../lib/app/transfer';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import type { Annotation } from '../../lib/core/model/annotation';
import { ok } from '../../lib/core/result';
import { Library } from '../../lib/storage/library';
import { aLibrary, fileOf, HEADER } from '../fixtures/export-file';
import { makeVersion1 } from '../fixtures/database-1';
import { aDocument, aDraft, anAnnotation, aPage, aPdfPage, CODER, diskAddress, idOf } from '../fixtures/records';
import { must, until } from '../fixtures/results';

// The browser's own IndexedDB: what the fake one does not have is aborts, quotas and other tabs.

const NOW = '2026-05-01T10:00:00.000Z';
const LABEL = { action: 'annotate', count: 1, words: '' } as const;
const quiet = { progress: () => {}, pause: async () => {} };
let name: string;
let library: Library;
let others: Library[];

beforeEach(() => {
  name = `dom-${crypto.randomUUID()}`;
  library = new Library(() => NOW, name);
  others = [];
});
afterEach(() => {
  for (const open of [library, ...others]) open.close();
  indexedDB.deleteDatabase(name);
});

function another(): Library {
  const other = new Library(() => NOW, name);
  others.push(other);
  return other;
}
const all = async (from = library) => must(await from.snapshot('all'));

describe('a transaction in a real browser', () => {
  it('leaves nothing where it fails in the middle', async () => {
    must(
      await library.change(LABEL, async (writes) => {
        await writes.putDocument(aDocument(1));
        return ok(null);
      }),
    );
    const before = await all();
    const failed = await library.change(LABEL, async (writes) => {
      await writes.putDocument(aDocument(2));
      await writes.putAnnotations([anAnnotation(1, 1), anAnnotation(2, 2)]);
      await writes.putText(idOf(2), new Uint8Array([1]));
      await writes.putDocument(aDocument(3, { address: aDocument(1).address }));
      return ok(null);
    });
    expect(failed).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect(await all()).toEqual(before);
    expect(must(await library.read((reads) => reads.hasText(idOf(2))))).toBe(false);
  });

  it('leaves nothing where the disk is full before the last row', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...call: Parameters<typeof put>) {
      if (this.name === 'annotations') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, call);
    };
    try {
      const saving = createSaving(library, { now: () => NOW, newId: () => idOf(1) });
      const saved = await saving.saveAnnotation(aPage(1), aDraft(1), null, { coder: CODER, codebook: defaultCodebook });
      expect(saved).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await all()).toEqual({ codebooks: [], coders: [], documents: [], annotations: [], dismissals: [] });
  });

  it('of two tabs on one new page makes one document', async () => {
    const tabs = [library, another(), another()];
    await Promise.all(
      tabs.map(async (tab, index) => {
        const saving = createSaving(tab, { now: () => NOW, newId: () => crypto.randomUUID() });
        must(await saving.saveAnnotation(aPage(1), aDraft(index), null, { coder: CODER, codebook: defaultCodebook }));
      }),
    );
    const { documents, annotations } = await all();
    expect([documents.length, annotations.length]).toEqual([1, 3]);
  });
});

describe('a library of 2,000 annotations', () => {
  const many = Array.from({ length: 2_000 }, (_, n) => anAnnotation(n, 1 + (n % 40)));
  const file = aLibrary({
    documents: Array.from({ length: 40 }, (_, n) => aDocument(1 + n)),
    annotations: many,
    texts: new Map([
      [idOf(1), 'One text.'],
      [idOf(40), 'Another 你好 🏠.'],
    ]),
  });

  it('goes in, comes out the same, and is taken back', async () => {
    const content = await fileOf(file);
    const { value, operationId } = must(await importFile(library, new File([content], 'many.json'), quiet));
    expect(value).toEqual({ documents: 40, added: 2_001, unchanged: 0, replaced: 0, kept: 0 });
    expect(must(await exportLibrary(library, 'all', HEADER, quiet)).join('')).toBe(content);
    must(await library.undo(operationId));
    expect(await all()).toMatchObject({ documents: [], annotations: [], dismissals: [] });
  });

  it('is there for the next visit', async () => {
    must(await importFile(library, new File([await fileOf(file)], 'many.json'), quiet));
    library.close();
    expect((await all(another())).annotations).toHaveLength(2_000);
  });

  it('is not touched by an import that breaks off', async () => {
    must(await importFile(library, new File([await fileOf(file)], 'many.json'), quiet));
    const before = await all();
    const broken = library.importLibrary(
      aLibrary({
        documents: [aDocument(99)],
        annotations: Array.from({ length: 600 }, (_, n) => anAnnotation(5_000 + n, 99)),
      }),
      'broken.json',
      (done) => {
        if (done > 0.7) throw new Error('the page was closed');
      },
    );
    expect((await broken).ok).toBe(false);
    expect(await all()).toEqual(before);
  });
});

describe('watching across tabs', () => {
  it('hears what another tab wrote', async () => {
    let seen: readonly Annotation[] = [];
    let told = 0;
    const stop = library.watchAnnotations().subscribe(
      (annotations) => {
        seen = annotations;
        told++;
      },
      () => {},
    );
    await until(() => told === 1);
    const other = another();
    const saving = createSaving(other, { now: () => NOW, newId: () => idOf(1) });
    must(await saving.saveAnnotation(aPage(1), aDraft(1), null, { coder: CODER, codebook: defaultCodebook }));
    await until(() => seen.length === 1);
    must(await createEditing(other, { now: () => NOW }).deleteAnnotations([aDraft(1).id]));
    await until(() => seen.length === 0);
    stop();
  });
});

describe('a database of version 1, in a real browser', () => {
  it('is taken over with what can be undone, and finds documents by what they are known by', async () => {
    await makeVersion1(name);
    expect(await all()).toMatchObject({ documents: [{ id: idOf(1) }], annotations: [{ note: 'Ask again.' }, {}] });
    must(await library.undo(6));
    expect((await all()).documents).toHaveLength(2);
    const saving = createSaving(library, { now: () => NOW, newId: () => idOf(7) });
    const context = { coder: CODER, codebook: defaultCodebook };
    must(await saving.saveAnnotation(aPdfPage(1), aDraft(9), null, context));
    const copy = aPdfPage(1, { address: diskAddress(aPdfPage(1)) });
    expect(must(await saving.openDocument(copy, context))).toMatchObject({
      document: { id: idOf(7), address: aPdfPage(1).facts.address },
      annotations: [{ id: aDraft(9).id }],
    });
  });
});
