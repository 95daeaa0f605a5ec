import { expect, test } from 'vitest';
import type { BarDraft } from '../../../lib/core/model/tagging';
import { begun, settled } from './begun';

const draft = (note: string): BarDraft => ({ kind: 'finding', polarity: 'weakness', themes: [], note });

/** An annotation in the bar with words typed, while another tab has changed it. */
async function overtaken() {
  const page = await begun();
  const { session, tagging, bar, world } = page;
  await tagging.accept(session.state.suggestions[0]!.key, []);
  const { annotation } = session.state.annotations[0]!;
  await tagging.open(annotation.id);
  bar.request?.onChange(draft('Mine'));
  await settled();
  const elsewhere = { ...annotation, note: 'Theirs', modified: '2026-06-01T09:00:00.000Z' };
  world.annotations = [elsewhere];
  return { ...page, annotation, elsewhere };
}

const notes = (annotations: readonly { note: string }[]) => annotations.map(({ note }) => note);

test('a save over what another tab changed is refused; the bar keeps the draft and shows the other version', async () => {
  const { bar, world, drafts } = await overtaken();
  bar.request?.onSave();
  await settled();
  expect(bar.status).toMatchObject({ code: 'changed-since', other: draft('Theirs') });
  expect(notes(world.annotations)).toEqual(['Theirs']);
  expect([...drafts.stored.values()]).toMatchObject([{ closed: false, annotation: { note: 'Mine' } }]);
});

test('mine is saved over the other version when its reader chose so; undo brings the other back', async () => {
  const { bar, world, drafts, log } = await overtaken();
  bar.request?.onSave();
  await settled();
  bar.request?.onSaveOver();
  await settled();
  expect(notes(world.annotations)).toEqual(['Mine']);
  expect(bar.request).toBeNull();
  expect(drafts.stored.size).toBe(0);
  log.takeBack();
  await settled();
  expect(notes(world.annotations)).toEqual(['Theirs']);
});

test('a third version that came after the choice was offered is not overwritten unseen', async () => {
  const { bar, world, elsewhere } = await overtaken();
  bar.request?.onSave();
  await settled();
  world.annotations = [{ ...elsewhere, note: 'A third', modified: '2026-06-01T09:00:01.000Z' }];
  bar.request?.onSaveOver();
  await settled();
  expect(bar.status).toMatchObject({ code: 'changed-since', other: draft('A third') });
  expect(notes(world.annotations)).toEqual(['A third']);
});

test('the other version is taken when its reader chose so, and mine can be opened again', async () => {
  const { tagging, bar, world, drafts, log } = await overtaken();
  bar.request?.onSave();
  await settled();
  bar.request?.onTakeOther();
  await settled();
  expect(bar.request).toBeNull();
  expect(drafts.stored.size).toBe(0);
  expect(log.said.at(-1)).toBe('other-taken');
  log.takeBack();
  await settled();
  expect([...drafts.stored.values()]).toMatchObject([{ closed: false, annotation: { note: 'Mine' } }]);
  tagging.pressOutside();
  expect(bar.request?.draft.note).toBe('Mine');
  bar.request?.onSave();
  await settled();
  expect(bar.status).toMatchObject({ code: 'changed-since' });
  expect(notes(world.annotations)).toEqual(['Theirs']);
});

test('one that was deleted elsewhere is made again only when its reader chose so', async () => {
  const { bar, world, annotation } = await overtaken();
  world.annotations = [];
  bar.request?.onSave();
  await settled();
  expect(bar.status).toMatchObject({ code: 'changed-since', other: null });
  expect(world.annotations).toEqual([]);
  bar.request?.onSaveOver();
  await settled();
  expect(world.annotations).toMatchObject([{ id: annotation.id, note: 'Mine' }]);
});

test('a draft that came back after a reload still knows which version it was made from', async () => {
  const before = await overtaken();
  const after = await begun(before.drafts, before);
  await after.tagging.restore();
  expect(after.bar.request?.draft.note).toBe('Mine');
  after.bar.request?.onSave();
  await settled();
  expect(after.bar.status).toMatchObject({ code: 'changed-since', other: draft('Theirs') });
});

test('told in a notice where the bar was closed meanwhile; what was typed is kept, and opens again from there', async () => {
  const { bar, log, drafts } = await overtaken();
  bar.request?.onSave();
  bar.request?.onClose();
  await settled();
  expect(log.said.at(-1)).toBe('changed-since');
  expect(log.failed).toEqual([]);
  expect([...drafts.stored.values()]).toMatchObject([{ closed: true, annotation: { note: 'Mine' } }]);
  log.takeBack();
  await settled();
  expect(bar.request?.draft.note).toBe('Mine');
});

test('words typed on while a save was under way are no conflict with that save, in the bar or after it', async () => {
  const { session, tagging, bar, world, drafts } = await begun();
  const { key } = session.state.suggestions[0]!;
  await tagging.open(key);
  bar.request?.onChange(draft('First'));
  bar.request?.onSave();
  bar.request?.onChange(draft('First and more'));
  bar.request?.onClose();
  await settled();
  const [kept] = world.annotations;
  expect([...drafts.stored.values()]).toMatchObject([{ closed: true, base: kept?.modified }]);
  await tagging.open(kept!.id);
  bar.request?.onSave();
  await settled();
  expect(notes(world.annotations)).toEqual(['First and more']);
});

test('a save whose answers were all lost is known again: what was typed since goes on top of it', async () => {
  const { session, tagging, bar, world } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onChange(draft('First'));
  world.answers = 'lost';
  bar.request?.onSave();
  await settled();
  expect(bar.status).toMatchObject({ code: 'not-saved' });
  world.answers = 'arrive';
  bar.request?.onChange(draft('First and more'));
  bar.request?.onSave();
  await settled();
  expect(notes(world.annotations)).toEqual(['First and more']);
  expect(bar.request).toBeNull();
});

test('the other version cannot be read: that is said, and nothing is written', async () => {
  const { bar, world, ports } = await overtaken();
  const { openDocument } = ports.library;
  Object.assign(ports.library, {
    openDocument: () => Promise.resolve({ ok: false, error: { code: 'not-saved', detail: '' } }),
  });
  bar.request?.onSave();
  await settled();
  expect(bar.status).toMatchObject({ code: 'not-saved' });
  Object.assign(ports.library, { openDocument });
  bar.request?.onSave();
  await settled();
  expect(bar.status).toMatchObject({ code: 'changed-since', other: draft('Theirs') });
  expect(notes(world.annotations)).toEqual(['Theirs']);
});
