import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEditing } from '../../lib/app/editing';
import { createSaving, type Saving } from '../../lib/app/saving';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { Library } from '../../lib/storage/library';
import { aDraft, aPage, aVersion, CODER, idOf } from '../fixtures/records';
import { must } from '../fixtures/results';

const CONTEXT = { coder: CODER, codebook: defaultCodebook };
let library: Library;
let saving: Saving;
let time: string;
let count = 0;

beforeEach(() => {
  let ids = 0;
  time = '2026-05-01T10:00:00.000Z';
  library = new Library(() => time, `saving-${count++}`);
  saving = createSaving(library, { now: () => time, newId: () => idOf(++ids) });
});
afterEach(() => library.close());

const save = async (draft = aDraft(1), page = aPage(1), base: string | null = null) =>
  must(await saving.saveAnnotation(page, draft, base, CONTEXT));
const all = async () => must(await library.snapshot('all'));

describe('the first annotation of a page', () => {
  it('brings the document, its text, the coder and the codebook with it', async () => {
    const { value } = await save();
    expect(value).toEqual({
      ...aDraft(1),
      documentId: idOf(1),
      coderId: CODER.id,
      codebook: { id: defaultCodebook.id, version: defaultCodebook.version },
      created: time,
      modified: time,
    });
    expect(await all()).toEqual({
      codebooks: [defaultCodebook],
      coders: [CODER],
      documents: [
        { id: idOf(1), ...aPage(1).facts, fingerprint: aPage(1).fingerprint, firstSeen: time, lastSeen: time },
      ],
      annotations: [value],
      dismissals: [],
    });
    expect(must(await library.textOf(idOf(1)))).toBe(aPage(1).text);
  });

  it('is taken back with all of it', async () => {
    const { operationId } = await save();
    must(await library.undo(operationId));
    expect(await all()).toMatchObject({ documents: [], annotations: [] });
    expect(must(await library.textOf(idOf(1)))).toBeNull();
  });
});

describe('a later annotation', () => {
  it('joins the document of the same address', async () => {
    await save();
    await save(aDraft(2));
    await save(aDraft(3), aPage(2));
    const { documents, annotations } = await all();
    expect(documents).toHaveLength(2);
    expect(annotations.map(({ documentId }) => documentId)).toEqual([idOf(1), idOf(1), documents[1]?.id]);
  });

  it('that changes an earlier one leaves it what its coder made of it: evidence of an earlier version', async () => {
    const { value } = await save();
    const superseded = aVersion(2);
    const editing = createEditing(library, { now: () => time });
    const { value: kept } = must(await editing.revise({ id: value.id, base: value.modified, change: { superseded } }));
    await save(aDraft(1, { note: 'Later.' }), aPage(1), kept.modified);
    expect((await all()).annotations).toMatchObject([{ note: 'Later.', superseded }]);
  });

  it('leaves the text that was kept first, and its fingerprint', async () => {
    await save();
    await save(aDraft(2), aPage(1, { text: 'Changed since.', fingerprint: 'f'.repeat(64) }));
    expect(must(await library.textOf(idOf(1)))).toBe(aPage(1).text);
    expect((await all()).documents[0]?.fingerprint).toBe(aPage(1).fingerprint);
  });

  it('two at once, on a page that is new, make one document', async () => {
    await Promise.all([save(aDraft(1)), save(aDraft(2))]);
    const { documents, annotations } = await all();
    expect(documents).toHaveLength(1);
    expect(annotations.map(({ documentId }) => documentId)).toEqual([documents[0]?.id, documents[0]?.id]);
  });
});

describe('saving the same annotation again', () => {
  it('changes nothing and names the same operation, as after a lost answer', async () => {
    const first = await save();
    time = '2026-05-01T10:00:05.000Z';
    expect(await save()).toEqual(first);
    expect((await all()).annotations).toHaveLength(1);
  });

  it('with other content edits it: made then, changed now, by whom it was', async () => {
    const first = await save();
    time = '2026-05-02T10:00:00.000Z';
    const other = { coder: { id: idOf(0xbeef), name: 'Somebody else' }, codebook: defaultCodebook };
    const edited = must(
      await saving.saveAnnotation(aPage(1), aDraft(1, { note: 'second thought' }), first.value.modified, other),
    );
    expect(edited.value).toEqual({ ...first.value, note: 'second thought', modified: time });
    must(await library.undo(edited.operationId));
    expect((await all()).annotations).toEqual([first.value]);
  });

  it('stays with its document where the page has moved to another address', async () => {
    await save();
    await save(aDraft(1, { note: 'moved' }), aPage(2), time);
    expect((await all()).annotations[0]?.documentId).toBe(idOf(1));
    expect((await all()).documents).toHaveLength(1);
  });
});

