import { expect, test } from 'vitest';
import { decide } from '../../../lib/app/page/decide';
import type { PageSession } from '../../../lib/app/page/session';
import { newWordsOf, placeWordsOf } from '../../../lib/app/page/words-shown';
import type { Choice } from '../../../lib/app/page-state';
import { BEFORE, changedPage } from './changed';
import { detectionOf } from './fake-page';

const AFTER = BEFORE.replace('27', '24');

/** The new words, as they are shown. */
function takeNew(session: PageSession, id: string): Choice {
  const change = session.state.annotations.find(({ annotation }) => annotation.id === id)?.change;
  return { take: 'new-words', words: change ? newWordsOf(change) : '' };
}

test('the new words are taken: another quote with its place and version, the same tags, and undo brings the old back', async () => {
  const { session, world, states, idOf } = await changedPage(AFTER);
  const id = idOf('27');
  expect(states()).toEqual(['anchored', 'anchored', 'changed']);
  const done = await decide(session, id, takeNew(session, id));
  expect(states()).toEqual(['anchored', 'anchored', 'anchored']);
  const taken = world.annotations.find((one) => one.id === id);
  expect(taken).toMatchObject({ themes: ['caseloads'], note: 'Ask.', polarity: 'weakness' });
  expect(taken?.target.quote.exact).toBe('Caseloads averaged 24 in March, which is above the target of the council.');
  expect(taken?.target.state?.fingerprint).toContain('averaged 24');
  if (done.ok) await session.undo(done.value.operationId);
  expect(states()).toEqual(['anchored', 'anchored', 'changed']);
  expect(world.annotations.find((one) => one.id === id)?.target.quote.exact).toContain('averaged 27');
});

test('new words that nobody saw are not taken', async () => {
  const { session, world, idOf } = await changedPage(AFTER);
  const id = idOf('27');
  const choice = takeNew(session, id);
  world.text = BEFORE.replace('27', '91');
  await session.reread();
  const before = world.annotations;
  expect(await decide(session, id, choice)).toMatchObject({ error: { code: 'decide-again' } });
  expect(world.annotations).toEqual(before);
});

test('facts that were read out of the old words are read out of the new, or left out', async () => {
  const { session, world, idOf } = await changedPage(AFTER, BEFORE, { attributes: { values: [27] } });
  world.detect = (text) => [{ ...detectionOf(text, text.split('\n')[2] ?? ''), attributes: { values: [24] } }];
  world.text = `${AFTER}\nOne more.`;
  await session.reread();
  const id = idOf('27');
  await decide(session, id, takeNew(session, id));
  expect(world.annotations.find((one) => one.id === id)?.attributes).toEqual({ values: [24] });

  const other = await changedPage(AFTER, BEFORE, { attributes: { values: [27] } });
  other.world.detect = () => [];
  other.world.text = `${AFTER}\nOne more.`;
  await other.session.reread();
  const bare = other.idOf('27');
  await decide(other.session, bare, takeNew(other.session, bare));
  expect(other.world.annotations.find((one) => one.id === bare)?.attributes).toEqual({});
});

test('kept as evidence, a quote stays as it was, asks no more, and its passage is a suggestion again', async () => {
  const { session, world, states, idOf } = await changedPage(AFTER);
  const id = idOf('27');
  expect(session.state.suggestions).toEqual([]);
  const done = await decide(session, id, { take: 'old-version' });
  expect(states()).toEqual(['anchored', 'anchored', 'superseded']);
  const kept = world.annotations.find((one) => one.id === id);
  expect(kept?.target.quote.exact).toContain('averaged 27');
  expect(kept?.superseded?.fingerprint).toContain('averaged 24');
  expect(session.state.suggestions.map(({ target }) => target.quote.exact)).toEqual([AFTER.split('\n')[2]]);
  expect(world.painted.annotations.map((one) => one.id)).not.toContain(id);
  if (done.ok) await session.undo(done.value.operationId);
  expect(states()).toEqual(['anchored', 'anchored', 'changed']);
});

test('words that are gone can be kept as evidence as well', async () => {
  const { session, states, idOf } = await changedPage(BEFORE.replace(/^.*\n/, ''));
  const id = idOf('wait weeks');
  expect(states()).toContain('orphan');
  await decide(session, id, { take: 'old-version' });
  expect(states()).not.toContain('orphan');
  expect(states()).toContain('superseded');
});

test('words that come back are there again, and are still what their coder said of them', async () => {
  const { session, world, states, idOf } = await changedPage(AFTER);
  const id = idOf('27');
  await decide(session, id, { take: 'old-version' });
  world.text = BEFORE;
  await session.reread();
  expect(states()).toEqual(['anchored', 'anchored', 'anchored']);
  expect(world.annotations.find((one) => one.id === id)?.superseded).toBeDefined();
});

test('of several places the chosen one is taken, and no other', async () => {
  const section = 'First part.\nPlans are reviewed on time by the whole team.\nLast part.';
  const twice = `Foreword to all.\n${section}\nA break.\n${section}`;
  const { session, world, idOf } = await changedPage(twice, section);
  const id = idOf('Plans are');
  const lost = session.state.annotations.find(({ annotation }) => annotation.id === id);
  expect(lost).toMatchObject({ state: 'orphan', change: null });
  const second = twice.lastIndexOf('Plans are');
  expect(lost?.places.map(({ start, words }) => [start, words])).toContainEqual([
    second,
    'Plans are reviewed on time by the whole team.',
  ]);
  expect(lost?.places[1]).toMatchObject({ after: '\nLast part.' });
  expect(session.contents.spanOf(id, second)).toMatchObject({ start: second });
  const words = placeWordsOf(lost!.places[1]!);
  for (const missed of [
    { start: second + 1, words },
    { start: second, words: placeWordsOf(lost!.places[0]!) },
  ])
    expect(await decide(session, id, { take: 'place', ...missed })).toMatchObject({ error: { code: 'decide-again' } });
  await decide(session, id, { take: 'place', start: second, words });
  expect(world.annotations.find((one) => one.id === id)?.target.position.start).toBe(second);
  expect(session.contents.placed(id)?.at).toMatchObject({ state: 'anchored', start: second });
});

test('nothing is written where the page reads as it did by now, or somebody else changed the annotation', async () => {
  const { session, world, states, idOf } = await changedPage(AFTER);
  const id = idOf('27');
  const elsewhere = world.annotations.map((one) =>
    one.id === id ? { ...one, note: 'Typed elsewhere.', modified: '2026-06-01T10:00:00.000Z' } : one,
  );
  world.annotations = elsewhere;
  expect(await decide(session, id, { take: 'old-version' })).toMatchObject({ error: { code: 'decide-again' } });
  expect(world.annotations).toEqual(elsewhere);
  expect(session.contents.placed(id)?.item.note).toBe('Typed elsewhere.');
  world.text = BEFORE;
  await session.reread();
  expect(states()).toEqual(['anchored', 'anchored', 'anchored']);
  expect(await decide(session, id, takeNew(session, id))).toMatchObject({ error: { code: 'decide-again' } });
  expect(world.annotations).toEqual(elsewhere);
});
