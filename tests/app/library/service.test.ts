import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLibraryService } from '../../../lib/app/library/service';
import { createLibraryState } from '../../../lib/app/library/state';
import { followLibrary } from '../../../lib/app/library/watching';
import { EMPTY_FILTER } from '../../../lib/core/library/filter';
import type { LibraryEntry } from '../../../lib/core/library/entries';
import { ok } from '../../../lib/core/result';
import { idOf, sampleAnnotation, sampleDocument } from '../../fixtures/library-data';
import { type LibraryWorld, openWorld } from '../../fixtures/library-world';

const letter = sampleDocument(1, { title: 'A letter', lastSeen: '2026-05-01T09:00:00.000Z' });
const story = sampleDocument(2, { title: 'A story', lastSeen: '2026-04-01T09:00:00.000Z' });
const sample = [
  sampleAnnotation(11, letter.id, { kind: 'finding' }),
  sampleAnnotation(12, letter.id, { kind: 'statistic' }),
  sampleAnnotation(13, story.id, { kind: 'finding' }),
];
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function open(documents = [letter, story], annotations = sample) {
  const world = await openWorld(documents, annotations, () => new Date('2026-05-14T10:22:00'));
  const state = createLibraryState();
  const service = createLibraryService(state, world.ports);
  const stop = followLibrary(state, world.ports);
  closing.push(() => {
    stop();
    world.store.close();
  });
  await vi.waitUntil(() => state.loaded.value);
  return { world, state, service };
}
type Opened = Awaited<ReturnType<typeof open>>;

const shown = ({ state }: Opened) => state.result.value.entries.map(({ annotation }) => annotation.id);
const entry = ({ state }: Opened, n: number) =>
  state.entries.value.find(({ annotation }) => annotation.id === idOf(n)) as LibraryEntry;
const fileOf = async ({ downloads }: LibraryWorld, name = 'file.json') =>
  new File([await (downloads.at(-1)?.file as Blob).text()], name);

describe('what is shown', () => {
  it('follows the filters', async () => {
    const page = await open();
    expect(shown(page)).toEqual([idOf(11), idOf(12), idOf(13)]);
    page.service.setFilter({ kinds: ['finding'] });
    await vi.waitUntil(() => shown(page).length === 2);
    expect(shown(page)).toEqual([idOf(11), idOf(13)]);
    expect(page.state.rows.value.map((row) => row.type)).toEqual(['document', 'annotation', 'document', 'annotation']);
    page.service.clearFilters();
    expect(page.state.view.value.filter).toEqual(EMPTY_FILTER);
  });

  it('follows what is written elsewhere', async () => {
    const page = await open();
    await page.world.ports.editing.deleteAnnotations([idOf(12)]);
    await vi.waitUntil(() => shown(page).length === 2);
    expect(page.state.counts.value.get(letter.id)).toBe(1);
  });
});

describe('edit', () => {
  it('saves, tells open pages, and can be undone', async () => {
    const page = await open();
    expect(await page.service.edit(entry(page, 11), { polarity: 'weakness', themes: ['caseloads'] })).toBe(true);
    await vi.waitUntil(() => entry(page, 11).annotation.polarity === 'weakness');
    expect(entry(page, 11).annotation).toMatchObject({
      themes: ['caseloads'],
      modified: new Date('2026-05-14T10:22:00').toISOString(),
    });
    expect(page.world.told).toEqual([[letter.id]]);
    await vi.waitUntil(() => page.state.lastOperation.value?.label.action === 'edit');
    expect(await page.service.undo(page.state.lastOperation.value?.id as number)).toBe(true);
    await vi.waitUntil(() => entry(page, 11).annotation.polarity === null);
    expect(page.world.told).toEqual([[letter.id], [letter.id]]);
  });

  it('says what went wrong where the annotation is gone', async () => {
    const page = await open();
    const gone = entry(page, 11);
    await page.world.ports.editing.deleteAnnotations([idOf(11)]);
    expect(await page.service.edit(gone, { polarity: 'mixed' })).toBe(false);
    expect(page.state.problem.value).toEqual({ code: 'not-found', doing: 'edit' });
    expect(page.world.told).toEqual([]);
    page.service.dismissProblem();
    expect(page.state.problem.value).toBeNull();
  });
});

