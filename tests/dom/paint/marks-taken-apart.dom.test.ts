import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PagePainter } from '../../../lib/dom/paint/page-painter';
import type { SavedPaintable } from '../../../lib/dom/paint/paintable';
import { PageWatcher } from '../../../lib/dom/watch-page';
import { mount, read, spanOf } from '../../fixtures/page';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

/** Marks some words of a page and paints again, as the session does, whenever what was painted does not stand. */
function marked(html: string, words: string) {
  const main = mount(html);
  const painter = new PagePainter();
  let index = read(main);
  let painted = 0;
  const paint = () => {
    const item: SavedPaintable = { id: 'a', ...spanOf(index, words), kind: 'finding', group: null, description: '' };
    painter.paint(index, [], [item]);
    painted++;
  };
  const again = () => {
    const now = read(main);
    if (now.isStill(index)) return;
    index = now;
    watcher.unseen(paint);
  };
  const changed = vi.fn(again);
  const watcher = new PageWatcher(changed, (records) => painter.heal(records), life.signal);
  watcher.unseen(paint);
  const marks = () => [...main.querySelectorAll('mark')].map((mark) => mark.textContent);
  /** Lets the page act, and waits until we have looked at what it did. */
  const act = async (change: () => void) => {
    const before = changed.mock.calls.length;
    change();
    await vi.waitUntil(() => changed.mock.calls.length > before);
  };
  return { main, painter, marks, act, painted: () => painted };
}

const unwrap = (main: HTMLElement) =>
  main.querySelectorAll('mark').forEach((mark) => mark.replaceWith(...mark.childNodes));
const highlighted = () =>
  [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('fm-') ? [...highlight].map((range) => range.startContainer.textContent) : [],
  );

test('marks that a page takes off without touching a letter are put back when it has come to rest', async () => {
  const { main, marks, act, painter } = marked('<p>Some <em>children wait</em> weeks.</p>', 'children wait weeks');
  await act(() => unwrap(main));
  expect(marks()).toEqual(['children wait', ' weeks']);
  expect(main.textContent).toBe('Some children wait weeks.');
  painter.clear();
  expect(main.innerHTML).toBe('<p>Some <em>children wait</em> weeks.</p>');
});

test('so are those whose words the page put into an element of its own', async () => {
  const { main, marks, act } = marked('<p>Caseloads averaged 27.</p>', 'averaged');
  await act(() => {
    const own = document.createElement('b');
    const mark = main.querySelector('mark')!;
    own.append(...mark.childNodes);
    mark.replaceWith(own);
  });
  expect(marks()).toEqual(['averaged']);
  expect(main.querySelector('b')?.textContent).toBe('averaged');
});

test('a page that takes them off each time gets no more of them: the words are highlighted, and there is peace', async () => {
  const { main, marks, act, painted } = marked('<p>Some <em>children wait</em> weeks.</p>', 'children wait weeks');
  const cleaner = new MutationObserver(() => unwrap(main));
  cleaner.observe(main, { subtree: true, childList: true });
  await act(() => unwrap(main));
  await vi.waitUntil(() => highlighted().length > 0, { timeout: 5_000 });
  expect(marks()).toEqual([]);
  const before = painted();
  await act(() => main.append('More'));
  cleaner.disconnect();
  expect(painted()).toBe(before + 1);
  expect(highlighted()).toEqual(['children wait']);
});

test('marks stay where the page moves them with their words', async () => {
  const { main, marks, act } = marked('<p>Caseloads averaged 27.</p><div></div>', 'averaged');
  await act(() => main.querySelector('div')?.append(...(main.querySelector('p')?.childNodes ?? [])));
  expect(marks()).toEqual(['averaged']);
});
