import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/core/model/annotation';
import { fail, ok } from '../../lib/core/result';
import { eachLibrary, LABEL } from '../fixtures/each-library';
import { aDismissal, aDocument, anAnnotation, aPdf, CODER, idOf } from '../fixtures/records';
import { must, until } from '../fixtures/results';

const fresh = eachLibrary('library');
const { put, all, lastOperation } = fresh;

describe('change', () => {
  it('keeps what was put, without any trace of the log in it', async () => {
    must(await put(anAnnotation(1, 1)));
    expect(await all()).toMatchObject({ documents: [aDocument(1)], annotations: [anAnnotation(1, 1)] });
    expect((await all()).annotations[0]).not.toHaveProperty('op');
  });

  it('writes nothing, and logs nothing, where the work fails half-way', async () => {
    const outcome = await fresh.library.change(LABEL, async (writes) => {
      await writes.putDocument(aDocument(1));
      await writes.putAnnotations([anAnnotation(1, 1)]);
      return fail('not-found', 'no');
    });
    expect(outcome).toEqual({ ok: false, error: { code: 'not-found', detail: 'no' } });
    expect(await all()).toMatchObject({ documents: [], annotations: [] });
    expect(await lastOperation()).toBeNull();
  });

  it('writes nothing where the work throws', async () => {
    const outcome = await fresh.library.change(LABEL, async (writes) => {
      await writes.putDocument(aDocument(1));
      throw new TypeError('a mistake of ours');
    });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    expect((await all()).documents).toEqual([]);
  });

  it('refuses a second document at the same address', async () => {
    must(await put(anAnnotation(1, 1)));
    const twin = await fresh.library.change(LABEL, async (writes) => {
      await writes.putDocument(aDocument(2, { address: aDocument(1).address }));
      return ok(null);
    });
    expect(twin.ok).toBe(false);
    expect((await all()).documents).toEqual([aDocument(1)]);
  });

  it('finds documents by their addresses, to the letter, and by their identities, each once', async () => {
    const [page, file] = [aDocument(1), aPdf(2)];
    must(
      await fresh.library.change(LABEL, async (writes) => {
        for (const document of [page, file, aPdf(3)]) await writes.putDocument(document);
        return ok(null);
      }),
    );
    const like = async (addresses: string[], identities: string[]) =>
      must(await fresh.library.read((reads) => reads.documentsLike({ addresses, identities })));
    expect(await like([page.address], [])).toEqual([page]);
    expect(await like([`${page.address}/`], ['report:99999:2026-02-20'])).toEqual([]);
    expect(await like([], file.identities ?? [])).toEqual([file]);
    expect(await like([page.address, file.address], file.identities ?? [])).toEqual([file, page]);
    expect(await like([], [])).toEqual([]);
  });

  it('counts operations up', async () => {
    const first = must(await put(anAnnotation(1, 1)));
    const second = must(await put(anAnnotation(2, 1)));
    expect(second.operationId).toBeGreaterThan(first.operationId);
  });
});

describe('watching', () => {
  it('tells of writes, with the same objects for what did not change', async () => {
    must(await put(anAnnotation(1, 1), anAnnotation(2, 1)));
    const seen: (readonly Annotation[])[] = [];
    const stop = fresh.library.watchAnnotations().subscribe(
      (value) => seen.push(value),
      () => {},
    );
    await until(() => seen.length === 1);
    must(await put(anAnnotation(2, 1, { note: 'new' })));
    await until(() => seen.at(-1)?.[1]?.note === 'new');
    expect(seen.at(-1)?.[0]).toBe(seen[0]?.[0]);
    stop();
  });

  it('reads more rows than one slice holds, in order', async () => {
    const many = Array.from({ length: 2_500 }, (_, n) => anAnnotation(n, 1));
    must(await put(...many.slice(0, 1)));
    must(
      await fresh.library.change(LABEL, async (writes) => {
        await writes.putAnnotations(many);
        return ok(null);
      }),
    );
    expect((await all()).annotations).toEqual(many);
  });
});

describe('snapshot', () => {
  it('of some annotations holds what they refer to, in the order asked for', async () => {
    must(await put(anAnnotation(1, 1), anAnnotation(2, 2), anAnnotation(3, 3)));
    must(
      await fresh.library.change(LABEL, async (writes) => {
        await writes.keepCoder(CODER);
        await writes.keepCoder({ id: idOf(77), name: 'Somebody else' });
        await writes.putDismissal(aDismissal(1, 1));
        return ok(null);
      }),
    );
    const part = must(await fresh.library.snapshot([idOf(0x10003), idOf(0x10001), idOf(0x1ffff)]));
    expect(part).toMatchObject({
      coders: [CODER],
      documents: [aDocument(3), aDocument(1)],
      annotations: [anAnnotation(3, 3), anAnnotation(1, 1)],
      dismissals: [],
    });
  });
});
