import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSaving, type Saving } from '../../lib/app/saving';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { Library } from '../../lib/storage/library';
import type { AnnotationDraft } from '../../lib/messaging/calls';
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
  library = new Library(() => time, `saving-many-${count++}`);
  saving = createSaving(library, { now: () => time, newId: () => idOf(++ids) });
});
afterEach(() => library.close());

const THREE = [aDraft(11), aDraft(12), aDraft(13)];
const send = (drafts = THREE, page = aPage(1)) => saving.saveAnnotations(page, drafts, CONTEXT);
const all = async () => must(await library.snapshot('all'));

describe('several new annotations', () => {
  it('come with one document, its text, coder and codebook, and go with one undo', async () => {
    const { value, operationId } = must(await send());
    expect(value).toEqual(
      THREE.map((draft) => ({
        ...draft,
        documentId: idOf(1),
        coderId: CODER.id,
        codebook: { id: defaultCodebook.id, version: defaultCodebook.version },
        created: time,
        modified: time,
      })),
    );
    const { documents, annotations, coders } = await all();
    expect(documents).toHaveLength(1);
    expect(annotations).toEqual(value);
    expect(coders).toEqual([CODER]);
    expect(must(await library.textOf(idOf(1)))).toBe(aPage(1).text);
    must(await library.undo(operationId));
    expect(await all()).toMatchObject({ documents: [], annotations: [] });
  });

  it('join the document that is there, and leave its other annotations with an undo', async () => {
    const { value } = must(await saving.saveAnnotation(aPage(1), aDraft(1), null, CONTEXT));
    const { operationId } = must(await send());
    expect((await all()).annotations.map(({ documentId }) => documentId)).toEqual(Array(4).fill(value.documentId));
    must(await library.undo(operationId));
    expect((await all()).annotations).toEqual([value]);
  });

  it('sent twice change nothing, and name the same operation', async () => {
    const first = must(await send());
    time = '2026-05-01T10:00:05.000Z';
    expect(must(await send())).toEqual(first);
    expect((await all()).annotations).toEqual(first.value);
  });

  it('of which some are kept already, bring the others', async () => {
    const { value } = must(await send(THREE.slice(0, 2)));
    time = '2026-05-01T10:00:05.000Z';
    const more = must(await send());
    expect(more.value.slice(0, 2)).toEqual(value);
    must(await library.undo(more.operationId));
    expect((await all()).annotations).toEqual(value);
  });

  it('are named by their number, one by its words', async () => {
    const labels: unknown[] = [];
    const done = new Promise<void>((resolve) => {
      const stop = library.watchLastOperation().subscribe(
        (last) => {
          if (last && labels.push(last.label) === 2) {
            stop();
            resolve();
          } else if (last) void send([aDraft(21)]);
        },
        () => undefined,
      );
    });
    await send();
    await done;
    expect(labels).toEqual([
      { action: 'annotate', count: 3, words: '' },
      { action: 'annotate', count: 1, words: aDraft(21).target.quote.exact },
    ]);
  });
});

describe('kept by another tab meanwhile', () => {
  const state = aVersion(1);
  const of = (number: number, from: AnnotationDraft): AnnotationDraft => ({ ...from, id: aDraft(number).id });
  const inVersion = (draft: AnnotationDraft): AnnotationDraft => ({ ...draft, target: { ...draft.target, state } });

  it('they are not kept twice, and nothing is said to be done', async () => {
    const here = THREE.map(inVersion);
    const { value } = must(await send(here));
    const there = here.map((draft, index) => of(31 + index, draft));
    expect(must(await send(there))).toEqual({ value: [], operationId: 0 });
    const more = must(await send([...there, inVersion(aDraft(14))]));
    expect(more.value.map(({ id }) => id)).toEqual([aDraft(14).id]);
    expect((await all()).annotations).toEqual([...value, ...more.value]);
  });

  it('one grade of two subjects is kept for both', async () => {
    const one = inVersion(aDraft(11, { attributes: { subject: 'Care leavers' } }));
    const two = of(12, { ...one, attributes: { subject: 'Children in care' } });
    await send([one]);
    expect(must(await send([two])).value).toHaveLength(1);
  });

  it('on an earlier version they are others', async () => {
    await send(THREE.map(inVersion));
    const later = THREE.map((draft, index) => {
      const one = of(31 + index, draft);
      return { ...one, target: { ...one.target, state: aVersion(2) } };
    });
    expect(must(await send(later)).value).toHaveLength(3);
  });
});

describe('all or none', () => {
  it('where another version of one is kept', async () => {
    const { value } = must(await saving.saveAnnotation(aPage(1), aDraft(12, { note: 'Mine.' }), null, CONTEXT));
    expect(await send()).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect((await all()).annotations).toEqual([value]);
  });

  it('where one has a theme that the codebook does not know', async () => {
    const drafts = [aDraft(11), aDraft(12, { themes: ['no-such-theme'] })];
    expect(await send(drafts)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(await all()).toMatchObject({ documents: [], annotations: [] });
  });
});
