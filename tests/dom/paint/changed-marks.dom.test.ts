import { afterEach, expect, test } from 'vitest';
import { PagePainter } from '../../../lib/dom/paint/page-painter';
import { mount, read, shapeOf, spanOf } from '../../fixtures/page';
import { saved } from '../../fixtures/saved-paintable';
import '../../../entrypoints/marks.css';

const painter = new PagePainter();
afterEach(() => painter.clear());

const HTML = '<p style="width:240px">Caseloads averaged 24 in March, above the target of the council.</p><p>Next.</p>';
const WORDS = 'averaged 24 in March, above the target';
const markIn = (root: Element): HTMLElement => {
  const mark = root.querySelector('mark');
  if (!mark) throw new Error('nothing is marked');
  return mark;
};

test('a passage that reads otherwise has neither line nor wash of what was tagged, but a frame of its own', () => {
  const main = mount(HTML);
  const before = main.querySelectorAll('p')[1]?.getBoundingClientRect().top;
  const index = read(main);
  painter.paint(index, [], [{ ...saved('a', spanOf(index, WORDS)), changed: true }]);
  const mark = markIn(main);
  expect([...mark.classList]).toEqual(['fm-mark', 'is-changed']);
  const { backgroundColor, textDecorationLine, outlineStyle, boxShadow } = getComputedStyle(mark);
  expect({ backgroundColor, textDecorationLine, outlineStyle, boxShadow }).toEqual({
    backgroundColor: 'rgba(0, 0, 0, 0)',
    textDecorationLine: 'none',
    outlineStyle: 'dashed',
    boxShadow: 'none',
  });
  expect(main.querySelectorAll('p')[1]?.getBoundingClientRect().top).toBe(before);
  mark.focus();
  expect(document.activeElement).toBe(mark);
});

test('once its new words are taken it looks as tagged, and changed again when that is undone', () => {
  const main = mount(HTML);
  const whole = shapeOf(main);
  const index = read(main);
  const item = saved('a', spanOf(index, WORDS));
  for (const changed of [true, false, true]) {
    painter.paint(index, [], [{ ...item, changed, description: changed ? 'text changed' : 'finding' }]);
    const { classList } = markIn(main);
    expect([classList.contains('is-changed'), classList.contains('is-saved')]).toEqual([changed, !changed]);
    expect(markIn(main).getAttribute('aria-description')).toBe(changed ? 'text changed' : 'finding');
    expect(markIn(main).title).toBe(changed ? 'text changed' : '');
  }
  painter.clear();
  expect(shapeOf(main)).toEqual(whole);
});

test('where no element can stand it is no kind’s line either', async () => {
  const main = mount('<div style="display:flex">Caseloads averaged 24 in March.</div>');
  const index = read(main);
  painter.paint(index, [], [{ ...saved('a', spanOf(index, 'averaged 24')), changed: true }]);
  expect(main.querySelector('mark')).toBeNull();
  await expect.poll(() => CSS.highlights.get('fm-changed')?.size).toBe(1);
  expect(CSS.highlights.has('fm-finding')).toBe(false);
});