describe('a note', () => {
  it('is saved on top of what else was changed elsewhere', async () => {
    const page = await open();
    const before = entry(page, 11);
    await page.world.ports.editing.replaceAnnotation(
      { ...before.annotation, themes: ['caseloads'] },
      before.annotation,
      page.world.ports.codebook,
    );
    await vi.waitUntil(() => entry(page, 11).annotation.themes.length === 1);
    expect(await page.service.saveNote(before, 'Mine', before.annotation.note)).toBe('saved');
    await vi.waitUntil(() => entry(page, 11).annotation.note === 'Mine');
    expect(entry(page, 11).annotation.themes).toEqual(['caseloads']);
  });

  it('does not replace another one that was written elsewhere since, but when asked; undo brings that back', async () => {
    const page = await open();
    const before = entry(page, 11);
    const { note } = before.annotation;
    const { editing, codebook } = page.world.ports;
    await editing.replaceAnnotation({ ...before.annotation, note: 'Theirs' }, before.annotation, codebook);
    await vi.waitUntil(() => entry(page, 11).annotation.note === 'Theirs');
    expect(await page.service.saveNote(before, 'Mine', note)).toBe('changed');
    expect(page.state.problem.value).toEqual({ code: 'changed-since', doing: 'note' });
    expect(await page.service.saveNote(before, 'Mine', null)).toBe('changed');
    expect(entry(page, 11).annotation.note).toBe('Theirs');
    expect(await page.service.saveNote(before, 'Mine', 'Theirs')).toBe('saved');
    expect(page.state.problem.value).toBeNull();
    await vi.waitUntil(() => entry(page, 11).annotation.note === 'Mine');
    await vi.waitUntil(() => page.state.lastOperation.value?.label.action === 'edit');
    await page.service.undo(page.state.lastOperation.value?.id as number);
    await vi.waitUntil(() => entry(page, 11).annotation.note === 'Theirs');
  });

  it('is not said to be missing where its annotation was deleted on this page; its words are not dropped', async () => {
    const page = await open();
    const gone = entry(page, 11);
    await page.service.deleteAnnotation(gone);
    expect(await page.service.saveNote(gone, 'Typed', gone.annotation.note)).toBe('failed');
    await vi.waitUntil(() => !entry(page, 11));
    expect(await page.service.saveNote(gone, 'Typed', gone.annotation.note)).toBe('failed');
    expect(page.state.problem.value).toBeNull();
    expect(page.state.notice.value?.type).toBe('deleted');
  });

  it('is told of where its annotation was deleted elsewhere', async () => {
    const page = await open();
    const gone = entry(page, 11);
    await page.world.ports.editing.deleteAnnotations([idOf(11)]);
    await vi.waitUntil(() => !entry(page, 11));
    expect(await page.service.saveNote(gone, 'Typed', gone.annotation.note)).toBe('failed');
    expect(page.state.problem.value).toEqual({ code: 'not-found', doing: 'note' });
  });
});

describe('delete', () => {
  it('selects the next of what is shown, and undo brings the annotation back', async () => {
    const page = await open();
    page.service.setFilter({ kinds: ['finding'] });
    page.service.setView({ selected: idOf(11) });
    await vi.waitUntil(() => shown(page).length === 2);
    await page.service.deleteAnnotation(entry(page, 11));
    expect(page.state.view.value.selected).toBe(idOf(13));
    const notice = page.state.notice.value;
    expect(notice?.type).toBe('deleted');
    await vi.waitUntil(() => shown(page).length === 1);
    await page.service.undo(notice && 'operationId' in notice ? notice.operationId : -1);
    await vi.waitUntil(() => shown(page).length === 2);
    expect(page.state.notice.value).toEqual({ type: 'undone' });
  });

  it('selects the one before at the end, and nothing after the last', async () => {
    const page = await open([story], [sampleAnnotation(21, story.id), sampleAnnotation(22, story.id)]);
    page.service.setView({ selected: idOf(22) });
    await page.service.deleteAnnotation(entry(page, 22));
    expect(page.state.view.value.selected).toBe(idOf(21));
    await vi.waitUntil(() => shown(page).length === 1);
    await page.service.deleteAnnotation(entry(page, 21));
    expect(page.state.view.value.selected).toBe('');
  });

  it('takes a document with its annotations, and brings all of it back', async () => {
    const page = await open();
    await page.service.deleteDocument(letter.id, 'A letter');
    expect(page.state.notice.value).toMatchObject({ type: 'document-deleted', title: 'A letter', count: 2 });
    await vi.waitUntil(() => page.state.documents.value.length === 1 && shown(page).length === 1);
    const notice = page.state.notice.value;
    await page.service.undo(notice && 'operationId' in notice ? notice.operationId : -1);
    await vi.waitUntil(() => page.state.documents.value.length === 2 && shown(page).length === 3);
  });
});

