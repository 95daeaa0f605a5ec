import { expect, test } from 'vitest';
import { PageSession } from '../../../lib/app/page/session';
import { detectionOf, fakePage, TEXT } from './fake-page';

async function started(text?: string) {
  const page = fakePage(text);
  const session = new PageSession(page.ports);
  await session.start();
  return { ...page, session };
}

const quotes = (session: PageSession) => session.state.suggestions.map(({ target }) => target.quote.exact);

test('a page is read, detected, painted and told of', async () => {
  const { session, world } = await started();
  expect(session.state).toMatchObject({ status: 'ready', total: 3, reviewed: 0, found: { finding: 3, rating: 0 } });
  expect(quotes(session)).toEqual(TEXT.split('\n'));
  expect(world.painted.suggestions).toHaveLength(3);
  expect(world.states.at(-1)).toEqual(session.state);
});

test('a page that cannot be detected says why, shows what was kept, and suggests nothing', async () => {
  const page = fakePage();
  page.world.cannotDetect = 'no-permission';
  const session = new PageSession(page.ports);
  await session.start();
  expect(session.state).toMatchObject({ status: 'ready', total: 0, failure: { code: 'no-permission' } });
  page.world.cannotDetect = null;
  await session.start();
  expect(session.state).toMatchObject({ status: 'ready', total: 3, failure: null });
});

test('what is saved is no longer to review, and is painted as saved', async () => {
  const { session, world, newId } = await started();
  const [first] = session.state.suggestions;
  if (!first) throw new Error('nothing suggested');
  const { kind, polarity, attributes, rule } = first.detection;
  await session.save(
    {
      id: newId(),
      target: first.target,
      kind,
      polarity,
      attributes,
      rule,
      themes: ['caseloads'],
      note: '',
    },
    null,
  );
  expect(quotes(session)).toEqual(TEXT.split('\n').slice(1));
  expect(session.state).toMatchObject({ reviewed: 1, total: 3 });
  expect(world.painted.annotations).toMatchObject([{ kind: 'finding', group: 'practice', start: 0 }]);
});

test('what was dismissed stays away after a reload, and comes back with undo', async () => {
  const { session, ports } = await started();
  const [first] = session.state.suggestions;
  const result = first && (await session.dismiss(first));
  expect(quotes(session)).toHaveLength(2);
  const later = new PageSession(ports);
  await later.start();
  expect(quotes(later)).toHaveLength(2);
  if (result?.ok) await later.undo(result.value.operationId);
  expect(quotes(later)).toHaveLength(3);
});

test('that something was kept is told once it is', async () => {
  const { session, world, newId } = await started();
  const [first] = session.state.suggestions;
  if (!first) throw new Error('nothing suggested');
  const draft = {
    ...{ id: newId(), target: first.target, kind: 'finding' as const, polarity: null },
    ...{ attributes: {}, rule: null, themes: [], note: '' },
  };
  world.failWith = 'disk-full';
  await session.save(draft, null);
  expect(world.kept).toBe(0);
  world.failWith = null;
  await session.save(draft, null);
  expect(world.kept).toBe(1);
});

