import { expect, test } from 'vitest';
import { PageSession } from '../../../lib/app/page/session';
import { Tagging } from '../../../lib/app/page/tagging';
import { begun, settled } from './begun';
import { detectionOf, fakeBar, fakeDrafts, fakePage, TEXT } from './fake-page';

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

test('asked for the next one where none is left, it says so; on a page that had none, that', async () => {
  const { session, tagging, bar, log } = await begun();
  for (const { key } of session.state.suggestions) await tagging.dismiss(key);
  expect(await tagging.openNext()).toBe(false);
  expect(log.nothing).toEqual([3]);
  expect(bar.request).toBeNull();
  const page = fakePage('');
  page.world.relevance = 'none';
  const empty = await begun(fakeDrafts(), page);
  await empty.tagging.openNext();
  expect(empty.log.nothing).toEqual([0]);
});

test('a page that was switched off says nothing of what is left', async () => {
  const { session, tagging, log } = await begun(fakeDrafts(), fakePage(''));
  session.stop();
  expect(await tagging.openNext()).toBe(false);
  expect(log.nothing).toEqual([]);
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
    nothingNext: () => {},
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
  expect(bar.request).toMatchObject({ mode: 'selection', rule: null, why: [] });
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

test('the very words of a suggestion bring its rule; tagged as another kind, they are not suggested again', async () => {
  const { session, tagging, bar, world } = await begun();
  const { start, end } = session.state.suggestions[0]!.detection;
  await tagging.openSelection({ start, end: end + 1 });
  expect(bar.request).toMatchObject({ mode: 'selection', rule: { id: 'test', version: 1 }, why: ['Some'] });
  bar.request?.onChange({ kind: 'recommendation', polarity: null, themes: [], note: '' });
  bar.request?.onSave();
  await settled();
  expect(world.annotations).toMatchObject([{ kind: 'recommendation', rule: { id: 'test', version: 1 } }]);
  expect(session.state.suggestions.map(({ detection }) => detection.start)).not.toContain(start);
});

test('where a shorter suggestion lies in a longer one, the selection takes the one that it is', async () => {
  const page = fakePage();
  const words = 'Some children wait weeks';
  page.world.detect = (text) => [
    detectionOf(text, 'Some children wait weeks for a visit.'),
    { ...detectionOf(text, words), rule: { id: 'shorter', version: 2 } },
  ];
  const { tagging, bar } = await begun(fakeDrafts(), page);
  await tagging.openSelection({ start: 0, end: words.length });
  expect(bar.request?.rule).toEqual({ id: 'shorter', version: 2 });
});

test('of an annotation the rule is told, and its trigger as long as the passage is detected', async () => {
  const { session, tagging, bar, world } = await begun();
  await tagging.accept(session.state.suggestions[0]!.key, []);
  const { annotation } = session.state.annotations[0]!;
  await tagging.open(annotation.id);
  expect(bar.request).toMatchObject({ rule: { id: 'test', version: 1 }, why: ['Some'] });
  world.detect = () => [];
  await session.start();
  await tagging.open(annotation.id);
  expect(bar.request).toMatchObject({ rule: { id: 'test', version: 1 }, why: [] });
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

test('kept twice by a key pressed twice: one annotation', async () => {
  const { session, tagging, world } = await begun();
  const { key } = session.state.suggestions[0]!;
  const [first, second] = await Promise.all([tagging.accept(key, ['send']), tagging.accept(key, ['send'])]);
  expect(first).toEqual(second);
  expect(world.annotations).toHaveLength(1);
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