describe('files', () => {
  it('exports what is shown, and an empty library gets the same from the file', async () => {
    const page = await open();
    page.service.setFilter({ kinds: ['finding'] });
    await vi.waitUntil(() => shown(page).length === 2);
    const worked: number[] = [];
    page.state.work.subscribe((work) => {
      if (work) worked.push(work.done);
    });
    expect(await page.service.exportShown()).toBe(true);
    expect(page.world.downloads.map(({ name }) => name)).toEqual(['findmark-2026-05-14.json']);
    expect(page.state.notice.value).toMatchObject({ type: 'exported', count: 2 });
    expect(worked.at(-1)).toBe(1);
    expect(page.state.work.value).toBeNull();

    const empty = await open([], []);
    expect(await empty.service.importFile(await fileOf(page.world))).toBe(true);
    expect(empty.state.notice.value).toMatchObject({
      type: 'imported',
      summary: { added: 2, documents: 2, unchanged: 0 },
    });
    await vi.waitUntil(() => shown(empty).length === 2);
    expect(empty.state.entries.value.map(({ annotation }) => annotation)).toEqual([sample[0], sample[2]]);
  });

  it('exports the whole library where nothing is filtered: what was turned down is in it', async () => {
    const page = await open();
    const { id, documentId, target, kind, rule, coderId, created } = sampleAnnotation(14, letter.id);
    const dismissal = { id, documentId, target, kind, rule, coderId, created };
    await page.world.store.change({ action: 'dismiss', count: 1, words: '' }, async (writes) => {
      await writes.putDismissal(dismissal);
      return ok(null);
    });
    await page.service.exportShown();
    const empty = await open([], []);
    await empty.service.importFile(await fileOf(page.world));
    expect(await empty.world.store.snapshot('all')).toEqual(await page.world.store.snapshot('all'));

    page.service.setFilter({ kinds: ['statistic'] });
    await vi.waitUntil(() => shown(page).length === 1);
    await page.service.exportShown();
    expect(JSON.parse(await (await fileOf(page.world)).text())).toMatchObject({ dismissals: [] });
  });

  it('imports the same file a second time without a change', async () => {
    const page = await open();
    await page.service.exportShown();
    await page.service.importFile(await fileOf(page.world));
    expect(page.state.notice.value).toMatchObject({ type: 'imported', summary: { added: 0, unchanged: 3 } });
  });

  it.each([
    ['not ours', '{"name":"a recipe"}', 'not-our-file'],
    ['not JSON', 'Dear colleague', 'not-our-file'],
  ])('changes nothing for a file that is %s', async (_, text, code) => {
    const page = await open();
    expect(await page.service.importFile(new File([text], 'x.json'))).toBe(false);
    expect(page.state.problem.value).toEqual({ code, doing: 'import' });
    expect(page.state.work.value).toBeNull();
    expect(page.world.told).toEqual([]);
    expect(shown(page)).toHaveLength(3);
  });

  it('changes nothing for a damaged one and for one of a newer version', async () => {
    const page = await open();
    await page.service.exportShown();
    const text = await (await fileOf(page.world)).text();
    await page.service.deleteAnnotation(entry(page, 13));
    await vi.waitUntil(() => shown(page).length === 2);
    await page.service.importFile(new File([text.slice(0, text.length / 2)], 'half.json'));
    expect(page.state.problem.value).toEqual({ code: 'damaged-file', doing: 'import' });
    await page.service.importFile(new File([text.replace(/"version": ?"1\./, '"version": "99.')], 'new.json'));
    expect(page.state.problem.value).toEqual({ code: 'newer-file', doing: 'import' });
    expect(shown(page)).toHaveLength(2);
  });
});
