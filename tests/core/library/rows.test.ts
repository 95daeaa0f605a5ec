import { describe, expect, it } from 'vitest';
import { createJoiner } from '../../../lib/core/library/entries';
import { stepRow, toRows } from '../../../lib/core/library/rows';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { sampleAnnotation, sampleDocument } from '../../fixtures/library-data';

const first = sampleDocument(1, { lastSeen: '2026-05-01T09:00:00.000Z' });
const second = sampleDocument(2, { lastSeen: '2026-04-01T09:00:00.000Z' });
const annotations = [sampleAnnotation(1, first.id), sampleAnnotation(2, first.id), sampleAnnotation(3, second.id)];
const rows = toRows(createJoiner(defaultCodebook)(annotations, [first, second]));

describe('toRows', () => {
  it('heads each document once, with its count', () => {
    expect(
      rows.map((row) =>
        row.type === 'document' ? `${row.document.title}: ${row.count}` : row.entry.annotation.target.quote.exact,
      ),
    ).toEqual(['Story 1: 2', 'Quote 1', 'Quote 2', 'Story 2: 1', 'Quote 3']);
  });

  it('is empty for nothing', () => {
    expect(toRows([])).toEqual([]);
  });
});

describe('stepRow', () => {
  it.each([
    ['into the list', -1, 1, 1],
    ['down', 1, 1, 2],
    ['down over a heading', 2, 1, 4],
    ['up over a heading', 4, -1, 2],
    ['stays at the top', 1, -1, 1],
    ['stays at the bottom', 4, 1, 4],
    ['a page further, as far as there is', 1, 10, 4],
    ['a page back', 4, -10, 1],
    ['to the end from outside', rows.length, -1, 4],
  ])('%s', (_, from, step, expected) => {
    expect(stepRow(rows, from, step)).toBe(expected);
  });

  it('goes nowhere in an empty list', () => {
    expect(stepRow([], -1, 1)).toBe(-1);
  });
});
