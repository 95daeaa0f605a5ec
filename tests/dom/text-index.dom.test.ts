import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mount, read, spanOf } from '../fixtures/page';

const wordsIn = (range: StaticRange | undefined): string => {
  if (!range) return '';
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
};

describe('offsets to places', () => {
  test('a range holds the words, across elements and collapsed space', () => {
    const index = read(mount('<p>Some   children <em>wait\n weeks</em> for a visit.</p>'));
    const { start, end } = spanOf(index, 'children wait weeks for');
    expect(wordsIn(index.ranges(start, end)[0]).replace(/\s+/g, ' ')).toBe('children wait weeks for');
  });

  test('a range whose nodes have gone is no range', () => {
    const main = mount('<p>Some children wait.</p>');
    const index = read(main);
    main.innerHTML = '';
    expect(index.ranges(0, 4)).toEqual([]);
  });

  test('a range whose node was shortened is no range', () => {
    const main = mount('<p>Some children wait.</p>');
    const index = read(main);
    const node = main.querySelector('p')?.firstChild as Text;
    node.data = 'Some';
    expect(index.ranges(5, 13)).toEqual([]);
  });
});

describe('places to offsets', () => {
  const select = (from: [Node, number], to: [Node, number]) => {
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  };

  test('a selection is shrunk to its words', () => {
    const main = mount('<p>  Some children wait. </p><p>Others do not.</p>');
    const index = read(main);
    const range = document.createRange();
    range.selectNodeContents(main.firstElementChild as Element);
    const span = index.offsets(range);
    expect(span && index.text.slice(span.start, span.end)).toBe('Some children wait.');
  });

  test('a selection between nodes, while the page has taken others away, is no selection', () => {
    const main = mount('<p>Some children wait.</p><p>Others do not.</p><p>Most</p><p>are seen.</p>');
    const index = read(main);
    const [first, second, third] = main.querySelectorAll('p');
    third?.remove();
    expect(index.offsets(select([first?.firstChild as Text, 5], [second as Element, 0]))).toBeNull();
  });

  test('a selection that ends at the start of the next block does not take it in', () => {
    const main = mount('<p>Some children wait.</p><p>Others do not.</p>');
    const index = read(main);
    const [first, second] = main.querySelectorAll('p');
    const span = index.offsets(select([first?.firstChild as Text, 5], [second as Element, 0]));
    expect(span && index.text.slice(span.start, span.end)).toBe('children wait.');
  });

  test('a selection of what is not read is none', () => {
    const main = mount('<p>Read.</p><aside>Not read</aside>');
    const index = read(main, 'aside');
    const range = document.createRange();
    range.selectNodeContents(main.querySelector('aside') as Element);
    expect(index.offsets(range)).toBeNull();
  });

  test('every offset leads to a place and back', () => {
    const piece = fc.constantFrom(
      'wait ',
      ' two ',
      '\n',
      '<b>good</b>',
      '<i> a </i>',
      '</p><p>',
      '\u00ad',
      '&nbsp;',
      'x',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
        const index = read(mount(`<p>${pieces.join('')}</p>`));
        for (let start = 0; start < index.text.length; start++) {
          if (/\s/.test(index.text.charAt(start))) continue;
          const [span] = index.spans(start, start + 1);
          expect(span?.node.data.charAt(span.from)).toBe(index.text.charAt(start));
          expect(span && index.offsetIn(span.node, span.from)).toBe(start);
        }
      }),
      { numRuns: 150 },
    );
  });
});
