import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportLibrary, importFile } from '../../lib/app/transfer';
import { fail, type Result } from '../../lib/core/result';
import { Library } from '../../lib/storage/library';
import { aLibrary, fileOf, HEADER } from '../fixtures/export-file';
import { aDocument, anAnnotation, CODER, idOf } from '../fixtures/records';
import { must } from '../fixtures/results';

let library: Library;
let count = 0;
const progress: number[] = [];
const pause = vi.fn(async () => {});
const work = { progress: (done: number) => void progress.push(done), pause };

const open = () => new Library(() => '2026-05-01T10:00:00.000Z', `transfer-${count++}`);
beforeEach(() => {
  library = open();
  progress.length = 0;
  pause.mockClear();
});
afterEach(() => library.close());

const exported = async (from = library, ids: readonly string[] | 'all' = 'all') =>
  must(await exportLibrary(from, ids, HEADER, work)).join('');
const imported = async (content: string) => importFile(library, new File([content], 'larkfield.json'), work);

describe('export and import', () => {
  it('give the same library in an empty profile, and the same file again', async () => {
    const first = await fileOf(aLibrary());
    must(await imported(first));
    const second = await exported();
    expect(second).toBe(first);
    library.close();
    library = open();
    must(await imported(second));
    expect(await exported()).toBe(first);
  });

  it('of some annotations gives a file with all that they refer to', async () => {
    must(await imported(await fileOf(aLibrary())));
    const part: unknown = JSON.parse(await exported(library, [anAnnotation(3, 2).id]));
    expect(part).toMatchObject({ documents: [{ id: idOf(2) }], annotations: [{ document: idOf(2) }], dismissals: [] });
    library.close();
    library = open();
    must(await imported(JSON.stringify(part)));
  });

  it('give the name that a coder took after coding, and an import brings it to those without one', async () => {
    const nameless = { ...CODER, name: '' };
    must(await imported(await fileOf(aLibrary({ coders: [nameless] }))));
    const content = await exported();
    expect(JSON.parse(content)).toMatchObject({ creator: CODER, coders: [CODER] });
    must(await imported(content));
    must(await imported(await fileOf(aLibrary({ coders: [{ ...CODER, name: 'Another' }] }))));
    expect(must(await library.snapshot('all')).coders).toEqual([CODER]);
  });

  it('of nothing is a file too', async () => {
    must(await imported(await exported()));
    expect(progress.at(-1)).toBe(1);
  });

  it('tell how far they are, never backwards, to the end', async () => {
    const annotations = Array.from({ length: 1_500 }, (_, n) => anAnnotation(n, 1));
    must(await imported(await fileOf(aLibrary({ annotations }))));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(5);
    expect(progress.at(-1)).toBe(1);
    progress.length = 0;
    await exported();
    expect(progress.at(-1)).toBe(1);
    expect(pause).toHaveBeenCalled();
  });
});

describe('export', () => {
  it('fails where a text cannot be read, rather than leave it out', async () => {
    must(await imported(await fileOf(aLibrary())));
    const broken = {
      snapshot: library.snapshot.bind(library),
      textOf: async (): Promise<Result<never>> => fail('database-broken', 'x'),
    } as unknown as Library;
    expect(await exportLibrary(broken, 'all', HEADER, work)).toEqual(fail('database-broken', 'x'));
  });
});

describe('import into a library that has something', () => {
  it('of the same file changes nothing', async () => {
    const content = await fileOf(aLibrary());
    expect(must(await imported(content)).value).toEqual({ documents: 2, added: 4, unchanged: 0, replaced: 0, kept: 0 });
    expect(must(await imported(content)).value).toEqual({ documents: 0, added: 0, unchanged: 4, replaced: 0, kept: 0 });
  });

  it('keeps the newer of two versions, whichever it is', async () => {
    must(await imported(await fileOf(aLibrary())));
    const newer = anAnnotation(1, 1, { note: 'newer', modified: '2026-04-05T09:30:00.000Z' });
    const older = anAnnotation(2, 1, { note: 'older', modified: '2026-03-01T09:30:00.000Z' });
    const { value } = must(await imported(await fileOf(aLibrary({ annotations: [newer, older] }))));
    expect(value).toMatchObject({ replaced: 1, kept: 1, unchanged: 1 });
    const { annotations } = must(await library.snapshot('all'));
    expect(annotations[0]).toEqual(newer);
    expect(annotations[1]?.note).toBe('');
  });

  it('joins documents by address, and moves what was made of them', async () => {
    must(await imported(await fileOf(aLibrary({ annotations: [], dismissals: [], texts: new Map() }))));
    // another spelling of the address of mine
    const address = `${aDocument(1).address.replace('https://', 'http://www.')}/`;
    const other = aDocument(1, { id: idOf(900), address, fingerprint: 'e'.repeat(64) });
    const theirs = aLibrary({
      documents: [other],
      annotations: [anAnnotation(8, 900)],
      dismissals: [],
      texts: new Map([[idOf(900), 'The text that I did not have.']]),
    });
    expect(must(await imported(await fileOf(theirs))).value).toMatchObject({ documents: 0, added: 1 });
    const { documents, annotations } = must(await library.snapshot('all'));
    expect(documents.map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
    expect(annotations[0]?.documentId).toBe(idOf(1));
    expect(must(await library.textOf(idOf(1)))).toBe('The text that I did not have.');
    expect(documents[0]?.fingerprint).toBe('e'.repeat(64));
  });

  it('is taken back whole', async () => {
    must(await imported(await fileOf(aLibrary())));
    const before = await exported();
    const change = anAnnotation(1, 1, { note: 'newer', modified: '2026-04-05T09:30:00.000Z' });
    const more = aLibrary({
      documents: [aDocument(1), aDocument(2), aDocument(3)],
      annotations: [change, anAnnotation(9, 3)],
    });
    const { operationId } = must(await imported(await fileOf(more)));
    expect(await exported()).not.toBe(before);
    must(await library.undo(operationId));
    expect(await exported()).toBe(before);
  });

  it('of a file that is too large, or gone, is refused unread', async () => {
    const unread = { name: 'x.json', size: 1, text: () => Promise.reject(new Error('the file was moved')) };
    expect(await importFile(library, unread, work)).toMatchObject({ ok: false, error: { code: 'damaged-file' } });
    const large = { ...unread, size: 300_000_000 };
    expect(await importFile(library, large, work)).toMatchObject({ ok: false, error: { code: 'file-too-large' } });
  });

  it('of a bad file changes nothing', async () => {
    const content = await fileOf(aLibrary());
    must(await imported(content));
    const before = await exported();
    for (const bad of [
      '',
      '{}',
      content.slice(0, -20),
      content.replace('"1.2"', '"3.0"'),
      content.replace('"themes":["caseloads"]', '"themes":["weather"]'),
    ]) {
      expect((await imported(bad)).ok).toBe(false);
    }
    expect(await exported()).toBe(before);
  });
});
