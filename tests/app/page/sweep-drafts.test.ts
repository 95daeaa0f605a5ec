import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { DraftItem } from '../../../lib/app/page/drafts';
import { sweepDrafts } from '../../../lib/app/page/sweep-drafts';
import { fail } from '../../../lib/core/result';
import { eachLibrary } from '../../fixtures/each-library';
import { aDraft, anAnnotation } from '../../fixtures/records';
import { must } from '../../fixtures/results';

const fresh = eachLibrary('sweep');
const now = '2026-06-01T10:00:00.000Z';
const OLD = '2026-05-01T10:00:00.000Z';

/** A draft of a bar that was closed a month ago with a note, never saved; and variations. */
const item = (number: number, note: string, change: Partial<DraftItem> = {}): DraftItem => ({
  address: 'https://reports.example/childrens-homes/1',
  mode: 'suggestion',
  annotation: aDraft(number, { note }),
  base: null,
  closed: true,
  at: OLD,
  ...change,
});

/** Which of these are left, by their notes, where the library keeps these annotations. */
async function left(items: DraftItem[], annotations = [anAnnotation(1, 1, { note: 'Kept', modified: OLD })]) {
  must(await fresh.put(...annotations));
  let there = items;
  await sweepDrafts({
    drafts: {
      all: async () => there,
      remove: async (ids) => {
        there = there.filter(({ annotation }) => !ids.includes(annotation.id));
      },
    },
    store: fresh.library,
    now,
  });
  return there.map(({ annotation }) => annotation.note);
}

it('takes what the library keeps by now', async () => {
  expect(await left([item(1, 'Kept')])).toEqual([]);
});

it('takes what was saved since with the same words, though it was tagged otherwise', async () => {
  const kept = anAnnotation(1, 1, { note: 'Kept', themes: ['send'], modified: '2026-05-02T10:00:00.000Z' });
  expect(await left([item(1, 'Kept')], [kept])).toEqual([]);
});

it('takes choices without a word of a bar that went with its tab', async () => {
  expect(await left([item(2, '', { closed: false })])).toEqual([]);
});

it('leaves words that were never saved, of a closed bar and of one that crashed, however old they are', async () => {
  const years = '2021-05-01T10:00:00.000Z';
  expect(await left([item(2, 'Later'), item(3, 'Half a thou', { closed: false, at: years })])).toEqual([
    'Later',
    'Half a thou',
  ]);
});

it('leaves words that go beyond what is kept', async () => {
  expect(await left([item(1, 'Kept and more', { mode: 'annotation', base: OLD })])).toEqual(['Kept and more']);
});

it('leaves a save that failed after its bar was closed, though it has no words', async () => {
  expect(await left([item(2, '')])).toEqual(['']);
});

it('leaves choices for an annotation that failed to be saved, where it was not saved since', async () => {
  const choices = item(1, 'Kept', { annotation: aDraft(1, { note: 'Kept', themes: ['send'] }), base: OLD });
  expect(await left([choices])).toEqual(['Kept']);
});

it('leaves what is younger than a month, and what does not tell its age', async () => {
  const young = item(1, 'Kept', { at: '2026-05-10T10:00:00.000Z' });
  expect(await left([young, item(2, '', { closed: false, at: null })])).toEqual(['Kept', '']);
});

it('takes nothing where the library cannot be asked', async () => {
  const removed: string[] = [];
  await sweepDrafts({
    drafts: { all: async () => [item(2, '', { closed: false })], remove: async (ids) => void removed.push(...ids) },
    store: { read: async () => fail('database-broken') },
    now,
  });
  expect(removed).toEqual([]);
});
