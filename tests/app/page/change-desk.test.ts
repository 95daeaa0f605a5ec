import { expect, test } from 'vitest';
import { begun, settled } from './begun';
import { BEFORE } from './changed';
import { fakeDrafts, fakePage } from './fake-page';

/** One passage tagged, and the page read again with another figure in it. */
async function asked() {
  const page = await begun(fakeDrafts(), fakePage(BEFORE));
  const { session, world, newId } = page;
  const { detection } = session.state.suggestions[2]!;
  const { kind, polarity, attributes, rule } = detection;
  const id = newId();
  const target = await session.target(session.page!, detection);
  await session.save({ id, target, kind, polarity, attributes, rule, themes: ['caseloads'], note: '' }, null);
  world.text = BEFORE.replace('27', '24');
  await session.reread();
  expect(await page.tagging.open(id)).toBe(true);
  const state = () => session.state.annotations[0]?.state;
  return { ...page, id, state };
}

test('a passage that reads otherwise opens with its diff and the day of its words, not with the tags', async () => {
  const { bar, log } = await asked();
  expect(bar.request).toBeNull();
  expect(bar.asked).toMatchObject({ quotedAt: '2026-05-12T10:00:00.000Z', change: { meaning: ['number'] } });
  expect(log.framed).toBe(true);
});

test.each([
  ['onTakeNew', 'new-words-check', 'anchored'],
  ['onKeepOld', 'old-version', 'superseded'],
  ['onDelete', 'deleted', undefined],
] as const)('%s: done, said, and taken back', async (choice, said, after) => {
  const { bar, log, state, world } = await asked();
  const before = world.annotations;
  bar.asked?.[choice]();
  await settled();
  expect(log).toMatchObject({ said: [said], framed: false });
  expect(bar.asked).toBeNull();
  expect(state()).toBe(after);
  log.takeBack();
  await settled();
  expect(state()).toBe('changed');
  expect(world.annotations).toEqual(before);
});

test('a choice that fails is said in the bar, which stays; once it is closed, in a notice', async () => {
  const { bar, log, world, state, view } = await asked();
  world.failWith = 'disk-full';
  const request = bar.asked;
  request?.onKeepOld();
  await settled();
  expect(bar.status).toMatchObject({ code: 'disk-full' });
  expect(bar.asked).not.toBeNull();
  view.hide();
  request?.onKeepOld();
  await settled();
  expect(log.failed).toMatchObject([{ code: 'disk-full' }]);
  expect(state()).toBe('changed');
});

test('it goes with a press beside it, with the page, and on Esc; an update of the extension is said in it', async () => {
  const { bar, tagging, id, state } = await asked();
  tagging.expire();
  expect(bar.status).toMatchObject({ code: 'extension-updated' });
  for (const leave of [() => tagging.pressOutside(), () => tagging.close(), () => bar.asked?.onClose()]) {
    await tagging.open(id);
    expect(bar.asked).not.toBeNull();
    leave();
    expect(bar.asked).toBeNull();
  }
  expect(state()).toBe('changed');
});

test('where the passage reads as it was tagged again, there is nothing to ask', async () => {
  const { session, tagging, bar, world, id } = await asked();
  bar.asked?.onClose();
  world.text = BEFORE;
  await session.reread();
  await tagging.open(id);
  expect(bar.asked).toBeNull();
  expect(bar.request?.mode).toBe('annotation');
});

test.each(['onTakeNew', 'onKeepOld', 'onDelete'] as const)(
  'where the page reads otherwise again by now, %s does nothing: what it reads now is shown, and asked anew',
  async (choice) => {
    const { bar, world, session, state, log } = await asked();
    const before = world.annotations;
    world.text = BEFORE.replace('27', '91');
    await session.reread();
    bar.asked?.[choice]();
    await settled();
    expect(world.annotations).toEqual(before);
    expect(bar.status).toMatchObject({ code: 'decide-again' });
    expect(bar.asked?.change.diff).toContainEqual({ kind: 'inserted', text: '91 ' });
    expect(log).toMatchObject({ said: [], framed: true });
    bar.asked?.onTakeNew();
    await settled();
    expect(world.annotations[0]?.target.quote.exact).toContain('91');
    expect(state()).toBe('anchored');
  },
);

test('nothing is done to a version of the annotation that was not shown', async () => {
  const { bar, world, session, state } = await asked();
  const elsewhere = world.annotations.map((one) => ({ ...one, note: 'Typed.', modified: '2026-06-01T10:00:00.000Z' }));
  world.annotations = elsewhere;
  await session.refresh();
  bar.asked?.onDelete();
  await settled();
  expect(world.annotations).toEqual(elsewhere);
  expect(bar.status).toMatchObject({ code: 'decide-again' });
  expect(state()).toBe('changed');
});

test('where the passage reads as it was tagged by now, the bar goes and a notice says why', async () => {
  const { bar, world, session, log, state } = await asked();
  world.text = BEFORE;
  await session.reread();
  bar.asked?.onTakeNew();
  await settled();
  expect(bar.asked).toBeNull();
  expect(log).toMatchObject({ said: [], failed: [{ code: 'decide-again' }], framed: false });
  expect(state()).toBe('anchored');
});

test('switched off while the bar is being loaded, nothing opens', async () => {
  const { bar, tagging, session, id } = await asked();
  tagging.close();
  const opening = tagging.open(id);
  session.stop();
  expect(await opening).toBe(false);
  expect(bar.asked).toBeNull();
});
