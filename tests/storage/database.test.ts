import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../lib/core/result';
import { FindmarkDatabase, SCHEMA_VERSION } from '../../lib/storage/database';
import { Library } from '../../lib/storage/library';
import { aDocument } from '../fixtures/records';
import { must } from '../fixtures/results';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const rawOpen = (name: string, version?: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore('later');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });

describe('the database', () => {
  it('of a newer version is refused and left as it is', async () => {
    const newer = (SCHEMA_VERSION + 1) * 10;
    (await rawOpen('findmark', newer)).close();
    const library = new Library(() => '');
    const outcome = await library.read((reads) => reads.document('x'));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'database-newer' } });
    const after = await rawOpen('findmark');
    expect([after.version, [...after.objectStoreNames]]).toEqual([newer, ['later']]);
  });

  it('is tried again at the next call after it could not be opened', async () => {
    const library = new Library(() => '');
    const { databases } = indexedDB;
    indexedDB.databases = () => Promise.reject(new DOMException('broken', 'UnknownError'));
    expect(await library.read((reads) => reads.document('x'))).toMatchObject({
      ok: false,
      error: { code: 'database-broken' },
    });
    indexedDB.databases = databases;
    expect(await library.read((reads) => reads.document('x'))).toEqual(ok(undefined));
  });

  it('has the tables and indexes of its version', async () => {
    const db = new FindmarkDatabase('findmark');
    await db.ready();
    const shape = db.tables.map(({ name, schema }) =>
      [name, schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(' '),
    );
    expect(shape.sort()).toEqual([
      'annotations id documentId',
      'codebooks [id+version]',
      'coders id',
      'dismissals id documentId',
      'documents id &address *identities',
      'images [operationId+part]',
      'operations ++id',
      'texts documentId',
    ]);
    db.close();
  });

  it('is opened again after the browser closed it', async () => {
    const library = new Library(() => '2026-05-01T10:00:00.000Z');
    must(
      await library.change({ action: 'annotate', count: 1, words: '' }, async (writes) => {
        await writes.putDocument(aDocument(1));
        return ok(null);
      }),
    );
    library.close();
    const again = new Library(() => '');
    expect(must(await again.read((reads) => reads.document(aDocument(1).id)))).toEqual(aDocument(1));
  });
});
