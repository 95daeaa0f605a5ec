import { expect, test } from 'vitest';
import { linesOf, PassageFrame } from '../../lib/dom/frame';
import { mount } from '../fixtures/page';

const box = (left: number, top: number, width: number, height = 20) => new DOMRect(left, top, width, height);
const plain = (boxes: DOMRect[]) => boxes.map(({ left, top, width, height }) => [left, top, width, height]);

test('boxes on one line become one', () => {
  expect(plain(linesOf([box(0, 0, 50), box(50, 1, 30), box(0, 24, 40)]))).toEqual([
    [0, 0, 80, 21],
    [0, 24, 40, 20],
  ]);
});

test('boxes without size are left out', () => {
  expect(plain(linesOf([box(0, 0, 0), box(5, 0, 10)]))).toEqual([[5, 0, 10, 20]]);
});

test('nothing has no lines', () => {
  expect(linesOf([])).toEqual([]);
});

test('what is framed can still be clicked', () => {
  const words = mount('<p>Care is good.</p>').querySelector('p');
  const frame = new PassageFrame();
  const at = words?.getBoundingClientRect() ?? new DOMRect();
  frame.show(() => [at]);
  expect(document.elementFromPoint(at.left + 5, at.top + 5)).toBe(words);
  frame.hide();
});
