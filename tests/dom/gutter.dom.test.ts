import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Gutter } from '../../lib/dom/gutter';
import type { GutterPlace } from '../../lib/dom/gutter-places';
import { mount, read, spanOf } from '../fixtures/page';

interface Item {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly saved: boolean;
}

let drawn: (readonly GutterPlace<Item>[])[] = [];
const gutter = new Gutter<Item>((places) => void drawn.push(places));
const last = () => drawn.at(-1)?.map(({ item }) => item.words);

/** Everything that was put off has had its turn: two frames, in which observers report. */
const frames = async () => {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

function paint(html: string, ...words: string[]): void {
  const index = read(mount(html));
  gutter.paint(
    index,
    words.map((word) => ({ words: word, saved: false, ...spanOf(index, word) })),
  );
}

const far = `<div style="height:${String(5 * innerHeight)}px"></div>`;

beforeEach(() => {
  drawn = [];
  window.scrollTo(0, 0);
});
afterEach(() => gutter.clear());

test('is drawn after painting, again where one has scrolled to, and is empty when cleared', async () => {
  paint(`<div style="margin-left:120px"><p>Near</p>${far}<p>Far</p></div>`, 'Near', 'Far');
  await expect.poll(last).toEqual(['Near']);
  window.scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(last).toEqual(['Far']);
  gutter.clear();
  expect(last()).toEqual([]);
});

test('follows lines that a change of the page’s size has moved', async () => {
  paint('<div id="top" style="height:50px"></div><p style="margin-left:120px">Near</p>', 'Near');
  await expect.poll(last).toEqual(['Near']);
  const before = drawn.at(-1)?.[0]?.middle ?? 0;
  document.querySelector('#top')?.setAttribute('style', 'height:150px');
  await expect.poll(() => Math.round((drawn.at(-1)?.[0]?.middle ?? 0) - before)).toBe(100);
});

test('measures nothing while the page is being scrolled', async () => {
  paint(`<div style="margin-left:120px"><p>Near</p>${far}<p>Far</p></div>`, 'Near', 'Far');
  await expect.poll(last).toEqual(['Near']);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const measured = vi.spyOn(document, 'elementsFromPoint');
    for (let i = 1; i <= 5; i++) {
      window.scrollTo(0, i * innerHeight);
      await frames();
      vi.advanceTimersByTime(100);
    }
    expect(measured).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(measured).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    measured.mockRestore();
  } finally {
    vi.useRealTimers();
  }
});

test('does nothing more once cleared', async () => {
  paint(`<div style="margin-left:120px"><p>Near</p>${far}</div>`, 'Near');
  await expect.poll(last).toEqual(['Near']);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    gutter.clear();
    const count = drawn.length;
    window.scrollTo(0, 100);
    await frames();
    expect(vi.getTimerCount()).toBe(0);
    expect(drawn).toHaveLength(count);
  } finally {
    vi.useRealTimers();
  }
});
