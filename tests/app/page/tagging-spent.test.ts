import { expect, test } from 'vitest';
import type { DraftItem } from '../../../lib/app/page/drafts';
import type { BarDraft } from '../../../lib/core/model/tagging';
import { begun, settled } from './begun';

const typed = (note: string, themes: string[] = []): BarDraft => ({
  kind: 'finding',
  polarity: 'weakness',
  themes,
  note,
});

/** Saved from the bar, and the page went before the answer came: the draft of that very save is still there. */
async function cutOff(draft: BarDraft) {
  const before = await begun();
  const { session, tagging, bar, drafts, world } = before;
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onChange(draft);
  await settled();
  const left = [...drafts.stored.values()];
  bar.request?.onSave();
  await settled();
  const kept = world.annotations[0]!;
  const reload = async (change: Partial<DraftItem> = {}) => {
    for (const one of left) drafts.stored.set(one.annotation.id, { ...one, ...change });
    return begun(drafts, before);
  };
  return { kept, world, drafts, reload };
}

test('words that were kept just before the page went do not come back as unsaved', async () => {
  const { drafts, reload } = await cutOff(typed('Kept after all'));
  const { tagging, bar } = await reload();
  await tagging.restore();
  expect(bar.request).toBeNull();
  expect(drafts.stored.size).toBe(0);
});

test('opened again, the annotation is what is kept, with nothing to save and no conflict', async () => {
  const { kept, drafts, reload } = await cutOff(typed('Kept after all'));
  const { tagging, bar } = await reload();
  await tagging.open(kept.id);
  tagging.pressOutside();
  expect(bar.request).toBeNull();
  expect(drafts.stored.size).toBe(0);
});

test('choices without words do not hide a later version of what they became', async () => {
  const { kept, world, reload } = await cutOff(typed('', ['send']));
  world.annotations = [{ ...kept, themes: ['caseloads'], note: 'Since', modified: '2026-06-01T09:00:00.000Z' }];
  const { tagging, bar, drafts } = await reload();
  await tagging.open(kept.id);
  expect(bar.request?.draft).toMatchObject({ themes: ['caseloads'], note: 'Since' });
  expect(drafts.stored.size).toBe(0);
});

test('choices for an annotation whose words are kept wait on their passage and do not open by themselves', async () => {
  const { kept, reload } = await cutOff(typed('The same words'));
  const annotation = { ...kept, themes: ['send'] };
  const { tagging, bar } = await reload({ mode: 'annotation', base: kept.modified, annotation });
  await tagging.restore();
  expect(bar.request).toBeNull();
  await tagging.open(kept.id);
  expect(bar.request?.draft.themes).toEqual(['send']);
});

test('choices that the library went past since, with the same words, are not shown over it', async () => {
  const { kept, reload } = await cutOff(typed('The same words', ['send']));
  const annotation = { ...kept, themes: ['caseloads'] };
  const at = '2026-05-12T09:00:00.000Z';
  const { tagging, bar } = await reload({ mode: 'annotation', base: at, at, annotation });
  await tagging.open(kept.id);
  expect(bar.request?.draft.themes).toEqual(['send']);
});

test('words that go beyond what was kept come back', async () => {
  const { kept, reload } = await cutOff(typed('Kept'));
  const annotation = { ...kept, note: 'Kept and more' };
  const { tagging, bar } = await reload({ mode: 'annotation', base: kept.modified, annotation });
  await tagging.restore();
  expect(bar.request?.draft.note).toBe('Kept and more');
});
