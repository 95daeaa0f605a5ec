import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportCardOf } from '../../../lib/core/detect/report-card/report-card';
import { readingOf } from '../../../lib/core/pdf-text/reading';
import type { PageText, TextItem } from '../../../lib/core/pdf-text/types';
import { HEIGHT, page, run, WIDTH } from './page';

const FACTS = { address: 'https://example.org/report', title: '', publisher: '', published: null };
const WORDS = [
  'Good',
  ' ',
  '',
  'Recommendations',
  '1.',
  '◼',
  'o',
  '-',
  'Overall  effectiveness',
  'children’s ',
  '2',
  'multi-',
  'ﬁ\u00a0😀',
];

const item: fc.Arbitrary<TextItem> = fc.record({
  text: fc.oneof(fc.constantFrom(...WORDS), fc.string()),
  x: fc.integer({ min: -50, max: WIDTH + 50 }),
  y: fc.integer({ min: -50, max: HEIGHT + 50 }),
  width: fc.integer({ min: 0, max: 400 }),
  size: fc.constantFrom(0, 6, 8, 10, 12, 14, 26),
  font: fc.constantFrom('text', 'bold', 'symbols'),
  endsLine: fc.boolean(),
  tag: fc.option(
    fc.record({
      owner: fc.integer({ min: -1, max: 5 }),
      role: fc.constantFrom('P', 'H1', 'LI', 'TD', 'Note', 'Artifact'),
      cell: fc.option(fc.record({ table: fc.nat(2), row: fc.nat(3), cell: fc.nat(3) })),
    }),
  ),
});
const pages: fc.Arbitrary<PageText[]> = fc.array(
  fc.array(item, { maxLength: 30 }).map((items) => page(...items)),
  { maxLength: 4 },
);

/** The one naive thing to say of every reading text: its letters are those of the pages, in blocks that follow each other. */
function isSound(source: readonly PageText[]): void {
  const { reading, pieces } = readingOf(source);
  const { text, blocks } = reading;
  expect(blocks.filter(({ start }, i) => start !== (blocks[i - 1]?.end ?? -1) + 1)).toEqual([]);
  expect(blocks.filter(({ start, end }) => end <= start)).toEqual([]);
  expect(blocks.at(-1)?.end ?? 0).toBe(text.length);
  expect(pieces.filter(({ start }, i) => start < (pieces[i - 1]?.end ?? 0))).toEqual([]);
  const misplaced = pieces.filter(({ start, end, page: number, item: index, from }) => {
    const printed = source[number - 1]?.items[index]?.text.slice(from, from + end - start);
    return text.slice(start, end) !== printed?.replace(/\s/g, ' ');
  });
  expect(misplaced).toEqual([]);
  const { judgements } = reportCardOf(reading, FACTS);
  expect(judgements.filter(({ start, end, grade }) => text.slice(start, end) !== grade)).toEqual([]);
}

describe('any page', () => {
  it('is read without a letter added or lost its place', () => {
    fc.assert(fc.property(pages, isSound), { numRuns: 300 });
  });

  it.each([
    ['one line', (i: number) => run(i * 5, 700, 'word ')],
    ['one column', (i: number) => run(72, -i * 14, 'word')],
    ['one row of cells', (i: number) => run(i * 60, 700, 'Good')],
    ['rows of grades', (i: number) => run(i % 2 ? 300 : 72, -Math.floor(i / 2) * 30, i % 2 ? 'Good' : 'Care')],
    ['bullets', (i: number) => run(72, -i * 20, '◼')],
    ['small print', (i: number) => run(72, -i * 12, '1 Note', { size: i ? 6 : 12 })],
    ['all in one place', () => run(72, 700, 'Recommendations')],
  ])('may be hostile: %s', (_, at) => {
    const items = Array.from({ length: 30_000 }, (_item, i) => at(i));
    isSound([page(...items)]);
  });
});