test('a failed save changes nothing that is shown', async () => {
  const { session, world, newId } = await started();
  world.failWith = 'disk-full';
  const [first] = session.state.suggestions;
  const draft = {
    id: newId(),
    target: first!.target,
    kind: 'finding' as const,
    polarity: null,
    attributes: {},
    rule: null,
    themes: [],
    note: 'kept?',
  };
  expect(await session.save(draft, null)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(quotes(session)).toHaveLength(3);
  expect(world.painted.annotations).toEqual([]);
});

test('an annotation whose words are gone is kept and listed last, not painted', async () => {
  const { session, world, newId } = await started();
  const [first, second] = session.state.suggestions;
  for (const one of [first!, second!]) {
    await session.save(
      {
        id: newId(),
        target: one.target,
        kind: 'finding',
        polarity: null,
        attributes: {},
        rule: null,
        themes: [],
        note: '',
      },
      null,
    );
  }
  world.text = TEXT.replace('Some children wait weeks for a visit.\n', '');
  await session.reread();
  expect(session.state.annotations.map(({ state }) => state)).toEqual(['moved', 'orphan']);
  expect(world.painted.annotations).toHaveLength(1);
});

test('the same words in new nodes are painted again without detecting again', async () => {
  const { session, world } = await started();
  world.painted = { suggestions: [], annotations: [], on: false };
  await session.reread();
  expect(world.detected).toBe(1);
  expect(world.painted.suggestions).toHaveLength(3);
});

test('the same words in the same nodes stay as they are painted', async () => {
  const page = fakePage();
  const session = new PageSession({
    ...page.ports,
    read: async (signal) => {
      const read = await page.ports.read(signal);
      return { ...read, reading: { ...read.reading, isStill: (before) => before.text === read.reading.text } };
    },
  });
  await session.start();
  const { painted } = page.world;
  await session.reread();
  expect(page.world.painted).toBe(painted);
  page.world.text = `${TEXT}\nOne more.`;
  await session.reread();
  expect(page.world.painted.suggestions).toHaveLength(4);
});

test('a page that is not about inspections says so', async () => {
  const page = fakePage();
  page.world.relevance = 'none';
  page.world.detect = () => [];
  const session = new PageSession(page.ports);
  await session.start();
  expect(session.state.status).toBe('unrelated');
});

test('off takes everything away and on brings it back', async () => {
  const { session, world } = await started();
  session.stop();
  expect(session.state.status).toBe('off');
  expect(world.painted.on).toBe(false);
  await session.refresh();
  await session.reread();
  expect(world.painted.on).toBe(false);
  await session.start();
  expect(world.painted.suggestions).toHaveLength(3);
});

test('off while the page is being read leaves nothing behind', async () => {
  const page = fakePage();
  const session = new PageSession({
    ...page.ports,
    read: async (signal) => {
      const result = await page.ports.read(signal);
      session.stop();
      signal.throwIfAborted();
      return result;
    },
  });
  await session.start();
  expect(session.state.status).toBe('off');
  expect(page.world.painted.on).toBe(false);
});

test('a library that cannot be opened is told, and suggestions are shown all the same', async () => {
  const page = fakePage();
  page.world.failWith = 'database-broken';
  const session = new PageSession(page.ports);
  await session.start();
  expect(session.state).toMatchObject({ status: 'ready', total: 3, failure: { code: 'database-broken' } });
});

test('after an update of the extension the page is stale', async () => {
  const page = fakePage();
  page.world.failWith = 'extension-updated';
  const session = new PageSession(page.ports);
  await session.start();
  expect(session.state.status).toBe('stale');
});

test('a suggestion keeps its name over a reload; equal quotes have names of their own', async () => {
  const twice = 'Care is good.\nCare is good.\nCare is good.';
  const { session, ports, world } = await started(twice);
  world.detect = (text) =>
    [0, 14, 28].map((start) => ({ ...detectionOf(text, 'Care is good.', 'rating'), start, end: start + 13 }));
  await session.start();
  const keys = session.state.suggestions.map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
  const later = new PageSession(ports);
  await later.start();
  expect(later.state.suggestions.map(({ key }) => key)).toEqual(keys);
});

test('where the library does not answer for the next page, nothing of the page before is shown on it', async () => {
  const { session, world, newId } = await started();
  const [first] = session.state.suggestions;
  const { kind, polarity, attributes, rule } = first!.detection;
  await session.save(
    { id: newId(), target: first!.target, kind, polarity, attributes, rule, themes: [], note: '' },
    null,
  );
  world.address = 'https://courier.example/another';
  world.failWith = 'not-saved';
  await session.start();
  expect(session.state).toMatchObject({ annotations: [], documentId: null, failure: { code: 'not-saved' } });
  expect(world.painted.annotations).toEqual([]);
});

test('an answer of the library that a later one overtook is not believed', async () => {
  const { ports, world, newId } = fakePage();
  let answer = () => {};
  const late = new Promise<void>((resolve) => (answer = resolve));
  let asked = 0;
  const session = new PageSession({
    ...ports,
    library: {
      ...ports.library,
      openDocument: async (call) => {
        const opened = await ports.library.openDocument(call);
        if (++asked === 2) await late;
        return opened;
      },
    },
  });
  await session.start();
  const slow = session.refresh();
  const [first] = session.state.suggestions;
  const { kind, polarity, attributes, rule } = first!.detection;
  await session.save(
    { id: newId(), target: first!.target, kind, polarity, attributes, rule, themes: [], note: '' },
    null,
  );
  answer();
  await slow;
  expect(session.state.annotations).toHaveLength(1);
  expect(world.painted.annotations).toHaveLength(1);
});

test('what was kept can be opened where it stands as well as what was suggested', async () => {
  const { session, world, newId } = await started();
  const [first, second] = session.state.suggestions;
  for (const { target, detection } of [first!, second!]) {
    const { kind, polarity, attributes, rule } = detection;
    await session.save({ id: newId(), target, kind, polarity, attributes, rule, themes: [], note: '' }, null);
  }
  world.text = TEXT.replace('Some children wait weeks for a visit.', 'No news.');
  await session.reread();
  const words = ({ start, end }: { start: number; end: number }) => world.text.slice(start, end);
  expect(session.contents.spans.map((span) => [span.key, words(span)])).toEqual([
    [world.annotations[1]?.id, 'Care leavers are well supported.'],
    ...session.state.suggestions.map(({ key, target }) => [key, target.quote.exact]),
  ]);
});
