import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEditing, type Editing } from '../../lib/app/editing';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { ok } from '../../lib/core/result';
import { Library } from '../../lib/storage/library';
import { aDocument, anAnnotation, idOf } from '../fixtures/records';
import { must } from '../fixtures/results';

const LATER = '2026-05-09T12:00:00.000Z';
let library: Library;
let editing: Editing;
let count = 0;

beforeEach(async () => {
  library = new Library(() => LATER, `editing-${count++}`);
  editing = createEditing(library, { now: () => LATER });
  must(
    await library.change({ action: 'annotate', count: 2, words: '' }, async (writes) => {
      await writes.putDocument(aDocument(1));
      await writes.putAnnotations([anAnnotation(1, 1), anAnnotation(2, 1)]);
      return ok(null);
    }),
  );
});
afterEach(() => library.close());

const all = async () => must(await library.snapshot('all'));
const replace = (change: object, before = anAnnotation(1, 1)) =>
  editing.replaceAnnotation({ ...anAnnotation(1, 1), ...change }, before, defaultCodebook);

describe('replacing an annotation', () => {
  it('changes what may be changed, and the day', async () => {
    const change = {
      kind: 'rating',
      polarity: null,
      themes: ['workforce', 'neglect-domestic-abuse'],
      note: 'n',
      attributes: {},
    };
    expect(must(await replace(change)).value).toEqual({ ...anAnnotation(1, 1), ...change, modified: LATER });
  });

  it('leaves the words, the author and the days as they were made', async () => {
    await replace({
      target: anAnnotation(7, 1).target,
      coderId: idOf(8),
      created: LATER,
      documentId: idOf(9),
      note: 'n',
    });
    expect((await all()).annotations[0]).toEqual({ ...anAnnotation(1, 1), note: 'n', modified: LATER });
  });

  it('fails where somebody else changed it in the meantime', async () => {
    must(await replace({ note: 'theirs' }));
    expect(await replace({ note: 'mine' })).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect((await all()).annotations[0]?.note).toBe('theirs');
  });

  it('fails where it is gone', async () => {
    must(await editing.deleteAnnotations([anAnnotation(1, 1).id]));
    expect(await replace({ note: 'n' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('writes nothing where the library says all of it already', async () => {
    const { operationId } = must(await replace({ note: 'n' }));
    const before = (await all()).annotations[0]!;
    const again = must(await replace({ note: 'n' }, before));
    expect(again).toEqual({ value: before, operationId });
    must(await library.undo(operationId));
    expect((await all()).annotations[0]).toEqual(anAnnotation(1, 1));
  });

  it('gives the same answer to an edit that was sent twice, for the first answer was lost', async () => {
    const first = must(await replace({ note: 'n' }));
    expect(must(await replace({ note: 'n' }))).toEqual(first);
  });

  it('refuses a theme that is not in the codebook', async () => {
    expect(await replace({ themes: ['weather'] })).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });
});

describe('deleting', () => {
  it('takes several annotations as one operation', async () => {
    const { operationId } = must(await editing.deleteAnnotations([anAnnotation(1, 1).id, anAnnotation(2, 1).id]));
    expect(await all()).toMatchObject({ annotations: [], documents: [aDocument(1)] });
    must(await library.undo(operationId));
    expect((await all()).annotations).toHaveLength(2);
  });

  it('knows no annotation that never was', async () => {
    expect(await editing.deleteAnnotations([idOf(77)])).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await editing.deleteAnnotations([])).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('takes a document with all that was made of it', async () => {
    const { operationId } = must(await editing.deleteDocument(idOf(1)));
    expect(await all()).toMatchObject({ annotations: [], documents: [] });
    must(await library.undo(operationId));
    expect(await all()).toMatchObject({
      annotations: [anAnnotation(1, 1), anAnnotation(2, 1)],
      documents: [aDocument(1)],
    });
    expect(await editing.deleteDocument(idOf(77))).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
