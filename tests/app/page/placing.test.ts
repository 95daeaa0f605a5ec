import { expect, test } from 'vitest';
import { Placing } from '../../../lib/app/page/placing';
import type { ReadPage } from '../../../lib/app/page/ports';
import { targetOf } from '../../../lib/app/page/targets';
import { describe } from '../../../lib/core/anchor/describe';
import type { Annotation } from '../../../lib/core/model/annotation';
import { anAnnotation, aVersion } from '../../fixtures/records';
import { fakePage, readingOf } from './fake-page';

const { signal } = new AbortController();
const pageOf = (text: string): ReadPage => ({
  reading: readingOf(text),
  facts: { address: 'https://courier.example/twice', title: '', publisher: '', published: null },
  fingerprint: `of ${text}`,
  readAt: '2026-05-12T10:00:00.000Z',
});

const LINE = 'Plans are reviewed on time by the whole team.';
const TWICE = pageOf([LINE, 'Between.', LINE].join('\n'));

async function tagged(page: ReadPage, start: number, change: Partial<Annotation> = {}): Promise<Annotation> {
  const target = await targetOf(page, { start, end: start + LINE.length }, (...at) => Promise.resolve(describe(...at)));
  return anAnnotation(1, 1, { target, ...change });
}

function placing() {
  const { ports, world } = fakePage();
  return { placing: new Placing(ports.anchor), sought: world.sought };
}

test('on the text that it was taken from, a quote is not looked for: it stands where it stood', async () => {
  const { placing: one, sought } = placing();
  const start = TWICE.reading.text.lastIndexOf(LINE);
  const annotation = await tagged(TWICE, start);
  const { annotations } = await one.place(TWICE, { annotations: [annotation], dismissals: [] }, signal);
  expect(annotations[0]?.at).toEqual({ state: 'anchored', start, end: start + LINE.length });
  expect(sought).toEqual([]);
});

test('a version that does not hold the words at their place is not believed', async () => {
  const { placing: one, sought } = placing();
  const annotation = await tagged(TWICE, 0);
  const elsewhere = { ...pageOf(`Above.\n${LINE}`), fingerprint: TWICE.fingerprint };
  const { annotations } = await one.place(elsewhere, { annotations: [annotation], dismissals: [] }, signal);
  expect(annotations[0]?.at).not.toMatchObject({ start: 0 });
  expect(sought).toEqual([1]);
});

test('what is evidence of an earlier version has no place, unless its words are there', async () => {
  const { placing: one } = placing();
  const annotation = await tagged(TWICE, 0, { superseded: aVersion(2) });
  const place = async (page: ReadPage) =>
    (await one.place(page, { annotations: [annotation], dismissals: [] }, signal)).annotations[0]?.at;
  expect(await place(pageOf('Other words altogether.'))).toEqual({ state: 'superseded' });
  expect(await place(TWICE)).toMatchObject({ state: 'anchored', start: 0 });
});

test('another quote under the same id is looked for again', async () => {
  const { placing: one, sought } = placing();
  const other = pageOf(`${LINE}\nMore.`);
  const first = await tagged(TWICE, 0);
  await one.place(other, { annotations: [first], dismissals: [] }, signal);
  await one.place(other, { annotations: [{ ...first, note: 'n' }], dismissals: [] }, signal);
  expect(sought).toEqual([1]);
  const quote = { ...first.target.quote, exact: 'More.' };
  await one.place(other, { annotations: [{ ...first, target: { ...first.target, quote } }], dismissals: [] }, signal);
  expect(sought).toEqual([1, 1]);
});
