import { expect, test } from 'vitest';
import { PageSession } from '../../../lib/app/page/session';
import { type Said, Tagging } from '../../../lib/app/page/tagging';
import type { Failure } from '../../../lib/core/result';
import { fakeBar, fakeDrafts, fakePage, TEXT } from './fake-page';

async function begun(drafts = fakeDrafts(), page = fakePage()) {
  const session = new PageSession(page.ports);
  await session.start();
  const bar = fakeBar();
  const log = { said: [] as Said[], failed: [] as Failure[], framed: false, takeBack: () => {} };
  const tagging = new Tagging(session, {
    bar: () => Promise.resolve({ ok: true, value: bar.view }),
    drafts,
    boxes: () => [],
    frame: (boxes) => (log.framed = boxes !== null),
    scrollTo: () => {},
    focus: () => {},
    suggestThemes: (words) => (words.includes('Caseloads') ? [{ key: 'caseloads', cues: ['Caseloads'] }] : []),
    said: (what, takeBack) => {
      log.said.push(what);
      log.takeBack = takeBack;
    },
    failed: (failure) => log.failed.push(failure),
    newId: page.newId,
  });
  return { ...page, session, tagging, drafts, log, bar: bar.seen, view: bar.view };
}

/** Everything that was promised has been done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the bar opens on a suggestion with what was detected, and saves what was decided', async () => {
  const { session, tagging, bar, world, log } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  expect(bar.request).toMatchObject({
    mode: 'suggestion',
    draft: { kind: 'finding', polarity: 'weakness', themes: [], note: '' },
  });
  expect(bar.request?.suggestions.map(({ key }) => key)).toEqual(['caseloads']);
  expect(log.framed).toBe(true);
  bar.request?.onChange({ kind: 'finding', polarity: 'mixed', themes: ['timeliness'], note: 'Compare with 2023' });
  bar.request?.onSave();
  await settled();
  expect(world.annotations).toMatchObject([
    { polarity: 'mixed', themes: ['timeliness'], note: 'Compare with 2023', rule: { id: 'test' } },
  ]);
  expect(bar.request).toBeNull();
  expect(log).toMatchObject({ said: ['saved'], framed: false });
});

test('saved, then undone', async () => {
  const { session, tagging, bar, world, log } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onSave();
  await settled();
  log.takeBack();
  await settled();
  expect(world.annotations).toEqual([]);
  expect(session.state.suggestions).toHaveLength(3);
});

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

test('a failed save says so, keeps the bar and the draft; trying again saves once', async () => {
  const { session, tagging, bar, drafts, world } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: [], note: 'Kept' });
  world.failWith = 'disk-full';
  bar.request?.onSave();
  await settled();
  expect(bar.status).toMatchObject({ code: 'disk-full' });
  expect(bar.request).not.toBeNull();
  expect(drafts.stored.size).toBe(1);
  world.failWith = null;
  bar.request?.onSave();
  await settled();
  expect(world.annotations).toMatchObject([{ note: 'Kept' }]);
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

test('a press beside the bar puts it away only where nothing was changed in it', async () => {
  const { session, tagging, bar } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  tagging.pressOutside();
  expect(bar.request).toBeNull();
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onChange({ kind: 'finding', polarity: null, themes: ['send'], note: '' });
  tagging.pressOutside();
  expect(bar.request).not.toBeNull();
});

test('next goes on from the passage handled last, and round', async () => {
  const { tagging, bar } = await begun();
  const at = () => bar.request?.why[0];
  await tagging.openNext();
  expect(at()).toBe('Some');
  bar.request?.onDismiss();
  await settled();
  await tagging.openNext();
  expect(at()).toBe('Care');
  bar.request?.onSave();
  await settled();
  await tagging.openNext();
  expect(at()).toBe('Case');
  bar.request?.onSave();
  await settled();
  expect(await tagging.openNext()).toBe(false);
});

test('asked for the next one while the page is still being read, waits for it', async () => {
  const page = fakePage();
  const session = new PageSession(page.ports);
  const bar = fakeBar();
  const tagging = new Tagging(session, {
    bar: () => Promise.resolve({ ok: true, value: bar.view }),
    drafts: fakeDrafts(),
    boxes: () => [],
    frame: () => {},
    scrollTo: () => {},
    focus: () => {},
    said: () => {},
    failed: () => {},
    suggestThemes: () => [],
    newId: page.newId,
  });
  const starting = session.start();
  expect(await tagging.openNext()).toBe(true);
  await starting;
  expect(bar.seen.request?.why).toEqual(['Some']);
});

test('selected words become an annotation of their own', async () => {
  const { tagging, bar, world } = await begun();
  const start = TEXT.indexOf('children wait');
  await tagging.openSelection({ start, end: start + 13 });
  expect(bar.request).toMatchObject({ mode: 'selection', why: [] });
  bar.request?.onSave();
  await settled();
  expect(world.annotations).toMatchObject([{ rule: null, target: { quote: { exact: 'children wait' } } }]);
});

test('selected words bring the themes that their cues point to; a whole suggestion brings what was detected', async () => {
  const { tagging, bar } = await begun();
  const start = TEXT.indexOf('Caseloads');
  await tagging.openSelection({ start, end: start + 9 });
  expect(bar.request).toMatchObject({ suggestions: [{ key: 'caseloads' }], draft: { polarity: null } });
  await tagging.openSelection({ start, end: TEXT.length });
  expect(bar.request).toMatchObject({ draft: { kind: 'finding', polarity: 'weakness' } });
});

test('an annotation can be changed and deleted, and its deletion undone', async () => {
  const { session, tagging, bar, world, log } = await begun();
  await tagging.accept(session.state.suggestions[0]!.key, ['caseloads']);
  const { annotation } = session.state.annotations[0]!;
  await tagging.open(annotation.id);
  expect(bar.request).toMatchObject({ mode: 'annotation', draft: { themes: ['caseloads'] } });
  bar.request?.onChange({ kind: 'finding', polarity: 'mixed', themes: ['caseloads'], note: '' });
  bar.request?.onSave();
  await settled();
  expect(world.annotations).toMatchObject([{ id: annotation.id, polarity: 'mixed' }]);
  await tagging.open(annotation.id);
  bar.request?.onDelete();
  await settled();
  expect(world.annotations).toEqual([]);
  log.takeBack();
  await settled();
  expect(world.annotations).toHaveLength(1);
});

test('what is not on the page cannot be opened, accepted or dismissed', async () => {
  const { tagging } = await begun();
  expect(await tagging.open('nothing')).toBe(false);
  expect(await tagging.accept('nothing', [])).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await tagging.dismiss('nothing')).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('an update of the extension is told in the open bar', async () => {
  const { session, tagging, bar } = await begun();
  await tagging.open(session.state.suggestions[0]!.key);
  tagging.expire();
  expect(bar.status).toMatchObject({ code: 'extension-updated' });
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

test('kept twice by a key pressed twice: one annotation', async () => {
  const { session, tagging, world } = await begun();
  const { key } = session.state.suggestions[0]!;
  const [first, second] = await Promise.all([tagging.accept(key, ['send']), tagging.accept(key, ['send'])]);
  expect(first).toEqual(second);
  expect(world.annotations).toHaveLength(1);
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

test('a library that could not be opened with the page is asked again when the bar is wanted', async () => {
  const page = fakePage();
  page.world.failWith = 'not-saved';
  const { session, tagging, bar, world, log } = await begun(fakeDrafts(), page);
  const { key } = session.state.suggestions[0]!;
  expect(await tagging.open(key)).toBe(false);
  expect(log.failed).toMatchObject([{ code: 'not-saved' }]);
  world.failWith = null;
  expect(await tagging.open(key)).toBe(true);
  expect(bar.request).not.toBeNull();
});

test('a selection longer than a quote may be is refused in words, before anything is typed about it', async () => {
  const { tagging, bar, log } = await begun(fakeDrafts(), fakePage('Long words. '.repeat(2_000)));
  expect(await tagging.openSelection({ start: 0, end: 20_001 })).toBe(false);
  expect(log.failed).toMatchObject([{ code: 'selection-too-long' }]);
  expect(await tagging.openSelection({ start: 0, end: 20_000 })).toBe(true);
  expect(bar.request?.mode).toBe('selection');
});
