import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { PagePainter } from '../../../lib/dom/paint/page-painter';
import { HIGHLIGHT_NAMES } from '../../../lib/dom/paint/highlights';
import { mount, read, spanOf } from '../../fixtures/page';

const painter = new PagePainter();
const highlighted = () => HIGHLIGHT_NAMES.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
const marked = () => [...document.querySelectorAll('mark.fm-mark')].map((mark) => mark.textContent);

/** As if the system were set to few colours of its reader's choice. */
const forceColours = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

afterEach(async () => {
  painter.clear();
  await forceColours('none');
});

function paint(): void {
  const index = read(mount('<p>Some children wait. Care is good.</p>'));
  const finding = { id: 'a', kind: 'finding', ...spanOf(index, 'Some children wait.') } as const;
  const rating = { id: 'b', kind: 'rating', ...spanOf(index, 'good'), group: null, description: '' } as const;
  painter.paint(index, [finding], [rating]);
}

test('suggestions are highlights, what is saved is an element', async () => {
  paint();
  await expect.poll(highlighted).toBe(1);
  expect(marked()).toEqual(['good']);
});

test('in forced colours both are elements: highlights would look like selected text', async () => {
  await forceColours('active');
  paint();
  await expect.poll(marked).toEqual(['Some children wait.', 'good']);
  expect(highlighted()).toBe(0);
});

test('the page’s watcher is not told of the looks that a shadow tree gets when its words come into sight', async () => {
  const main = mount('<p>Before</p><x-part></x-part>');
  const root = (main.querySelector('x-part') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Some children wait.</p>';
  const told: MutationRecord[] = [];
  const observer = new MutationObserver((records) => told.push(...records));
  observer.observe(root, { subtree: true, childList: true });
  const unseen = (change: () => void) => {
    change();
    observer.takeRecords();
  };
  const inTrees = new PagePainter(unseen, '::highlight(fm-finding) { color: inherit }');
  const index = read(main);
  inTrees.paint(index, [{ id: 'a', kind: 'finding', ...spanOf(index, 'children') }], []);
  await expect.poll(highlighted).toBe(1);
  expect(root.querySelectorAll('style')).toHaveLength(1);
  expect([...told, ...observer.takeRecords()]).toEqual([]);
  observer.disconnect();
  inTrees.clear();
});
