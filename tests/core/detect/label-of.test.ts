import { describe, expect, test } from 'vitest';
import { createDetector, detectAll } from '../../../lib/core/detect/detector';
import { beside } from '../../../lib/core/detect/label-of';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import type { Block, ReadingText } from '../../../lib/core/model/reading-text';

type Line = string | { heading: string } | { item: string } | readonly string[];

const OPENING = [
  { heading: 'Inspection of Wexbury local authority children’s services' },
  'Inspectors from Ofsted found that leaders know their services well.',
  'Social workers visit children often, and inspectors saw plans that help.',
];

/** A page about an inspection, of paragraphs, headings, list items and rows of cells. */
function page(...lines: readonly Line[]): ReadingText {
  const blocks: Block[] = [];
  let text = '';
  let row = 0;
  const add = (words: string, block: Pick<Block, 'type' | 'level' | 'row'>) => {
    if (text) text += '\n';
    blocks.push({ ...block, start: text.length, end: text.length + words.length });
    text += words;
  };
  for (const line of [...OPENING, ...lines]) {
    if (typeof line === 'string') add(line, { type: 'paragraph' });
    else if ('heading' in line) add(line.heading, { type: 'heading', level: 2 });
    else if ('item' in line) add(line.item, { type: 'list-item' });
    else {
      row++;
      for (const cell of line) add(cell, { type: 'table-cell', row });
    }
  }
  return { text, blocks };
}

const facts = {
  address: 'https://example.org/',
  title: 'Inspection of Wexbury children’s services',
  publisher: '',
  published: null,
};

const found = (reading: ReadingText) =>
  detectAll(createDetector(defaultCodebook), reading, facts).map(({ kind, start, end, attributes }) => ({
    kind,
    words: reading.text.slice(start, end),
    status: attributes.status,
    subject: attributes.subject,
  }));
const ratings = (reading: ReadingText) => found(reading).filter(({ kind }) => kind === 'rating');

describe('grades in a table', () => {
  const table = page(
    ['Area', '2023', '2026'],
    ['Children in care', 'Requires improvement', 'Good'],
    ['Overall effectiveness', 'Inadequate', 'Requires improvement'],
    'Members noted the change.',
  );

  test('belong to the first cell of their row, in every column', () => {
    expect(ratings(table).map(({ words, subject }) => [words, subject])).toEqual([
      ['Requires improvement', 'Children in care'],
      ['Good', 'Children in care'],
      ['Inadequate', 'Overall effectiveness'],
      ['Requires improvement', 'Overall effectiveness'],
    ]);
  });

  test('of an earlier year are superseded', () => {
    expect(ratings(table).map(({ status }) => status)).toEqual(['previous', 'current', 'previous', 'current']);
  });

  test('below a list of recommendations, they and their labels are none', () => {
    const reading = page(
      { heading: 'Areas for improvement' },
      { item: 'The timeliness of initial health assessments for children in care.' },
      ['Children in care', 'Good'],
      'Resolved:',
      'That the Committee thank the staff',
    );
    expect(found(reading).filter(({ kind }) => kind === 'recommendation')).toHaveLength(1);
  });
});

describe('a grade that is a line of its own', () => {
  test('belongs to the name above it', () => {
    expect(ratings(page('Overall effectiveness', 'Inadequate'))).toEqual([
      { kind: 'rating', words: 'Inadequate', status: 'current', subject: 'Overall effectiveness' },
    ]);
  });

  test('below a sentence, or beside other words, is none', () => {
    expect(ratings(page('We stayed for a week.', 'Good'))).toEqual([]);
    expect(ratings(page('Overall effectiveness', 'Good afternoon all'))).toEqual([]);
  });
});

test('a bare name is no finding', () => {
  const reading = page(
    { heading: 'Inspection of Wexbury children’s services' },
    'Local authority children’s services.',
  );
  expect(found(reading).filter(({ words }) => words.startsWith('Local authority'))).toEqual([]);
});

test('a cell far along its row is not traced back to the beginning of it', () => {
  const { text, blocks } = page(Array.from({ length: 3_000 }, () => 'Good'));
  let looks = 0;
  const watched = new Proxy(blocks, {
    get: (list, key): unknown => {
      looks++;
      return Reflect.get(list, key);
    },
  });
  beside({ text, blocks: watched }, blocks.length - 1);
  expect(looks).toBeLessThan(2_000);
});
