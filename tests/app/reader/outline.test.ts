import { expect, it } from 'vitest';
import { outlineFrom } from '../../../lib/app/reader/outline';
import type { Block } from '../../../lib/core/model/reading-text';

function textOf(...lines: [words: string, level: number | null, page: number][]) {
  const blocks: Block[] = [];
  let text = '';
  for (const [words, level, page] of lines) {
    if (text) text += '\n';
    const start = text.length;
    text += words;
    const kind = level === null ? { type: 'paragraph' as const } : { type: 'heading' as const, level };
    blocks.push({ ...kind, start, end: text.length, page });
  }
  return { text, blocks };
}

it('nests the headings by their level', () => {
  const outline = outlineFrom(
    textOf(
      ['Main findings', 1, 1],
      ['Words.', null, 1],
      ['The front door', 2, 2],
      ['Thresholds', 3, 2],
      ['Care leavers', 1, 4],
    ),
  );
  const leaf = { children: [] };
  expect(outline).toEqual([
    {
      title: 'Main findings',
      page: 1,
      children: [{ title: 'The front door', page: 2, children: [{ title: 'Thresholds', page: 2, ...leaf }] }],
    },
    { title: 'Care leavers', page: 4, ...leaf },
  ]);
});

it('leaves out what is set in large letters and is no heading', () => {
  expect(outlineFrom(textOf(['A sentence in a box. '.repeat(10), 1, 1]))).toEqual([]);
});
