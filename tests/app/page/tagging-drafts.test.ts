import { expect, test } from 'vitest';
import { begun, settled } from './begun';
import { fakeDrafts, TEXT } from './fake-page';

test('every change is in the drafts at once, and no longer when it is kept', async () => {
  const { session, tagging, bar, drafts } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: [], note: 'Half a sent' });
  await settled();
  expect([...drafts.stored.values()]).toMatchObject([{ closed: false, annotation: { note: 'Half a sent' } }]);
  bar.request?.onSave();
  await settled();
  expect(drafts.stored.size).toBe(0);
});

test('words typed before a crash come back when the page does', async () => {
  const drafts = fakeDrafts();
  const before = await begun(drafts);
  await before.tagging.open(before.session.state.suggestions[1]!.key);
  before.bar.request?.onChange({
    kind: 'finding',
    polarity: 'strength',
    themes: ['care-leavers'],
    note: 'Typed, not saved',
  });
  await settled();
  const after = await begun(drafts);
  await after.tagging.restore();
  expect(after.bar.request?.draft).toEqual({
    kind: 'finding',
    polarity: 'strength',
    themes: ['care-leavers'],
    note: 'Typed, not saved',
  });
  after.bar.request?.onSave();
  await settled();
  expect(after.world.annotations).toMatchObject([
    { target: { quote: { exact: TEXT.split('\n')[1] } }, note: 'Typed, not saved' },
  ]);
});

test('closed with words typed: told, kept, offered again on the same passage but not by itself', async () => {
  const { session, tagging, bar, log, drafts } = await begun();
  const { key } = session.state.suggestions[0]!;
  await tagging.open(key);
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: [], note: 'Later' });
  bar.request?.onClose();
  await settled();
  expect(bar.request).toBeNull();
  expect(log.said).toEqual(['note-kept']);
  await tagging.restore();
  expect(bar.request).toBeNull();
  await tagging.open(key);
  expect(bar.request?.draft.note).toBe('Later');
  expect(drafts.stored.size).toBe(1);
});

test('closed without words: nothing is left', async () => {
  const { session, tagging, bar, drafts, log } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: ['send'], note: '' });
  bar.request?.onClose();
  await settled();
  expect(drafts.stored.size).toBe(0);
  expect(log.said).toEqual([]);
});

test('a note that came back after a reload is still kept when the bar is closed', async () => {
  const drafts = fakeDrafts();
  const before = await begun(drafts);
  await before.tagging.open(before.session.state.suggestions[0]!.key);
  before.bar.request?.onChange({ kind: 'finding', polarity: null, themes: [], note: 'Typed before the crash' });
  await settled();
  const after = await begun(drafts);
  await after.tagging.restore();
  after.bar.request?.onClose();
  await settled();
  expect([...drafts.stored.values()]).toMatchObject([{ closed: true, annotation: { note: 'Typed before the crash' } }]);
  expect(after.log.said).toEqual(['note-kept']);
});

test('words typed while a save is under way stay in the bar and in the drafts', async () => {
  const { session, tagging, bar, drafts, world } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: [], note: 'First' });
  bar.request?.onSave();
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: [], note: 'First and more' });
  await settled();
  expect(world.annotations).toMatchObject([{ note: 'First' }]);
  expect(bar.request).not.toBeNull();
  expect(bar.status).toBe('idle');
  expect([...drafts.stored.values()]).toMatchObject([{ annotation: { note: 'First and more' } }]);
  bar.request?.onSave();
  await settled();
  expect(world.annotations).toMatchObject([{ note: 'First and more' }]);
  expect(drafts.stored.size).toBe(0);
});

test('a save that fails after its bar was closed is told, and what was decided is offered again', async () => {
  const { session, tagging, bar, drafts, world, log } = await begun();
  const { key } = session.state.suggestions[0]!;
  await tagging.open(key);
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: ['send'], note: '' });
  world.failWith = 'disk-full';
  bar.request?.onSave();
  bar.request?.onClose();
  await settled();
  expect(log.failed).toMatchObject([{ code: 'disk-full' }]);
  expect(drafts.stored.size).toBe(1);
  await tagging.open(key);
  expect(bar.request?.draft.themes).toEqual(['send']);
});

test('a note begun on a suggestion does not turn the annotation made of it elsewhere into a second one', async () => {
  const { session, tagging, bar, world } = await begun();
  const { key } = session.state.suggestions[0]!;
  await tagging.open(key);
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: [], note: 'Later' });
  bar.request?.onClose();
  await settled();
  await tagging.accept(key, ['caseloads']);
  const { annotation } = session.state.annotations[0]!;
  await tagging.open(annotation.id);
  bar.request?.onSave();
  await settled();
  expect(world.annotations).toMatchObject([{ id: annotation.id, themes: ['caseloads'] }]);
});

test('a draft stays with the page that it was begun on', async () => {
  const { session, tagging, bar, drafts, world } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  const { address } = world;
  world.address = 'https://courier.example/another';
  await session.reread();
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: [], note: 'Of the first page' });
  await settled();
  expect([...drafts.stored.values()]).toMatchObject([{ address }]);
});

test('nothing comes back onto a page that was switched off, nor over an open bar', async () => {
  const drafts = fakeDrafts();
  const before = await begun(drafts);
  await before.tagging.open(before.session.state.suggestions[0]!.key);
  before.bar.request?.onChange({ kind: 'finding', polarity: null, themes: [], note: 'Unsaved' });
  await settled();
  const after = await begun(drafts);
  await after.tagging.open(after.session.state.suggestions[1]!.key);
  await after.tagging.restore();
  expect(after.bar.request?.draft.note).toBe('');
  after.bar.request?.onClose();
  after.session.stop();
  await after.tagging.restore();
  expect(after.bar.request).toBeNull();
});
