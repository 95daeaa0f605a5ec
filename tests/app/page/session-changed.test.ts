import { expect, test } from 'vitest';
import { PageSession } from '../../../lib/app/page/session';
import type { PagePorts } from '../../../lib/app/page/ports';
import { BEFORE, changedPage } from './changed';
import { fakePage } from './fake-page';

/** A page whose quotes are found only when the test says so. */
function slowPage() {
  const page = fakePage(BEFORE);
  const waiting: (() => void)[] = [];
  const anchor: PagePorts['anchor'] = async (reading, targets, signal) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    signal.throwIfAborted();
    return page.ports.anchor(reading, targets, signal);
  };
  const session = new PageSession({
    ...page.ports,
    anchor,
    read: async (signal) => {
      const read = await page.ports.read(signal);
      return { ...read, reading: { ...read.reading, isStill: (before) => before.text === read.reading.text } };
    },
  });
  const keep = (n: number) => {
    const { target, detection } = session.state.suggestions[n]!;
    const { kind, polarity, attributes, rule } = detection;
    return session.save({ id: page.newId(), target, kind, polarity, attributes, rule, themes: [], note: '' }, null);
  };
  const found = async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    waiting.shift()?.();
  };
  return { ...page, session, keep, found, waiting };
}

test('what reads otherwise is painted as changed, not as tagged, and told with its diff', async () => {
  const { session, world, states } = await changedPage(`Added above.\n${BEFORE.replace('27', '24')}`);
  expect(states()).toEqual(['anchored', 'anchored', 'changed']);
  const shown = world.painted.annotations.map(({ start, end, changed }) => [world.text.slice(start, end), changed]);
  expect(shown).toEqual(
    world.text
      .split('\n')
      .slice(1)
      .map((line) => [line, line.includes('24')]),
  );
  const changed = session.state.annotations.find(({ state }) => state === 'changed');
  expect(changed?.change).toMatchObject({ around: false, meaning: ['number'] });
  expect(changed?.change?.diff.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'deleted', text: '27 ' },
    { kind: 'inserted', text: '24 ' },
  ]);
});

test('a suggestion that was turned down is a new one where its words changed, and only there', async () => {
  const { ports, world } = fakePage(BEFORE);
  const session = new PageSession(ports);
  await session.start();
  for (const suggestion of session.state.suggestions) await session.dismiss(suggestion);
  expect(session.state.suggestions).toEqual([]);
  world.text = BEFORE.replace('27', '24');
  await session.reread();
  expect(session.state.suggestions.map(({ target }) => target.quote.exact)).toEqual([world.text.split('\n')[2]]);
});

test('what is kept says when, and in which version of the page, its words stood', async () => {
  const { world } = await changedPage(BEFORE);
  expect(world.annotations[0]?.target.state).toEqual({
    type: 'TimeState',
    sourceDate: '2026-05-12T10:00:00.000Z',
    fingerprint: `${BEFORE.length}${BEFORE}`,
  });
});

test('what was taken from this very text is not looked for; after a change of the page everything is, once', async () => {
  const { session, world } = await changedPage(BEFORE);
  expect(world.sought).toEqual([]);
  world.text = `${BEFORE}\nOne more.`;
  await session.reread();
  await session.refresh();
  expect(world.sought).toEqual([3]);
});

test('an answer that comes while quotes are being found is shown, too', async () => {
  const { session, keep, found, world } = slowPage();
  await session.start();
  const first = keep(0);
  await expect.poll(() => world.annotations.length).toBe(1);
  const second = keep(1);
  await expect.poll(() => world.annotations.length).toBe(2);
  for (let i = 0; i < 2; i++) await found();
  await Promise.race([first, found()]);
  await Promise.all([first, second]);
  expect(session.state.annotations).toHaveLength(2);
  expect(world.painted.annotations).toHaveLength(2);
});

test('a page that is still the same shows what was kept while it was being read', async () => {
  const { session, keep, found, waiting, world } = slowPage();
  await session.start();
  const kept = keep(0);
  await expect.poll(() => waiting.length).toBe(1);
  const reread = session.reread();
  await found();
  await kept;
  await found();
  await reread;
  expect(world.painted.annotations).toHaveLength(1);
  expect(session.state.reviewed).toBe(1);
});

test('while a page is being read again, what is asked of the session is the page that is shown', async () => {
  const page = fakePage(BEFORE);
  let read = () => {};
  const session = new PageSession({
    ...page.ports,
    detect: async (...asked) => {
      if (page.world.detected > 0) await new Promise<void>((resolve) => (read = resolve));
      return page.ports.detect(...asked);
    },
  });
  await session.start();
  page.world.text = `A new first line.\n${BEFORE}`;
  const reread = session.reread();
  await session.refresh();
  const words = () =>
    session.state.suggestions.map(({ detection: { start, end } }) => session.page?.reading.text.slice(start, end));
  expect(words()).toEqual(BEFORE.split('\n'));
  read();
  await reread;
  expect(words()).toEqual(page.world.text.split('\n'));
});

test('what somebody else keeps while a page is read for the first time is shown with it', async () => {
  const { ports, world } = fakePage(BEFORE);
  const other = new PageSession(ports);
  await other.start();
  let read = () => {};
  const session = new PageSession({
    ...ports,
    detect: async (...asked) => {
      await new Promise<void>((resolve) => (read = resolve));
      return ports.detect(...asked);
    },
  });
  const started = session.start();
  await expect.poll(() => world.asked).toBe(2);
  const [first] = other.state.suggestions;
  if (first) await other.dismiss(first);
  const refreshed = session.refresh();
  read();
  await Promise.all([started, refreshed]);
  expect(session.state.suggestions).toHaveLength(2);
});
