import { describe, expect, test } from 'vitest';
import { ReadingTree } from '../../lib/dom/reading-tree';
import { mount, read } from '../fixtures/page';

const blocksOf = (html: string, skip = '') => {
  const index = read(mount(html), skip);
  return index.blocks.map((block) => [block.type, index.text.slice(block.start, block.end)]);
};

describe('reading text', () => {
  test.each([
    [
      'paragraphs are blocks',
      '<p>One.</p><p>Two.</p>',
      [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
      ],
    ],
    [
      'inline markup is not',
      '<p>Social <em>workers</em> <a href="#">listen</a>.</p>',
      [['paragraph', 'Social workers listen.']],
    ],
    ['white space is collapsed as shown', '<p>  Too\n   many \u00a0 cases </p>', [['paragraph', 'Too many cases']]],
    [
      'text beside a block is a block',
      'Before<p>Inside</p>After',
      [
        ['paragraph', 'Before'],
        ['paragraph', 'Inside'],
        ['paragraph', 'After'],
      ],
    ],
    ['one line break is layout', '<p>too long<br>for a visit</p>', [['paragraph', 'too long for a visit']]],
    [
      'two are a paragraph',
      '<p>One.<br><br>Two.</p>',
      [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
      ],
    ],
    [
      'two breaks with white space between, too',
      '<p>One.<br>\n<br>Two.</p>',
      [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
      ],
    ],
    ['headings', '<h2>Care leavers: <span>good</span></h2>', [['heading', 'Care leavers: good']]],
    [
      'a paragraph in a list item is a list item',
      '<ul><li><p>Record visits</p></li></ul>',
      [['list-item', 'Record visits']],
    ],
    ['quotations', '<blockquote><p>We listened.</p></blockquote>', [['quote', 'We listened.']]],
    [
      'soft hyphens and zero-width spaces are not read',
      '<p>safe\u00adguard\u200bing</p>',
      [['paragraph', 'safeguarding']],
    ],
    [
      'scripts, styles and fields are not read',
      '<p>A<script>x()</script><style>b{}</style><textarea>t</textarea>B</p>',
      [['paragraph', 'AB']],
    ],
    ['hidden text is not read', '<p>A<span style="display:none">x</span>B</p><p hidden>C</p>', [['paragraph', 'AB']]],
    [
      'invisible text is not read, what shows inside it is',
      '<p style="visibility:hidden">A<span style="visibility:visible">B</span></p>',
      [['paragraph', 'B']],
    ],
    [
      'text for screen readers only is not read',
      '<p>Report<span style="position:absolute;width:1px;height:1px;overflow:hidden">, pdf</span></p>',
      [['paragraph', 'Report']],
    ],
    ['an element without text makes no block', '<div></div><p>A</p><p> </p>', [['paragraph', 'A']]],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  test('what is to be skipped is left out', () => {
    expect(blocksOf('<p>A</p><aside><p>Related</p></aside>', 'aside')).toEqual([['paragraph', 'A']]);
  });

  test('cells of one row share its number', () => {
    const index = read(
      mount('<table><tr><th>Overall</th><td>Good</td></tr><tr><th>Care</th><td>Good</td></tr></table>'),
    );
    expect(index.blocks.map(({ type, row }) => [type, row])).toEqual([
      ['table-cell', 1],
      ['table-cell', 1],
      ['table-cell', 2],
      ['table-cell', 2],
    ]);
  });

  test('headings know their level', () => {
    const index = read(mount('<h3>A</h3><div role="heading" aria-level="4">B</div>'));
    expect(index.blocks.map((block) => block.level)).toEqual([3, 4]);
  });

  test('blocks cover the text, in order, one line feed apart', () => {
    const { text, blocks } = read(mount('<h1>A b</h1><p>C <b>d</b> e</p><ul><li>f</li><li>g</li></ul>'));
    expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n')).toBe(text);
  });

  test('a block without end is cut between sentences, and no word is lost', () => {
    const sentence = 'Some children wait weeks for a first visit. ';
    const { text, blocks } = read(mount(`<p>${sentence.repeat(600)}</p>`));
    expect(blocks.length).toBeGreaterThan(2);
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThan(9_000);
    expect(text.replaceAll('\n', ' ')).toBe(sentence.repeat(600).trim());
    for (const { end } of blocks) expect(text.charAt(end - 1)).toBe('.');
  });

  test('a block without sentences is cut between words', () => {
    const { text, blocks } = read(mount(`<p>${'word '.repeat(8_000)}</p>`));
    expect(blocks.length).toBeGreaterThan(1);
    expect(new Set(text.split(/\s/))).toEqual(new Set(['word']));
  });

  test('is read in steps, so that a large page can breathe', () => {
    const main = mount('<p>a</p>'.repeat(2_000));
    let steps = 0;
    const work = new ReadingTree(main, '').read();
    while (!work.next().done) steps++;
    expect(steps).toBeGreaterThan(10);
  });
});
