import { describe, expect, it } from 'vitest';
import { blocksOf, lines, LONG, page, run, tag } from './page';

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

  it('parts a label that fills its cell from the figure beside it, where other rows show the column', () => {
    const label = 'Children in care, south of the river, on the coast'; // 300 points wide
    const items = [
      ...lines(72, 760, LONG),
      run(77, 700, label),
      run(388, 700, '131'),
      run(77, 670, 'Care leavers'),
      run(388, 670, '88'),
    ];
    expect(blocksOf(page(...items)).slice(1)).toEqual([
      `table-cell 1.0: ${label}`,
      'table-cell 1.1: 131',
      'table-cell 2.0: Care leavers',
      'table-cell 2.1: 88',
    ]);
    const words = [...lines(72, 760, LONG), run(77, 700, label), run(388, 700, '131')];
    expect(blocksOf(page(...words)).slice(1)).toEqual([`paragraph: ${label} 131`]);
  });

  it('keeps lists that stand side by side lists', () => {
    const items = [...lines(72, 760, LONG)];
    for (const x of [72, 320])
      items.push(
        run(x, 700, '▪'),
        run(x + 18, 700, 'Plans are good.'),
        run(x, 680, '▪'),
        run(x + 18, 680, 'Visits too.'),
      );
    expect(
      blocksOf(page(...items))
        .slice(1)
        .map((one) => one.split(':')[0]),
    ).toEqual(Array(4).fill('list-item·'));
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