describe('an annotation that somebody else changed since', () => {
  /** Opened as it was first, changed elsewhere a day later. */
  const changedElsewhere = async () => {
    const opened = (await save()).value.modified;
    time = '2026-05-02T10:00:00.000Z';
    const { value: theirs } = await save(aDraft(1, { note: 'theirs' }), aPage(1), opened);
    time = '2026-05-03T10:00:00.000Z';
    return { opened, theirs };
  };
  const mine = aDraft(1, { note: 'mine' });
  const send = (base: string | null, draft = mine) => saving.saveAnnotation(aPage(1), draft, base, CONTEXT);

  it('is not overwritten in silence', async () => {
    const { opened, theirs } = await changedElsewhere();
    expect(await send(opened)).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect((await all()).annotations).toEqual([theirs]);
  });

  it('is overwritten by who has seen the other version; undo brings that back', async () => {
    const { theirs } = await changedElsewhere();
    const over = must(await send(theirs.modified));
    expect((await all()).annotations).toMatchObject([{ note: 'mine', modified: time }]);
    must(await library.undo(over.operationId));
    expect((await all()).annotations).toEqual([theirs]);
  });

  it('is no matter where both say the same, nor where the same save is sent again after a lost answer', async () => {
    const { opened, theirs } = await changedElsewhere();
    expect((await send(opened, aDraft(1, { note: 'theirs' }))).ok).toBe(true);
    const over = must(await send(theirs.modified));
    time = '2026-05-03T10:00:09.000Z';
    expect(must(await send(theirs.modified))).toEqual(over);
  });

  it('or deleted: is not made again in silence, but when asked', async () => {
    const { theirs } = await changedElsewhere();
    must(await createEditing(library, { now: () => time }).deleteAnnotations([theirs.id]));
    expect(await send(theirs.modified)).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect((await all()).annotations).toEqual([]);
    must(await send(null));
    expect((await all()).annotations).toMatchObject([{ note: 'mine' }]);
  });

  it('with the id of a new one is not overwritten, either', async () => {
    await save();
    expect(await send(null)).toMatchObject({ ok: false, error: { code: 'changed-since' } });
  });
});

describe('a theme that is not in the codebook', () => {
  it('is refused, and nothing is written', async () => {
    const outcome = await saving.saveAnnotation(aPage(1), aDraft(1, { themes: ['weather'] }), null, CONTEXT);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect((await all()).documents).toEqual([]);
  });
});

describe('dismissing', () => {
  const draft = { id: idOf(50), target: aDraft(9).target, kind: 'statistic', rule: null } as const;

  it('is remembered once, without the text of the page', async () => {
    const first = must(await saving.dismiss(aPage(1), draft, CODER));
    expect(must(await saving.dismiss(aPage(1), draft, CODER))).toEqual(first);
    expect((await all()).dismissals).toEqual([{ ...draft, documentId: idOf(1), coderId: CODER.id, created: time }]);
    expect(must(await library.textOf(idOf(1)))).toBeNull();
  });

  it('leaves the text to the first annotation, with the fingerprint of that day', async () => {
    must(await saving.dismiss(aPage(1), draft, CODER));
    await save(aDraft(1), aPage(1, { text: 'As it reads now.', fingerprint: 'f'.repeat(64) }));
    expect(must(await library.textOf(idOf(1)))).toBe('As it reads now.');
    expect((await all()).documents[0]?.fingerprint).toBe('f'.repeat(64));
  });
});

describe('opening a page', () => {
  it('finds nothing where nothing is, and writes nothing', async () => {
    expect(must(await saving.openDocument(aPage(1), CONTEXT))).toEqual({
      document: null,
      annotations: [],
      dismissals: [],
      related: [],
      ...CONTEXT,
    });
    expect((await all()).documents).toEqual([]);
  });

  it('finds what was made of it, and notes the day without standing in the way of undo', async () => {
    const { value, operationId } = await save();
    time = '2026-06-01T10:00:00.000Z';
    const opened = must(await saving.openDocument(aPage(1), CONTEXT));
    expect(opened).toMatchObject({ document: { id: idOf(1) }, annotations: [value] });
    expect((await all()).documents[0]?.lastSeen).toBe(time);
    must(await library.undo(operationId));
    expect((await all()).documents).toEqual([]);
  });
});

describe('a deletion that is sent twice', () => {
  it('is answered twice with the same operation', async () => {
    await save();
    const editing = createEditing(library, { now: () => time });
    const first = must(await editing.deleteAnnotations([aDraft(1).id]));
    expect(must(await editing.deleteAnnotations([aDraft(1).id]))).toEqual(first);
  });
});
