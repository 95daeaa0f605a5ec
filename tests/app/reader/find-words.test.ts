import { describe, expect, it } from 'vitest';
import { findWords, searchable, stepFrom } from '../../../lib/app/reader/find-words';

const found = (text: string, words: string): string[] =>
  findWords(searchable(text), words).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  it('takes no heed of capitals, nor of signs that no keyboard has', () => {
    expect(found("Children’s homes. CHILDREN'S homes.", "children's")).toEqual(['Children’s', "CHILDREN'S"]);
    expect(found('long–term, “early” help', 'long-term, "early"')).toEqual(['long–term, “early”']);
  });

  it('goes on where a block ends', () => {
    expect(found('The front\ndoor', 'front door')).toEqual(['front\ndoor']);
  });

  it('keeps every place where a letter has no small one of its length', () => {
    expect(found('İzmir and Leeds', 'leeds')).toEqual(['Leeds']);
  });

  it('finds nothing where nothing is asked for', () => {
    expect(found('Some text', '  ')).toEqual([]);
  });

  it('does not count letters twice', () => {
    expect(found('aaaa', 'aa')).toHaveLength(2);
  });
});

describe('stepFrom', () => {
  const matches = [
    { start: 3, end: 5 },
    { start: 9, end: 11 },
  ];

  it.each([
    [0, 1, 0],
    [4, 1, 1],
    [12, 1, 0],
    [9, -1, 0],
    [2, -1, 1],
  ] as const)('from %i by %i', (offset, by, at) => {
    expect(stepFrom(matches, offset, by)).toBe(at);
  });
});
