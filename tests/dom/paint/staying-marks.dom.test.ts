import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MarkPainter } from '../../../lib/dom/paint/mark-painter';
import { ReadingTree } from '../../../lib/dom/reading-tree';
import type { TextIndex } from '../../../lib/dom/text-index';
import { finish, mount, read, shapeOf, spanOf } from '../../fixtures/page';
import { saved } from '../../fixtures/saved-paintable';

const PAGE = '<p>Some <em>children wait</em> weeks.</p><p>Help is good. Care is better.</p>';
const at = (index: TextIndex, id: string, words: string) => saved(id, spanOf(index, words));
const marks = () => [...document.querySelectorAll('mark.fm-mark')];
const wordsOf = (id: string) =>
  marks()
    .filter((mark) => mark.getAttribute('data-findmark') === id)
    .map((mark) => mark.textContent)
    .join('');

describe('marks whose words still stand', () => {
  test('are not touched when the same is painted again', () => {
    const index = read(mount(PAGE));
    const painter = new MarkPainter();
    const items = [at(index, 'a', 'children wait weeks'), at(index, 'b', 'wait weeks')];
    painter.paint(index, items);
    const before = marks();
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    expect(painter.paint(index, items)).toEqual([]);
    expect(observer.takeRecords()).toEqual([]);
    observer.disconnect();
    expect(marks()).toEqual(before);
  });

  test('stay, with the focus, where words come in elsewhere', () => {
    const main = mount(PAGE);
    const tree = new ReadingTree(main, '');
    const index = finish(tree.read());
    const painter = new MarkPainter();
    painter.paint(index, [at(index, 'a', 'children wait'), at(index, 'b', 'good')]);
    const [first] = painter.elementsOf('a');
    first?.focus();
    main.insertAdjacentHTML('afterbegin', '<p>One more paragraph.</p>');
    const after = read(main);
    painter.paint(after, [at(after, 'a', 'children wait'), at(after, 'b', 'Care is better')]);
    expect(document.activeElement).toBe(first);
    expect([wordsOf('a'), wordsOf('b')]).toEqual(['children wait', 'Care is better']);
  });

  test('take on another theme and other words for it where they are', () => {
    const index = read(mount(PAGE));
    const painter = new MarkPainter();
    const item = at(index, 'a', 'children wait');
    painter.paint(index, [{ ...item, group: 'care' }]);
    const [mark] = painter.elementsOf('a');
    painter.paint(index, [{ ...item, group: 'voice', description: 'finding, Children’s views' }]);
    expect(painter.elementsOf('a')).toEqual([mark]);
    expect(mark?.className).toMatch(/\bg-voice\b/);
    expect(mark?.className).not.toMatch(/\bg-care\b/);
    expect(mark?.getAttribute('aria-description')).toBe('finding, Children’s views');
  });

  test('that lie in one that goes are put on again', () => {
    const main = mount(PAGE);
    const before = shapeOf(main);
    const index = read(main);
    const painter = new MarkPainter();
    const inner = at(index, 'b', 'wait');
    painter.paint(index, [at(index, 'a', 'children wait weeks'), inner]);
    painter.paint(index, [inner]);
    expect(marks().map((mark) => mark.textContent)).toEqual(['wait']);
    painter.clear();
    expect(shapeOf(main)).toEqual(before);
  });

  test('any that are painted one after the other hold their words, and leave no trace', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }));
    const items = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), span), {
      selector: ([id]) => id,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(items, { minLength: 1, maxLength: 5 }), (paintings) => {
        const main = mount(PAGE);
        const before = shapeOf(main);
        const index = read(main);
        const painter = new MarkPainter();
        for (const painting of paintings) {
          const wanted = painting.map(([id, [start, length]]) => saved(id, { start, end: start + length }));
          const left = painter.paint(index, wanted).map(({ id }) => id);
          for (const { id, start, end } of wanted) {
            const words = index.text.slice(start, end).replace(/\s/g, '');
            expect(wordsOf(id).replace(/\s/g, '')).toBe(left.includes(id) ? '' : words);
          }
          expect(new Set(marks().map((mark) => mark.getAttribute('data-findmark')))).toEqual(
            new Set(wanted.map(({ id }) => id).filter((id) => !left.includes(id))),
          );
        }
        painter.clear();
        expect(shapeOf(main)).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});
