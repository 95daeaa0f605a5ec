import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sweepOldDrafts } from '../../../entrypoints/background/old-drafts';
import { draftStore } from '../../../entrypoints/engine/draft-store';
import type { StoredDraft } from '../../../lib/app/page/drafts';
import { eachLibrary } from '../../fixtures/each-library';
import { aDraft } from '../../fixtures/records';

const fresh = eachLibrary('drafts');
const address = 'https://reports.example/childrens-homes/1';
const base = '2026-05-01T10:00:00.000Z';
const draft = (number: number, change: Partial<StoredDraft> = {}): StoredDraft => ({
  address,
  mode: 'annotation',
  annotation: aDraft(number, { note: 'Typed' }),
  base,
  closed: false,
  ...change,
});

beforeEach(() => fakeBrowser.reset());

it('gives the drafts of a page back, with the version that each was made from', async () => {
  await draftStore.put(draft(1));
  await draftStore.put(draft(2, { address: 'https://reports.example/another' }));
  expect(await draftStore.load(address)).toMatchObject([draft(1)]);
  await draftStore.remove(draft(1).annotation.id);
  expect(await draftStore.load(address)).toEqual([]);
});

it('gives back what an earlier version kept, and passes over what is no draft', async () => {
  const { base: _, ...older } = draft(1);
  await fakeBrowser.storage.local.set({ 'draft:1': older, 'draft:2': { address }, sitesOff: [address] });
  expect(await draftStore.load(address)).toMatchObject([{ ...older, base: null, at: null }]);
});

it('is swept of old drafts that have served, and of nothing else', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-01T10:00:00Z') });
  await draftStore.put(draft(1, { annotation: aDraft(1, { note: '' }) }));
  await draftStore.put(draft(2));
  vi.useRealTimers();
  await fakeBrowser.storage.local.set({ sitesOff: ['paper.example'] });
  await sweepOldDrafts(fresh.library, '2026-06-01T10:00:00.000Z');
  expect(await draftStore.load(address)).toMatchObject([draft(2)]);
  expect(await fakeBrowser.storage.local.get('sitesOff')).toEqual({ sitesOff: ['paper.example'] });
});
