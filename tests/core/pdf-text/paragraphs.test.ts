import { describe, expect, it } from 'vitest';
import { blocksOf, bold, lines, LONG, page, run } from './page';

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

  describe('columns', () => {
    const left = lines(72, 200, ['Children are visited often, and', 'what they say is written down so'], {
      width: 200,
    });
    const right = (first: string) => lines(320, 760, [first, 'short and easy to read.'], { width: 200 });
    it('go on where the one before them broke off', () => {
      expect(blocksOf(page(...left, ...right('that the plans of each of them are')))).toEqual([
        'paragraph: Children are visited often, and what they say is written down so that the plans of each of them are short and easy to read.',
      ]);
    });

    it('begin anew where it did not, and where a short word stands in a cell', () => {
      expect(blocksOf(page(...left, ...right('Plans of each of these children are')))).toHaveLength(2);
      expect(blocksOf(page(...left, run(320, 760, 'good'))).at(-1)).toMatch(/: good$/);
    });
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

  it('counts depth from the margin of each page', () => {
    const item = (x: number, y: number, words: string) => [run(x, y, '◼'), run(x + 18, y, words)];
    const first = page(...item(72, 400, 'Plans are kept.'), ...item(90, 380, 'with care.'));
    const second = page(...item(102, 700, 'with joy.'), ...item(84, 680, 'Visits are long.'));
    expect(blocksOf(first, second).map((one) => one.split(':')[0])).toEqual([
      'list-item·',
      'list-item··',
      'list-item··',
      'list-item·',
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
