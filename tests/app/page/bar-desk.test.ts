import { expect, test } from 'vitest';
import type { BarDraft } from '../../../lib/core/model/tagging';
import { begun, settled } from './begun';

const typed = (note: string): BarDraft => ({ kind: 'finding', polarity: 'weakness', themes: [], note });
const ELSEWHERE = 'https://courier.example/another';

/** The bar on the first suggestion, with words typed; and a way to another page of the same site, without a load. */
async function typing() {
  const page = await begun();
  const { session, tagging, bar, world } = page;
  const { address } = world;
  const goTo = async (next: string) => {
    world.address = next;
    await session.start();
  };
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onChange(typed('Of the first page'));
  await settled();
  return { ...page, address, goTo };
}

test('a notice opens its passage again on its own page only; its draft waits there', async () => {
  const { bar, drafts, log, address, goTo } = await typing();
  bar.request?.onClose();
  await settled();
  expect(log.said).toEqual(['note-kept']);
  await goTo(ELSEWHERE);
  log.takeBack();
  await settled();
  expect(bar.request).toBeNull();
  expect([...drafts.stored.values()]).toMatchObject([{ address, annotation: { note: 'Of the first page' } }]);
  await goTo(address);
  log.takeBack();
  await settled();
  expect(bar.request?.draft.note).toBe('Of the first page');
});

test('what was begun on one page is not kept as words of another', async () => {
  const { bar, drafts, world, address, goTo } = await typing();
  await goTo(ELSEWHERE);
  bar.request?.onSave();
  await settled();
  expect(world.annotations).toEqual([]);
  expect(bar.status).toMatchObject({ code: 'not-saved' });
  expect([...drafts.stored.values()]).toMatchObject([{ address, annotation: { note: 'Of the first page' } }]);
});

test('no bar opens for a page that was left while it was being loaded', async () => {
  const { session, tagging, bar, drafts, goTo } = await typing();
  bar.request?.onClose();
  await settled();
  const { load } = drafts;
  const { key } = session.state.suggestions[0]!;
  drafts.load = async (address) => {
    await goTo(ELSEWHERE);
    return load(address);
  };
  expect(await tagging.open(key)).toBe(false);
  expect(bar.request).toBeNull();
});

test('words typed on while a suggestion was being kept are not thrown away with it', async () => {
  const { tagging, bar, drafts, world, log } = await typing();
  bar.request?.onSave();
  bar.request?.onChange(typed('Of the first page, and more'));
  await settled();
  bar.request?.onDismiss();
  await settled();
  expect(bar.request).toBeNull();
  expect(log.said).toEqual(['saved', 'note-kept']);
  expect([...drafts.stored.values()]).toMatchObject([
    { closed: true, base: world.annotations[0]?.modified, annotation: { note: 'Of the first page, and more' } },
  ]);
  await tagging.open(world.annotations[0]!.id);
  expect(bar.request?.draft.note).toBe('Of the first page, and more');
});

test('nor those on a selection; one that was never kept is given up with its words', async () => {
  const { tagging, bar, drafts } = await begun();
  await tagging.openSelection({ start: 5, end: 18 });
  bar.request?.onChange(typed('Given up'));
  bar.request?.onDismiss();
  await settled();
  expect(drafts.stored.size).toBe(0);
  await tagging.openSelection({ start: 5, end: 18 });
  bar.request?.onSave();
  bar.request?.onChange(typed('Typed on'));
  await settled();
  bar.request?.onDismiss();
  await settled();
  expect([...drafts.stored.values()]).toMatchObject([{ closed: true, annotation: { note: 'Typed on' } }]);
});

test('a suggestion that is turned down takes its words along, and brings them back when that is undone', async () => {
  const { session, tagging, bar, drafts, log } = await typing();
  bar.request?.onDismiss();
  await settled();
  expect(drafts.stored.size).toBe(0);
  log.takeBack();
  await settled();
  expect([...drafts.stored.values()]).toMatchObject([{ closed: true }]);
  await tagging.open(session.state.suggestions[0]!.key);
  expect(bar.request?.draft.note).toBe('Of the first page');
});

test('so does an annotation that is deleted; what was kept of it alone leaves no draft', async () => {
  const { tagging, bar, drafts, world, log } = await typing();
  bar.request?.onSave();
  await settled();
  const { id } = world.annotations[0]!;
  await tagging.open(id);
  bar.request?.onDelete();
  await settled();
  log.takeBack();
  await settled();
  expect(drafts.stored.size).toBe(0);
  await tagging.open(id);
  bar.request?.onChange(typed('Of the first page, and more'));
  bar.request?.onDelete();
  await settled();
  log.takeBack();
  await settled();
  await tagging.open(id);
  expect(bar.request?.draft.note).toBe('Of the first page, and more');
  bar.request?.onSave();
  await settled();
  expect(world.annotations).toMatchObject([{ id, note: 'Of the first page, and more' }]);
});
