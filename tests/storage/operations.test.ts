import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ok } from '../../lib/core/result';
import { eachLibrary, LABEL, NOW } from '../fixtures/each-library';
import { aDismissal, aDocument, anAnnotation, idOf } from '../fixtures/records';
import { must } from '../fixtures/results';

const fresh = eachLibrary('operations');
const { put, all, lastOperation } = fresh;
const remove = (...ids: string[]) =>
  fresh.library.change({ ...LABEL, action: 'delete-annotations' }, async (writes) => {
    await writes.removeAnnotations(ids);
    return ok(null);
  });
const undo = (operationId: number) => fresh.library.undo(operationId);

describe('undo', () => {
  it('takes away what was added, the document too where it was the first', async () => {
    const { operationId } = must(await put(anAnnotation(1, 1)));
    expect(must(await undo(operationId)).documentIds).toEqual([idOf(1)]);
    expect(await all()).toMatchObject({ documents: [], annotations: [] });
  });

  it('gives the wording before an edit back', async () => {
    must(await put(anAnnotation(1, 1)));
    const { operationId } = must(await put(anAnnotation(1, 1, { note: 'second thought' })));
    must(await undo(operationId));
    expect((await all()).annotations).toEqual([anAnnotation(1, 1)]);
  });

  it('brings a deleted document back with all that belongs to it', async () => {
    must(await put(anAnnotation(1, 1), anAnnotation(2, 1), anAnnotation(3, 2)));
    must(
      await fresh.library.change(LABEL, async (writes) => {
        await writes.putText(idOf(1), new Uint8Array([1, 2, 3]));
        await writes.putDismissal(aDismissal(1, 1));
        return ok(null);
      }),
    );
    const before = await all();
    const { operationId } = must(
      await fresh.library.change({ ...LABEL, action: 'delete-document' }, async (writes) => {
        await writes.removeDocument(idOf(1));
        return ok(null);
      }),
    );
    expect(await all()).toMatchObject({ documents: [aDocument(2)], annotations: [anAnnotation(3, 2)], dismissals: [] });
    must(await undo(operationId));
    expect(await all()).toEqual(before);
    expect(must(await fresh.library.read((reads) => reads.hasText(idOf(1))))).toBe(true);
  });

  it('is harmless twice', async () => {
    const { operationId } = must(await put(anAnnotation(1, 1)));
    const once = must(await undo(operationId));
    expect(must(await undo(operationId))).toEqual(once);
  });

  it('undoes in any order while the operations do not meet', async () => {
    const first = must(await put(anAnnotation(1, 1)));
    must(await put(anAnnotation(2, 2)));
    must(await undo(first.operationId));
    expect(await all()).toMatchObject({ documents: [aDocument(2)], annotations: [anAnnotation(2, 2)] });
  });

  it('goes back step by step over several edits of one annotation', async () => {
    const first = must(await put(anAnnotation(1, 1)));
    const second = must(await put(anAnnotation(1, 1, { note: 'one' })));
    const third = must(await remove(idOf(0x10001)));
    for (const { operationId } of [third, second, first]) must(await undo(operationId));
    expect((await all()).annotations).toEqual([]);
  });

  it('leaves the document where something else was annotated on it since', async () => {
    const first = must(await put(anAnnotation(1, 1)));
    must(await put(anAnnotation(2, 1)));
    must(await undo(first.operationId));
    expect(await all()).toMatchObject({ documents: [aDocument(1)], annotations: [anAnnotation(2, 1)] });
  });

  it('leaves the text where another annotation needs it, though the document is older than both', async () => {
    must(
      await fresh.library.change(LABEL, async (writes) => {
        await writes.putDocument(aDocument(1));
        return ok(null);
      }),
    );
    const first = must(
      await fresh.library.change(LABEL, async (writes) => {
        await writes.putText(idOf(1), new Uint8Array([1]));
        await writes.putAnnotations([anAnnotation(1, 1)]);
        return ok(null);
      }),
    );
    must(await put(anAnnotation(2, 1)));
    must(await undo(first.operationId));
    expect(must(await fresh.library.read((reads) => reads.hasText(idOf(1))))).toBe(true);
  });

  describe("changes nothing and says 'changed-since'", () => {
    const refused = { ok: false, error: { code: 'changed-since' } };

    it('where an annotation was edited since', async () => {
      const { operationId } = must(await put(anAnnotation(1, 1), anAnnotation(2, 1)));
      must(await put(anAnnotation(2, 1, { note: 'later' })));
      const before = await all();
      expect(await undo(operationId)).toMatchObject(refused);
      expect(await all()).toEqual(before);
    });

    it('where an annotation was deleted since', async () => {
      must(await put(anAnnotation(1, 1)));
      const edit = must(await put(anAnnotation(1, 1, { note: 'one' })));
      must(await remove(idOf(0x10001)));
      expect(await undo(edit.operationId)).toMatchObject(refused);
    });

    it('where the document of a deleted annotation is gone', async () => {
      must(await put(anAnnotation(1, 1)));
      const deletion = must(await remove(idOf(0x10001)));
      must(
        await fresh.library.change(LABEL, async (writes) => {
          await writes.removeDocument(idOf(1));
          return ok(null);
        }),
      );
      expect(await undo(deletion.operationId)).toMatchObject(refused);
      expect((await all()).annotations).toEqual([]);
    });

    it('where another document has taken the address', async () => {
      must(await put(anAnnotation(1, 1)));
      const deletion = must(
        await fresh.library.change(LABEL, async (writes) => {
          await writes.removeDocument(idOf(1));
          return ok(null);
        }),
      );
      must(
        await fresh.library.change(LABEL, async (writes) => {
          await writes.putDocument(aDocument(9, { address: aDocument(1).address }));
          return ok(null);
        }),
      );
      expect(await undo(deletion.operationId)).toMatchObject(refused);
      expect(await all()).toMatchObject({ documents: [{ id: idOf(9) }], annotations: [] });
    });
  });

  it('brings a document back that had no text', async () => {
    must(await put(anAnnotation(1, 1)));
    const { operationId } = must(
      await fresh.library.change(LABEL, async (writes) => {
        await writes.removeDocument(idOf(1));
        return ok(null);
      }),
    );
    must(await undo(operationId));
    expect(await all()).toMatchObject({ documents: [aDocument(1)], annotations: [anAnnotation(1, 1)] });
  });

  it('does not know an operation that never was', async () => {
    expect(await undo(4711)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('the log', () => {
  it('names the newest operation that is not undone', async () => {
    const first = must(await put(anAnnotation(1, 1)));
    const second = must(await remove(idOf(0x10001)));
    expect(await lastOperation()).toEqual({
      id: second.operationId,
      label: { ...LABEL, action: 'delete-annotations' },
      at: NOW,
      undone: false,
    });
    must(await undo(second.operationId));
    expect((await lastOperation())?.id).toBe(first.operationId);
  });

  it('remembers the last 200 operations and forgets the rest', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 203; n++) ids.push(must(await put(anAnnotation(n, n))).operationId);
    expect(await undo(ids[2]!)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    must(await undo(ids[3]!));
    expect((await all()).annotations).toHaveLength(202);
  });

  it('forgets old operations that take too much room, never the newest', async () => {
    const heavy = async (bytes: number) => {
      must(
        await fresh.library.change(LABEL, async (writes) => {
          await writes.putText(idOf(1), new Uint8Array(bytes));
          return ok(null);
        }),
      );
      return must(
        await fresh.library.change(LABEL, async (writes) => {
          await writes.putText(idOf(1), new Uint8Array(1));
          return ok(null);
        }),
      ).operationId;
    };
    const first = await heavy(40_000_000);
    const second = await heavy(40_000_000);
    expect(await undo(first)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    must(await undo(second));
  });

  it('knows which operation wrote or removed a row', async () => {
    const added = must(await put(anAnnotation(1, 1), anAnnotation(2, 1)));
    const removed = must(await remove(idOf(0x10001)));
    const operationOf = (id: string) => fresh.library.change(LABEL, async (writes) => ok(await writes.operationOf(id)));
    expect(must(await operationOf(idOf(0x10001))).value).toBe(removed.operationId);
    expect(must(await operationOf(idOf(0x10002))).value).toBe(added.operationId);
    expect(must(await operationOf(idOf(0x10003))).value).toBeUndefined();
  });
});
