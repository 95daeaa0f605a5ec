import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createGutter, flagItems } from '../../../entrypoints/engine/gutter';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { sweep } from '../../../lib/dom/paint/sweep';
import { mount, read, spanOf } from '../../fixtures/page';

const PAGE =
  '<p style="margin:40px 0 0 120px">Caseloads are too high.</p><p style="margin-left:120px">Care is good.</p>';

/** Closed roots are seen only by who makes them. */
let root: ShadowRoot | null = null;
const attach = Element.prototype.attachShadow;
beforeEach(() => {
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    root = attach.call(this, init);
    return root;
  };
  window.scrollTo(0, 0);
});
afterEach(() => {
  Element.prototype.attachShadow = attach;
  document.documentElement.removeAttribute('style');
  gutter.clear();
});

const gutter = createGutter();
const hosts = () => document.querySelectorAll('findmark-gutter');
const flags = () => [...(root?.querySelectorAll<HTMLElement>('.flag') ?? [])];

function paint(): void {
  const index = read(document.querySelector('main') ?? document.body);
  const theme = defaultCodebook.themes[0];
  if (!theme) throw new Error('no themes');
  const rating = { id: 'b', kind: 'rating', ...spanOf(index, 'good') } as const;
  const finding = { id: 'a', kind: 'finding', ...spanOf(index, 'Caseloads are too high.') } as const;
  const saved = { ...finding, group: theme.group, polarity: null, themes: [theme.key], changed: false };
  gutter.paint(index, flagItems([rating], [saved], defaultCodebook.themes));
}

async function paintAndWait(): Promise<HTMLElement> {
  paint();
  await expect.poll(() => hosts().length).toBe(1);
  return hosts()[0] as HTMLElement;
}

test('a saved passage has the badge of its first theme and its kind, a suggestion its kind only', async () => {
  mount(PAGE);
  await paintAndWait();
  expect(flags().map((flag) => flag.textContent)).toEqual([defaultCodebook.themes[0]?.badge, '']);
  expect(flags().map((flag) => flag.querySelector('svg')?.dataset.icon)).toEqual(['finding', 'rating']);
  expect(flags().map((flag) => flag.dataset.theme)).toEqual(['light', 'light']);
});

test('they stand 16 pixels left of their lines, half-way down, wherever the root element is', async () => {
  mount(PAGE);
  document.documentElement.style.cssText = 'position:relative; margin:13px 0 0 7px';
  await paintAndWait();
  const words = document.querySelector('p')?.getBoundingClientRect();
  const flag = flags()[0]?.getBoundingClientRect();
  if (!words || !flag) throw new Error('nothing drawn');
  expect(flag.right).toBeCloseTo(words.left - 16, 0);
  expect(Math.abs(flag.top + flag.height / 2 - (words.top + words.height / 2))).toBeLessThan(1.5);
});

test('they move no letter, take no click, and are neither read out nor selected', async () => {
  const main = mount(PAGE);
  const shape = () =>
    JSON.stringify([
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
      [...main.querySelectorAll('p')].map((p) => p.getBoundingClientRect()),
    ]);
  const before = shape();
  const host = await paintAndWait();
  expect(shape()).toBe(before);
  expect(host.getAttribute('aria-hidden')).toBe('true');
  expect(host.inert).toBe(true);
  const box = flags()[0]?.querySelector('.badge')?.getBoundingClientRect();
  if (!box) throw new Error('no badge');
  expect(document.elementFromPoint(box.left + 2, box.top + 2)?.localName).not.toBe('findmark-gutter');
  const selection = document.getSelection();
  selection?.selectAllChildren(document.documentElement);
  const copied = selection?.toString();
  selection?.removeAllRanges();
  expect(copied).toContain('Care is good.');
  expect(copied).not.toContain(defaultCodebook.themes[0]?.badge);
});

test('they go with the rest, come back with the next painting, and are swept from under a dead engine', async () => {
  mount(PAGE);
  await paintAndWait();
  gutter.clear();
  expect(hosts()).toHaveLength(0);
  await paintAndWait();
  sweep();
  expect(hosts()).toHaveLength(0);
  await paintAndWait();
  expect(flags()).toHaveLength(2);
});

test('a page without room has nothing of ours', async () => {
  mount('<p>Caseloads are too high.</p><p>Care is good.</p>');
  const looked = vi.spyOn(Range.prototype, 'getClientRects');
  paint();
  await expect.poll(() => looked.mock.calls.length).toBeGreaterThan(0);
  looked.mockRestore();
  expect(hosts()).toHaveLength(0);
});
