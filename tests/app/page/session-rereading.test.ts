import { expect, test } from 'vitest';
import type { PagePorts } from '../../../lib/app/page/ports';
import { PageSession } from '../../../lib/app/page/session';
import { begun } from './begun';
import { BEFORE } from './changed';
import { fakeDrafts, fakePage } from './fake-page';

/** A page on which detection goes on only when the test says so. */
function slowPage() {
  const page = fakePage(BEFORE);
  const waiting: (() => void)[] = [];
  const detect: PagePorts['detect'] = async (read, signal, onProgress) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    signal.throwIfAborted();
    return page.ports.detect(read, signal, onProgress);
  };
  const session = new PageSession({ ...page.ports, detect });
  const detected = async () => {
    await expect.poll(() => waiting.length).toBe(1);
    waiting.shift()?.();
  };
  return { ...page, session, detected, waiting };
}

const linesOf = (session: PageSession) => session.page?.reading.text.split('\n').slice(3);

test('text that comes while a page is read for the first time is read when that is done', async () => {
  const { session, world, detected } = slowPage();
  const started = session.start();
  await expect.poll(() => world.asked).toBe(1);
  world.text = `${BEFORE}\nLate words.`;
  await session.reread();
  await detected();
  await started;
  expect(session.state).toMatchObject({ status: 'ready', total: 3 });
  await detected();
  await expect.poll(() => linesOf(session)).toEqual(['Late words.']);
  expect(session.state.total).toBe(4);
});

test('on a page that never rests every reading comes to its end, and the last words are read', async () => {
  const { session, world, detected, waiting } = slowPage();
  const started = session.start();
  await detected();
  await started;
  for (const tick of ['One.', 'Two.', 'Three.']) {
    world.text = `${BEFORE}\n${tick}`;
    void session.reread();
    await expect.poll(() => waiting.length).toBe(1);
    world.text = `${BEFORE}\n${tick}\nAnd more.`;
    for (let i = 0; i < 3; i++) await session.reread();
    await detected();
    await expect.poll(() => linesOf(session)).toEqual([tick]);
    await detected();
    await expect.poll(() => linesOf(session)).toEqual([tick, 'And more.']);
    await session.settled;
  }
  expect(waiting).toEqual([]);
});

test('another page calls off what is being read of the one before, and what was to be read again there', async () => {
  const { session, world, detected, waiting } = slowPage();
  const first = session.start();
  await expect.poll(() => waiting.length).toBe(1);
  world.text = `${BEFORE}\nLate words.`;
  await session.reread();
  world.address = 'https://courier.example/another';
  const second = session.start();
  await expect.poll(() => waiting.length).toBe(2);
  waiting.shift()?.();
  await first;
  expect(session.state.status).toBe('working');
  await detected();
  await second;
  expect(session.state).toMatchObject({ status: 'ready', total: 4, facts: { address: world.address } });
  expect(waiting).toEqual([]);
});

test.each(['read', 'detect', 'anchor'] as const)(
  '%s throws: that is told, and the next change is a new try',
  async (what) => {
    const page = await begun(fakeDrafts(), fakePage(BEFORE));
    await page.tagging.accept(page.session.state.suggestions[0]!.key, []);
    let broken = true;
    const session = new PageSession({
      ...page.ports,
      [what]: (...asked: never[]) => {
        if (broken) throw new Error('boom');
        return (page.ports[what] as (...all: never[]) => unknown)(...asked);
      },
    });
    page.world.text = `Above.\n${BEFORE}`;
    await session.start();
    expect(session.state).toMatchObject({ status: 'ready', failure: { code: 'page-not-read', detail: 'Error: boom' } });
    broken = false;
    await session.reread();
    expect(session.state).toMatchObject({ status: 'ready', total: 4, failure: null });
    broken = true;
    page.world.text = `More above.\n${BEFORE}`;
    await session.reread();
    expect(session.state).toMatchObject({ status: 'ready', total: 4, failure: { code: 'page-not-read' } });
  },
);

test.each(['read', 'detect'] as const)(
  'where %s throws on the next page, nothing of the one before is shown on it',
  async (what) => {
    const page = fakePage(BEFORE);
    let broken = false;
    const session = new PageSession({
      ...page.ports,
      [what]: (...asked: never[]) =>
        broken ? Promise.reject(new Error('boom')) : (page.ports[what] as (...all: never[]) => unknown)(...asked),
    });
    await session.start();
    broken = true;
    page.world.address = 'https://courier.example/another';
    await session.start();
    expect(session.state).toMatchObject({ status: 'ready', total: 0, documentId: null });
    expect(page.world.painted.on).toBe(false);
  },
);

test('a detector that did not load, and a library that did not answer, are asked again with the next reading', async () => {
  const { ports, world } = fakePage();
  world.cannotDetect = 'detector-not-loaded';
  world.failWith = 'not-saved';
  const session = new PageSession(ports);
  await session.start();
  expect(session.state).toMatchObject({ total: 0, failure: { code: 'not-saved' } });
  world.failWith = null;
  await session.reread();
  expect(session.state).toMatchObject({ total: 0, failure: { code: 'detector-not-loaded' } });
  expect(session.opened).not.toBeNull();
  world.cannotDetect = null;
  await session.reread();
  expect(session.state).toMatchObject({ total: 3, failure: null });
});
