import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { LOOKS } from '../../lib/dom/looks';
import { ReadingTree } from '../../lib/dom/reading-tree';
import type { TextIndex } from '../../lib/dom/text-index';
import { finish, mount, read } from '../fixtures/page';

const observer = new MutationObserver(() => {});
afterEach(() => {
  observer.takeRecords();
  observer.disconnect();
});

/** What an index says, without the lines behind it. */
const told = ({ text, blocks, lines }: TextIndex) => ({
  text,
  blocks,
  places: lines.map(({ element, pieces }) => ({ element, pieces })),
});

/** Reads a page, changes it, and reads what changed. */
function changed(main: HTMLElement, change: () => void, skip = ''): { before: TextIndex; after: TextIndex } {
  const tree = new ReadingTree(main, skip);
  const before = finish(tree.read());
  observer.observe(main, { subtree: true, childList: true, characterData: true });
  for (const root of tree.trees) observer.observe(root, { subtree: true, childList: true, characterData: true });
  change();
  tree.note(observer.takeRecords());
  return { before, after: finish(tree.read()) };
}

/** Lines that both have. */
const shared = (before: TextIndex, after: TextIndex) =>
  after.lines.filter((line) => before.lines.includes(line)).map(({ words }) => words);

const at = (main: HTMLElement, selector: string): Element => {
  const found = main.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

describe('what the page changes', () => {
  const PAGE = '<h1>A visit</h1><p id="a">One <b>two</b>.</p><div id="d"><p id="b">Three.</p></div><p>Four.</p>';
  test.each<[string, (main: HTMLElement) => void, string, string[]]>([
    [
      'other words in a text node',
      (main) => at(main, 'b').firstChild?.replaceWith('five'),
      'A visit\nOne five.\nThree.\nFour.',
      ['A visit', 'Three.', 'Four.'],
    ],
    ['a paragraph less', (main) => at(main, '#a').remove(), 'A visit\nThree.\nFour.', ['Three.']],
    [
      'a paragraph more, deep inside',
      (main) => at(main, '#b').insertAdjacentHTML('afterend', '<p>More.</p>'),
      'A visit\nOne two.\nThree.\nMore.\nFour.',
      ['A visit', 'One two.', 'Four.'],
    ],
    [
      'a block that loses its last word and gets another',
      (main) => {
        at(main, '#b').replaceChildren();
        at(main, '#b').append('New');
      },
      'A visit\nOne two.\nNew\nFour.',
      ['A visit', 'One two.', 'Four.'],
    ],
    [
      'two places at once, one of them around the other',
      (main) => {
        at(main, '#b').append(' Six.');
        at(main, '#d').append('Seven.');
      },
      'A visit\nOne two.\nThree. Six.\nSeven.\nFour.',
      ['A visit', 'One two.', 'Four.'],
    ],
  ])('%s', (_, change, text, kept) => {
    const main = mount(PAGE);
    const { before, after } = changed(main, () => change(main));
    expect(after.text).toBe(text);
    expect(shared(before, after)).toEqual(expect.arrayContaining(kept));
    expect(told(after)).toEqual(told(read(main)));
  });

  test('nothing, where what changes is not read', () => {
    const main = mount('<p>One.</p><aside><p>Two.</p></aside><script>3</script>');
    const { before, after } = changed(main, () => at(main, 'aside p').append('More.'), 'aside');
    expect(after).toBe(before);
  });

  test('blocks that were empty, in their order', () => {
    const main = mount('<p>One.</p><p id="a"></p><p id="b"></p><div><p id="c"></p></div>');
    const { after } = changed(main, () => {
      for (const id of ['c', 'b', 'a']) at(main, `#${id}`).append(id);
    });
    expect(after.text).toBe('One.\na\nb\nc');
  });

  test('at the bottom of a tree that is deeper than calls may be', () => {
    const main = mount('<p>One.</p>');
    let bottom: Element = main;
    for (let depth = 0; depth < 6_000; depth++) {
      const inner = document.createElement('div');
      bottom.append(inner);
      bottom = inner;
    }
    bottom.textContent = 'Deep words.';
    const empty = bottom.parentElement as Element;
    const { before, after } = changed(main, () => {
      bottom.replaceChildren();
      empty.append('Other words.');
    });
    main.remove();
    expect([before.text, after.text]).toEqual(['One.\nDeep words.', 'One.\nOther words.']);
  });

  test('trees that are gone from the page are let go', () => {
    const main = mount('<p>One.</p><div id="feed"></div>');
    const tree = new ReadingTree(main, '');
    finish(tree.read());
    observer.observe(main, { subtree: true, childList: true });
    for (let i = 0; i < 4; i++) {
      const inner = i % 2 ? document.createElement('x-card') : document.createElement('iframe');
      inner.setAttribute('style', 'display: block; width: 300px; height: 200px');
      at(main, '#feed').replaceChildren(inner);
      if (inner instanceof HTMLIFrameElement) inner.contentDocument?.body.append('Framed.');
      else inner.attachShadow({ mode: 'open' }).append('Shadow.');
      tree.note(observer.takeRecords());
      expect(finish(tree.read()).text).toBe(`One.\n${i % 2 ? 'Shadow.' : 'Framed.'}`);
      expect(tree.trees.size).toBe(1);
    }
  });

  test('an offset that was known before is known still', () => {
    const main = mount(PAGE);
    const node = at(main, ':scope > p:last-of-type').firstChild as Text;
    const { before, after } = changed(main, () => at(main, '#a').append(' A longer paragraph.'));
    expect(after.offsetIn(node, 1)).toBe(after.text.indexOf('our.'));
    expect(before.offsetIn(node, 1)).toBe(before.text.indexOf('our.'));
  });
});

describe('what is shown or hidden without changing a letter', () => {
  const STYLE =
    '<style>.folded .panel { display: none } .tabs.second #one { visibility: hidden } [aria-hidden=true] { display: none }</style>';
  test.each<[string, (main: HTMLElement) => void, string]>([
    [
      'a part that is unfolded by a class around it',
      (main) => at(main, '#fold').classList.remove('folded'),
      'Top\nFolded\nOne\nShown',
    ],
    [
      'one that was hidden by an attribute',
      (main) => at(main, '#later').removeAttribute('hidden'),
      'Top\nOne\nLater\nShown',
    ],
    [
      'one that is hidden from screen readers, and by that from all',
      (main) => at(main, '#shown').setAttribute('aria-hidden', 'true'),
      'Top\nOne',
    ],
    [
      'one that is hidden by its style',
      (main) => (at(main, '#shown') as HTMLElement).style.setProperty('display', 'none'),
      'Top\nOne',
    ],
    [
      'one that becomes part of the line',
      (main) => (at(main, '#shown') as HTMLElement).style.setProperty('display', 'inline'),
      'Top\nOne\nShown',
    ],
    [
      'nothing, where only colours change',
      (main) => (at(main, '#shown') as HTMLElement).style.setProperty('color', 'red'),
      'Top\nOne\nShown',
    ],
  ])('%s', (_, change, text) => {
    const main = mount(
      `${STYLE}<p>Top</p><div id="fold" class="folded"><div class="panel"><p>Folded</p></div></div><div class="tabs"><p id="one">One</p></div><p id="later" hidden>Later</p><p id="shown">Shown</p>`,
    );
    const tree = new ReadingTree(main, '');
    finish(tree.read());
    observer.observe(main, { subtree: true, attributeFilter: LOOKS });
    change(main);
    tree.note(observer.takeRecords());
    const after = finish(tree.read());
    expect(after.text).toBe(text);
    expect(told(after)).toEqual(told(read(main)));
    expect(tree.isStirred).toBe(false);
  });

  test('an element that holds no words and hides none is of no interest', () => {
    const main = mount('<p>Words</p><div id="spinner"></div>');
    const tree = new ReadingTree(main, '');
    finish(tree.read());
    observer.observe(main, { subtree: true, attributeFilter: LOOKS });
    (at(main, '#spinner') as HTMLElement).style.setProperty('rotate', '90deg');
    tree.note(observer.takeRecords());
    expect(tree.isStirred).toBe(false);
  });
});

const WORDS = ['wait ', 'two', '\n', ' good', '\u00ad', '\u00a0', '', 'Inspectors. '];
const MARKUP = [
  '<p>new</p>',
  '<b>bold</b>',
  '<br>',
  '<ul><li>x<li>y<ul><li>z</ul></ul>',
  '<table><tr><td>a</td><td><p>b</p></td></tr><tr></tr></table>',
  '<div style="display:none">hid<p>den</p></div>',
  '<span style="display:block">shown</span>',
  '<aside>left out<p>too</p></aside>',
  '<div style="visibility:hidden">n<i style="visibility:visible">y</i></div>',
  '<h3></h3>',
  '<pre>a\n  b</pre>',
];

/** Whether one may be put into the other: none into itself, its shadow tree neither. */
function canHold(into: Element | ShadowRoot, what: Element | ShadowRoot): what is Element {
  const tree = into.getRootNode();
  const host = tree instanceof ShadowRoot ? tree.host : null;
  return what instanceof Element && what.tagName !== 'MAIN' && !what.contains(into) && !what.contains(host);
}

/** One change, made of numbers: the same numbers, the same change. */
function mutate(main: Element, [what, where, which]: readonly [number, number, number]): void {
  const roots = [main, ...main.querySelectorAll('x-card')].map((one) => one.shadowRoot ?? one);
  const elements = roots.flatMap((root) => [root, ...root.querySelectorAll('*')]);
  const element = elements[where % elements.length] as Element | ShadowRoot;
  const child = element.childNodes[which % Math.max(1, element.childNodes.length)] ?? null;
  const word = WORDS[which % WORDS.length] ?? '';
  const markup = document.createElement('template');
  markup.innerHTML = MARKUP[which % MARKUP.length] ?? '';
  const other = elements[which % elements.length] as Element | ShadowRoot;
  const changes: (() => void)[] = [
    () => element.insertBefore(document.createTextNode(word), child),
    () => element.insertBefore(markup.content, child),
    () => child?.remove(),
    () => child instanceof Text && child.appendData(word),
    () => child instanceof Text && child.splitText(Math.floor(child.length / 2)),
    () => element.normalize(),
    () => element !== main && element instanceof Element && element.replaceWith(element.cloneNode(true)),
    () => canHold(element, other) && element.insertBefore(other, child),
  ];
  changes[what % changes.length]?.();
}

describe('any changes', () => {
  const number = fc.nat({ max: 999 });
  const batch = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 6 });

  test('leave the index as a new reading would make it', () => {
    fc.assert(
      fc.property(fc.array(batch, { minLength: 1, maxLength: 6 }), (batches) => {
        const main = mount(
          '<h1>A visit</h1><p>One <b>two</b><br><br>three.</p><x-card><i slot="s">slotted</i>lost</x-card>' +
            '<ul><li>four</li><li><p>five</p></li></ul><table><tr><td>six</td><td>7</td></tr></table>tail',
        );
        const root = at(main, 'x-card').attachShadow({ mode: 'open' });
        root.innerHTML = '<p>in <slot name="s">default</slot></p><div>shadow</div>';
        const tree = new ReadingTree(main, 'aside');
        finish(tree.read());
        const options = { subtree: true, childList: true, characterData: true };
        observer.observe(main, options);
        observer.observe(root, options);
        for (const changes of batches) {
          for (const change of changes) mutate(main, change);
          tree.note(observer.takeRecords());
          const index = finish(tree.read());
          expect(told(index)).toEqual(told(read(main, 'aside')));
        }
        observer.disconnect();
      }),
      { numRuns: 300 },
    );
  });
});
