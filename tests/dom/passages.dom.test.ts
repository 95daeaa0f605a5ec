import { expect, test } from 'vitest';
import { boxesOf, scrollToPassage, spanAt } from '../../lib/dom/passages';
import { mount, read, spanOf } from '../fixtures/page';

test('the shortest passage under the pointer is the one meant', () => {
  const index = read(mount('<p>Some children wait 12 weeks for a visit.</p>'));
  const long = spanOf(index, 'Some children wait 12 weeks for a visit.');
  const short = spanOf(index, '12 weeks');
  const [box] = boxesOf(index, short);
  const [whole] = boxesOf(index, long);
  if (!box || !whole) throw new Error('no boxes');
  expect(spanAt(index, [long, short], box.left + box.width / 2, box.top + box.height / 2)).toBe(short);
  expect(spanAt(index, [long, short], whole.left + 5, whole.top + 5)).toBe(long);
});

test('of many passages, in any order, those over the words are meant; words of a shadow tree are found, too', () => {
  const main = mount('<p>Some children wait 12 weeks. Care is good.</p><x-part></x-part>');
  const root = (main.querySelector('x-part') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Help came late.</p>';
  const index = read(main);
  const spans = ['good', 'Help came', '12 weeks', 'Some children wait 12 weeks.'].map((words) => spanOf(index, words));
  for (const span of spans.slice(0, 3)) {
    const [box] = boxesOf(index, span);
    if (!box) throw new Error('no box');
    expect(spanAt(index, spans, box.left + box.width / 2, box.top + box.height / 2)).toBe(span);
  }
});

test('beside a line is on nothing', () => {
  const index = read(mount('<p>Short.</p>'));
  const span = spanOf(index, 'Short.');
  const [box] = boxesOf(index, span);
  if (!box) throw new Error('no box');
  expect(spanAt(index, [span], box.right + 200, box.top + 5)).toBeNull();
});

test('a passage far down, in a folded part, is brought to the window', () => {
  const index0 = mount(
    `<div style="height:5000px"></div><details><summary>More</summary><p>Some children wait.</p></details><div style="height:5000px"></div>`,
  );
  const details = index0.querySelector('details');
  if (details) details.open = true;
  const index = read(index0);
  const span = spanOf(index, 'Some children wait.');
  if (details) details.open = false;
  expect(scrollToPassage(index, span)).toBe(true);
  expect(details?.open).toBe(true);
  const [box] = boxesOf(index, span);
  expect(box && box.top > 0 && box.bottom < innerHeight).toBe(true);
});

test('a passage that has gone cannot be shown', () => {
  const main = mount('<p>Some children wait.</p>');
  const index = read(main);
  const span = spanOf(index, 'children');
  main.innerHTML = '';
  expect(scrollToPassage(index, span)).toBe(false);
  expect(boxesOf(index, span)).toEqual([]);
});
