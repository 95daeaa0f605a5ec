import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { PagePainter } from '../../../lib/dom/paint/page-painter';
import { HIGHLIGHT_NAMES } from '../../../lib/dom/paint/highlights';
import { breathe } from '../../../lib/dom/slices';
import { mount, read, shapeOf, spanOf } from '../../fixtures/page';

/** As if the system were set to few colours of its reader's choice: suggestions are elements then. */
const forceColours = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

/** How many marks each task added; observers are told once a task. */
const added: number[] = [];
const observer = new MutationObserver((records) => {
  const nodes = records.flatMap((record) => [...record.addedNodes]);
  const marks = nodes.filter((node) => node instanceof Element && node.matches('mark.fm-mark'));
  if (marks.length > 0) added.push(marks.length);
});
let painter = new PagePainter();
const highlighted = () => HIGHLIGHT_NAMES.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
/** Until the browser has told every observer that was there before what lies in the window. */
const lookedAt = (element: Element) =>
  new Promise<void>((resolve) => {
    const last = new IntersectionObserver(() => {
      last.disconnect();
      resolve();
    });
    last.observe(element);
  });
const marked = () => [...document.querySelectorAll('mark.fm-mark')].map((mark) => mark.textContent);

beforeEach(async () => {
  await forceColours('active');
  painter = new PagePainter();
  added.length = 0;
  observer.observe(document, { subtree: true, childList: true });
  window.scrollTo(0, 0);
});
afterEach(async () => {
  observer.disconnect();
  painter.clear();
  await forceColours('none');
});

const words = Array.from({ length: 200 }, (_, i) => `word${String(i)}x`);
const suggest = (index: { text: string }, list: readonly string[]) =>
  list.map((word) => ({ id: word, kind: 'finding' as const, ...spanOf(index, word) }));

test('a few at a time, even in one paragraph', async () => {
  const index = read(mount(`<p>${words.join(' ')}</p>`));
  painter.paint(index, suggest(index, words), []);
  expect(marked()).toEqual([]);
  await expect.poll(marked).toEqual(words);
  expect(Math.max(...added)).toBeLessThanOrEqual(20);
  expect(added.length).toBeGreaterThanOrEqual(10);
});

test('only near the window; what is scrolled to comes later, and what was left stays', async () => {
  const gap = `<div style="height:${String(10 * innerHeight)}px"></div>`;
  const index = read(mount(`<p>Near</p>${gap}${words.map((word) => `<p>${word}</p>`).join('')}`));
  painter.paint(index, suggest(index, ['Near', ...words]), []);
  await expect.poll(marked).toEqual(['Near']);
  window.scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(marked).toContain('word199x');
  expect(marked()).toContain('Near');
});

test('cleared between two slices, nothing comes after, and the tree is as it was', async () => {
  const main = mount(`<div style="display:flex">Some children wait.</div><p>${words.join(' ')}</p>`);
  const before = shapeOf(main);
  const index = read(main);
  let slices = 0;
  painter = new PagePainter((change) => {
    slices++;
    change();
    painter.clear();
  });
  // what cannot be wrapped would be a highlight when the work has come to its end
  painter.paint(index, suggest(index, ['children', ...words]), []);
  await expect.poll(() => slices).toBe(1);
  await breathe();
  await lookedAt(main);
  expect(slices).toBe(1);
  expect(marked()).toEqual([]);
  expect(highlighted()).toBe(0);
  expect(shapeOf(main)).toEqual(before);
});

test('the page’s watcher is told of none, and what cannot be wrapped is a highlight', async () => {
  let told = 0;
  painter = new PagePainter((change) => {
    const before = marked().length;
    change();
    if (marked().length > before) told++;
  });
  const index = read(mount('<div style="display:flex">Some children wait.</div><p>Care is good.</p>'));
  painter.paint(index, suggest(index, ['children', 'good']), []);
  await expect.poll(marked).toEqual(['good']);
  await expect.poll(highlighted).toBe(1);
  expect(told).toBe(1);
});
