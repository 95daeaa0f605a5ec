import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../lib/core/pdf-text/reading';
import { blocksOf, bold, lines, page, run, tag } from './page';

const LONG = ['Families in Eastmere get help early, and they know whom', 'to ask when they need more of it.'];

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

describe('pages', () => {
  const footer = (number: number) => [
    run(72, 40, 'Inspection of Eastmere', { size: 8 }),
    run(513, 40, String(number), { size: 20 }),
  ];
  const text = (top: number, words: readonly string[]) => lines(72, top, words);

  it('takes running titles and page numbers away, and joins what runs over', () => {
    const first = page(...footer(1), ...text(100, ['Some children wait for a home, and their social workers']));
    const second = page(...footer(2), ...text(760, ['tell them why. Others do not.']));
    expect(blocksOf(first, second)).toEqual([
      'paragraph: Some children wait for a home, and their social workers tell them why. Others do not.',
    ]);
  });

  it('knows the running title of a single page by its size', () => {
    const small = run(72, 40, 'Inspection of Eastmere', { size: 8 });
    expect(blocksOf(page(small, ...text(700, LONG)))).toEqual([`paragraph: ${LONG.join(' ')}`]);
  });

  it('does not take a number for text that runs over', () => {
    const entry = [run(72, 120, 'Recommendations'), run(500, 120, '8')];
    expect(blocksOf(page(...entry), page(...text(760, ['The local authority', 'is large.'])))).toEqual([
      'table-cell 1.0: Recommendations',
      'table-cell 1.1: 8',
      'paragraph: The local authority is large.',
    ]);
  });

  it('does not join what was ended', () => {
    const first = page(...footer(1), ...text(100, ['Some children wait for a home.']));
    const second = page(...footer(2), ...text(760, ['Others do not.']));
    expect(blocksOf(first, second)).toHaveLength(2);
  });

  it('goes on with an item whose next sentence stands on the next page, by where it is set', () => {
    const first = page(run(72, 120, '4.'), ...lines(99, 120, ['Some children wait', 'for a home.']));
    const second = page(...lines(99, 760, ['Leaders know why.']), run(72, 730, '5.'), run(99, 730, 'Others do not.'));
    expect(blocksOf(first, second)).toEqual([
      'list-item·: 4. Some children wait for a home. Leaders know why.',
      'list-item·: 5. Others do not.',
    ]);
  });

  it('keeps footnotes and their marks out of a sentence that runs over', () => {
    const first = page(
      run(72, 140, 'What needs to improve?', { size: 14, ...bold }),
      run(240, 146, '1', { size: 9 }),
      ...lines(72, 110, ['Plans are late, and those who']),
      run(72, 70, '1', { size: 6.5 }),
      run(78, 66, 'The areas follow the framework.', { size: 10 }),
      run(72, 54, 'It is published elsewhere.', { size: 10 }),
    );
    const second = page(...lines(72, 760, ['wait are not told.']), ...lines(72, 720, LONG));
    expect(blocksOf(first, second)).toEqual([
      'heading1: What needs to improve?',
      'paragraph: Plans are late, and those who wait are not told.',
      `paragraph: ${LONG.join(' ')}`,
    ]);
  });
});

describe('tables', () => {
  it('reads labels and grades of several lines, whichever is higher', () => {
    const items = [
      ...lines(72, 760, LONG),
      ...lines(77, 700, ['The experiences and progress', 'of children in care']),
      run(303, 700, 'Good'),
      ...lines(77, 660, ['1. Overall effectiveness']),
      ...lines(303, 667, ['Requires improvement', 'to be good']),
    ];
    expect(blocksOf(page(...items)).slice(1)).toEqual([
      'table-cell 1.0: The experiences and progress of children in care',
      'table-cell 1.1: Good',
      'table-cell 2.0: 1. Overall effectiveness',
      'table-cell 2.1: Requires improvement to be good',
    ]);
  });

  it('reads cells of several paragraphs', () => {
    const items = [
      ...lines(72, 760, LONG),
      run(77, 700, 'Keep the home warm.'),
      run(77, 670, 'Mend what is broken.'),
      run(400, 700, '3 May 2024'),
      run(77, 640, 'Ask the children.'),
      run(400, 640, '4 May 2024'),
    ];
    expect(blocksOf(page(...items)).slice(1)).toEqual([
      'table-cell 1.0: Keep the home warm.',
      'table-cell 1.0: Mend what is broken.',
      'table-cell 1.1: 3 May 2024',
      'table-cell 2.0: Ask the children.',
      'table-cell 2.1: 4 May 2024',
    ]);
  });

  it('reads a label that is two paragraphs, and a table set column by column', () => {
    const items = [
      ...lines(72, 760, LONG),
      run(77, 700, 'Help and protection', tag(1)),
      run(77, 685, 'Children in need', tag(2)),
      run(303, 700, 'Good', tag(3)),
      run(77, 660, 'Care', tag(4)),
      run(77, 630, 'Leaders', tag(5)),
      run(303, 660, 'Good', tag(6)),
      run(303, 630, 'Inadequate', tag(7)),
    ];
    expect(blocksOf(page(...items)).slice(1)).toEqual([
      'table-cell 1.0: Help and protection',
      'table-cell 1.0: Children in need',
      'table-cell 1.1: Good',
      'table-cell 2.0: Care',
      'table-cell 2.0: Leaders',
      'table-cell 2.1: Good',
      'table-cell 2.1: Inadequate',
    ]);
  });

  it('keeps a list inside a cell a list', () => {
    const items = [
      ...lines(72, 760, LONG),
      run(77, 700, 'The council'),
      run(250, 700, 'should make certain that:'),
      run(262, 680, '▪'),
      run(280, 680, 'plans are kept'),
    ];
    expect(blocksOf(page(...items)).slice(1)).toEqual([
      'table-cell 1.0: The council',
      'table-cell 1.1: should make certain that:',
      'list-item·: plans are kept',
    ]);
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
