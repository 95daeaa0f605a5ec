import { afterEach, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../lib/dom/paint/highlights';
import { PagePainter } from '../../../lib/dom/paint/page-painter';
import { sweep } from '../../../lib/dom/paint/sweep';
import { mount, read, shapeOf, spanOf } from '../../fixtures/page';
import { saved } from '../../fixtures/saved-paintable';

const WORDS = '<p>Staff know each child and plan with care.</p>';
const painter = new PagePainter((change) => change(), 'mark { color: inherit }');
afterEach(() => painter.clear());

const highlightedIn = (view: Window & typeof globalThis) =>
  HIGHLIGHT_NAMES.reduce((sum, name) => sum + (view.CSS.highlights.get(name)?.size ?? 0), 0);

async function paintIn(main: HTMLElement, view: Window & typeof globalThis): Promise<void> {
  const index = read(main);
  const hint = { id: 'b', kind: 'finding', ...spanOf(index, 'Staff know') } as const;
  painter.paint(index, [hint], [saved('a', spanOf(index, 'plan with care'))]);
  await expect.poll(() => highlightedIn(view)).toBe(1);
}

test('what a dead engine left in a shadow tree is swept away', async () => {
  const main = mount('<p>Before</p><x-part></x-part>');
  const root = (main.querySelector('x-part') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = WORDS;
  const before = shapeOf(root);
  await paintIn(main, window);
  expect(root.querySelectorAll('mark,style')).toHaveLength(2);
  sweep();
  expect(shapeOf(root)).toEqual(before);
  expect(highlightedIn(window)).toBe(0);
});

test('so is what it left in a frame', async () => {
  const main = mount('<p>Before</p><iframe width="400" height="300"></iframe>');
  const frame = main.querySelector('iframe') as HTMLIFrameElement;
  const page = frame.contentDocument as Document;
  const view = page.defaultView as Window & typeof globalThis;
  page.body.innerHTML = WORDS;
  const before = shapeOf(page.documentElement);
  await paintIn(main, view);
  expect(page.querySelectorAll('mark,style')).toHaveLength(2);
  sweep();
  expect(shapeOf(page.documentElement)).toEqual(before);
  expect(highlightedIn(view)).toBe(0);
});
