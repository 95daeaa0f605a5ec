import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../lib/core/pdf-text/reading';
import { blocksOf, bold, lines, LONG, page, run, tag } from './page';

describe('readingOf', () => {
  it('joins lines with a space, and keeps a hyphen that stands at the end of one', () => {
    expect(
      blocksOf(page(...lines(72, 700, ['Leaders are proud of their multi-', 'agency work and of', 'its reach.']))),
    ).toEqual(['paragraph: Leaders are proud of their multi-agency work and of its reach.']);
    expect(blocksOf(page(...lines(72, 700, ['There are homes for short-', 'and long-term care.'])))).toEqual([
      'paragraph: There are homes for short- and long-term care.',
    ]);
  });

  it('joins an apostrophe that is a run of its own', () => {
    const items = [run(72, 700, 'children'), run(120, 700, '’', { font: 'other' }), run(126, 700, 's services')];
    expect(blocksOf(page(...items))).toEqual(['paragraph: children’s services']);
  });

  it('puts a space where the file has a blank run, or a gap', () => {
    const blank = [run(72, 700, 'Good'), run(96, 700, ' ', { size: 0 }), run(100, 700, 'care')];
    expect(blocksOf(page(...blank))).toEqual(['paragraph: Good care']);
    expect(blocksOf(page(run(72, 700, 'Good'), run(101, 700, 'care')))).toEqual(['paragraph: Good care']);
    expect(blocksOf(page(run(72, 700, 'Good '), run(96, 700, 'care')))).toEqual(['paragraph: Good care']);
  });

  it('parts paragraphs at a wider step', () => {
    const items = [...lines(72, 700, LONG), ...lines(72, 650, ['They say that they are heard.'])];
    expect(blocksOf(page(...items))).toEqual([
      `paragraph: ${LONG.join(' ')}`,
      'paragraph: They say that they are heard.',
    ]);
  });

  it('knows headings by size and by weight', () => {
    const items = [
      run(72, 760, 'Inspection of Eastmere', { size: 26 }),
      run(72, 720, 'What needs to improve?', { size: 14, ...bold }),
      ...lines(72, 690, LONG),
      run(72, 650, 'Strengths', bold),
      ...lines(72, 620, LONG),
    ];
    expect(blocksOf(page(...items)).map((one) => one.split(':')[0])).toEqual([
      'heading1',
      'heading2',
      'paragraph',
      'heading3',
      'paragraph',
    ]);
  });

  it('leaves the bullet out and the number in, and nests by how far they hang', () => {
    const items = [
      ...lines(72, 740, LONG),
      run(72, 700, '1.'),
      run(99, 700, 'Make plans better:'),
      run(99, 680, '\uF0A7'),
      run(117, 680, 'with children'),
      run(99, 660, '◼'),
      run(117, 660, 'with those who'),
      run(117, 645.6, 'care for them.'),
      run(72, 620, '2.'),
      run(99, 620, 'Make visits longer.'),
    ];
    expect(blocksOf(page(...items)).slice(1)).toEqual([
      'list-item·: 1. Make plans better:',
      'list-item··: with children',
      'list-item··: with those who care for them.',
      'list-item·: 2. Make visits longer.',
    ]);
  });

  it('knows a bullet that its font disguises as a letter', () => {
    const items = [
      run(72, 700, 'o', { font: 'symbols' }),
      run(90, 700, 'Plans'),
      run(72, 680, 'o', { font: 'symbols' }),
      run(90, 680, 'Visits'),
    ];
    expect(blocksOf(page(...lines(72, 760, LONG), ...items)).slice(1)).toEqual([
      'list-item·: Plans',
      'list-item·: Visits',
    ]);
  });

  it('says where letters come from', () => {
    const { reading, pieces } = readingOf([page(run(72, 700, '◼'), run(90, 700, 'Good  care'))]);
    expect(reading.text).toBe('Good care');
    expect(pieces).toEqual([
      { start: 0, end: 4, page: 1, item: 1, from: 0 },
      { start: 5, end: 9, page: 1, item: 1, from: 6 },
    ]);
  });

  it('names the pages that have no text', () => {
    expect(readingOf([page(), page(run(72, 700, 'Words'))]).silent).toEqual([1]);
  });

  it('is empty for a document without text', () => {
    expect(readingOf([page()])).toEqual({ reading: { text: '', blocks: [] }, pieces: [], silent: [1] });
  });
});

describe('tags', () => {
  it('part paragraphs that no step parts', () => {
    const items = [run(72, 700, 'Leaders should plan.', tag(1)), run(72, 685, 'Leaders should act.', tag(2))];
    expect(blocksOf(page(...items))).toHaveLength(2);
    expect(blocksOf(page(...items.map((item) => ({ ...item, tag: null }))))).toHaveLength(1);
  });

  it('do not part a sentence, for programs tag single words', () => {
    const items = [run(72, 700, 'Leaders should plan for', tag(1)), run(72, 685.6, 'what comes next.', tag(2))];
    expect(blocksOf(page(...items))).toEqual(['paragraph: Leaders should plan for what comes next.']);
  });

  it('name headings that look like text, and items without a bullet', () => {
    const items = [
      run(72, 700, 'Main findings', tag(1, 'H2')),
      ...lines(72, 670, ['Children are', 'safe.'], tag(2)),
      run(90, 630, 'and well', tag(3, 'LI')),
    ];
    expect(blocksOf(page(...items)).map((one) => one.split(':')[0])).toEqual(['heading1', 'paragraph', 'list-item·']);
  });

  it('take away what was put on the page and is no part of the text', () => {
    const stamp = run(72, 780, 'Not for copying', tag(-1, 'Artifact'));
    expect(blocksOf(page(stamp, run(72, 700, 'Words.')))).toEqual(['paragraph: Words.']);
  });
});
