import { afterEach, describe, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../lib/dom/paint/highlights';
import { PagePainter } from '../../../lib/dom/paint/page-painter';
import { boxesOf } from '../../../lib/dom/passages';
import type { TextIndex } from '../../../lib/dom/text-index';
import { mount, read, shapeOf, spanOf } from '../../fixtures/page';

const CSS_TEXT = '::highlight(fm-finding) { text-decoration: underline } mark.fm-mark { color: rgb(1, 2, 3) }';
const painter = new PagePainter(undefined, CSS_TEXT);
afterEach(() => painter.clear());

/** Words that are highlighted in the registry of one page. */
const highlightedIn = (view: typeof globalThis) =>
  HIGHLIGHT_NAMES.flatMap((name) =>
    [...(view.CSS.highlights.get(name) ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString().replace(/\s+/g, ' ');
    }),
  );

const paint = (index: TextIndex, suggested: string, kept: string): void =>
  painter.paint(
    index,
    [{ id: 's', kind: 'finding', ...spanOf(index, suggested) }],
    [{ id: 'k', kind: 'finding', group: null, description: '', ...spanOf(index, kept) }],
  );

const marked = (root: ParentNode) => [...root.querySelectorAll('mark')].map((mark) => mark.textContent).join('');

describe('both kinds of marks, on the page as it is', () => {
  test.each([
    [
      'a table',
      '<table><tr><th>Overall</th><td>Children wait</td></tr><tr><th>Care</th><td>Good care</td></tr></table>',
    ],
    ['a list', '<ul><li>Children wait<ul><li>Good <b>care</b></li></ul></li></ul>'],
    ['line breaks', '<p>Children<br>wait<br><br>Good<br>care</p>'],
    ['hidden words between', '<p>Children <span style="display:none">never</span>wait. Good <i hidden>x</i>care</p>'],
    ['words from right to left', '<div dir="rtl"><p>نشر Children wait المجلس</p><p>Good care</p></div>'],
    ['preformatted words', '<pre>Children\n   wait\n\nGood\tcare</pre>'],
    ['words that are being edited', '<div contenteditable="true"><p>Children wait</p><p>Good care</p></div>'],
    ['soft hyphens', '<p>Chil\u00addren wait, Good\u200b care</p>'],
  ])('%s', async (_, html) => {
    const main = mount(html);
    const before = shapeOf(main);
    const index = read(main);
    paint(index, 'Children wait', 'Good care');
    const clean = (words: string) =>
      words
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/never|\s+/g, ' ')
        .replace(/ +/g, ' ');
    await expect.poll(() => highlightedIn(globalThis).map(clean)).toHaveLength(1);
    expect(highlightedIn(globalThis).map(clean).join('').replace(/\s/g, '')).toBe('Childrenwait');
    expect(marked(main).replace(/[\s\u00ad\u200b]/g, '')).toBe('Goodcare');
    painter.clear();
    expect(shapeOf(main)).toEqual(before);
  });

  test('text nodes as a framework split them', async () => {
    const main = mount('<p></p>');
    main.firstElementChild?.append('Chil', 'dren wa', '', 'it. Go', 'od ca', 're');
    const before = shapeOf(main);
    const index = read(main);
    paint(index, 'Children wait', 'Good care');
    await expect.poll(() => highlightedIn(globalThis)).toEqual(['Children wait']);
    expect(marked(main)).toBe('Good care');
    painter.clear();
    expect(shapeOf(main)).toEqual(before);
  });

  test('open shadow trees and what stands in their slots', async () => {
    const main = mount('<x-part><p>Good care</p></x-part>');
    const root = (main.firstElementChild as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<section><p>Children wait. Help came.</p><slot></slot></section>';
    const before = [shapeOf(main), shapeOf(root)];
    const index = read(main);
    expect(index.text).toBe('Children wait. Help came.\nGood care');
    painter.paint(
      index,
      [{ id: 's', kind: 'finding', ...spanOf(index, 'Children wait') }],
      ['Help came', 'Good care'].map((words) => ({
        id: words,
        kind: 'finding',
        group: null,
        description: '',
        ...spanOf(index, words),
      })),
    );
    await expect.poll(() => highlightedIn(globalThis)).toEqual(['Children wait']);
    expect([marked(root), marked(main)]).toEqual(['Help came', 'Good care']);
    expect(getComputedStyle(root.querySelector('mark') as Element).color).toBe('rgb(1, 2, 3)');
    expect(boxesOf(index, spanOf(index, 'Help came')).length).toBeGreaterThan(0);
    painter.clear();
    expect([shapeOf(main), shapeOf(root)]).toEqual(before);
  });

  test('a frame of the same site, where it stands', async () => {
    const main = mount('<p>Before</p><iframe width="400" height="300"></iframe><p>After</p>');
    const frame = main.querySelector('iframe') as HTMLIFrameElement;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = '<body><p>Children wait.</p><p>Good care</p></body>';
    await loaded;
    const page = frame.contentDocument as Document;
    const before = shapeOf(page);
    const index = read(main);
    expect(index.text).toBe('Before\nChildren wait.\nGood care\nAfter');
    paint(index, 'Children wait', 'Good care');
    const view = frame.contentWindow as Window & typeof globalThis;
    await expect.poll(() => highlightedIn(view)).toEqual(['Children wait']);
    expect(highlightedIn(globalThis)).toEqual([]);
    expect(marked(page)).toBe('Good care');
    const [box] = boxesOf(index, spanOf(index, 'Good care'));
    expect(box?.top).toBeGreaterThan(frame.getBoundingClientRect().top);
    painter.clear();
    expect(highlightedIn(view)).toEqual([]);
    expect(shapeOf(page)).toEqual(before);
  });

  test('frames too small to be read, and what they hold, are left alone', async () => {
    const main = mount('<p>Before</p><iframe width="100" height="60" srcdoc="<p>Counter</p>"></iframe>');
    const frame = main.querySelector('iframe') as HTMLIFrameElement;
    await expect.poll(() => frame.contentDocument?.body.textContent).toBe('Counter');
    expect(read(main).text).toBe('Before');
  });
});

describe('words that stand in new nodes', () => {
  test('are painted at once, both kinds', async () => {
    const main = mount('<p id="a">Children wait.</p><p>Good care</p>');
    const index = read(main);
    paint(index, 'Children wait', 'Good care');
    await expect.poll(() => highlightedIn(globalThis)).toEqual(['Children wait']);
    expect(painter.isTorn).toBe(false);
    main.innerHTML = '<p id="a">Children wait.</p><p>Good care</p>';
    expect(painter.isTorn).toBe(true);
    painter.mend(read(main));
    expect(painter.isTorn).toBe(false);
    expect(highlightedIn(globalThis)).toEqual(['Children wait']);
    expect(marked(main)).toBe('Good care');
  });

  test('are left alone where the text is another one', async () => {
    const main = mount('<p id="a">Children wait.</p><p>Good care</p>');
    paint(read(main), 'Children wait', 'Good care');
    await expect.poll(() => highlightedIn(globalThis)).toEqual(['Children wait']);
    main.innerHTML = '<p>Children do not wait.</p><p>Good care</p>';
    painter.mend(read(main));
    expect(marked(main)).toBe('');
  });
});
