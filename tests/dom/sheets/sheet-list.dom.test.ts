import { afterEach, describe, expect, it } from 'vitest';
import { SheetList, type SheetPorts } from '../../../lib/dom/sheets/sheet-list';

const SIZE = { width: 600, height: 800 };
const open: SheetList[] = [];

interface Record {
  readonly drawn: { page: number; scale: number }[];
  readonly laid: number[];
  readonly lifted: number[];
}

function listOf(pages: number, ports: Partial<SheetPorts> = {}): { list: SheetList; record: Record; box: HTMLElement } {
  const style = document.createElement('style');
  style.textContent =
    '.sheet { display: block; width: calc(var(--width) * var(--scale-factor) * 1px); height: calc(var(--height) * var(--scale-factor) * 1px); }';
  const box = document.createElement('main');
  document.body.append(style, box);
  const record: Record = { drawn: [], laid: [], lifted: [] };
  const sizes = Array.from({ length: pages }, () => SIZE);
  const list = new SheetList(
    box,
    sizes,
    {
      draw: (page, canvas, scale) => {
        canvas.width = 10;
        record.drawn.push({ page, scale });
        return Promise.resolve();
      },
      lay: () => Promise.resolve([]),
      laid: (page) => record.laid.push(page),
      lifting: (page) => record.lifted.push(page),
      failed: () => {},
      labelOf: (page) => `Page ${page}`,
      ...ports,
    },
    1,
  );
  open.push(list);
  return { list, record, box };
}

const pictures = (box: HTMLElement): number[] =>
  [...box.querySelectorAll<HTMLElement>('.sheet:has(> canvas)')].map(({ dataset }) => Number(dataset.page));

afterEach(() => {
  for (const list of open.splice(0)) list.close();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

describe('pictures', () => {
  it('are there near the window only, and go when it moves on', async () => {
    const { list, box } = listOf(60);
    expect(box.querySelectorAll('.sheet')).toHaveLength(60);
    await expect.poll(() => pictures(box).includes(1)).toBe(true);
    list.goTo(50);
    await expect.poll(() => pictures(box).includes(50)).toBe(true);
    await expect.poll(() => pictures(box).includes(1)).toBe(false);
    expect(pictures(box).length).toBeLessThan(10);
  });

  it('are drawn anew for another zoom, and the old one stands until then', async () => {
    const { list, record, box } = listOf(3);
    await expect.poll(() => pictures(box).includes(1)).toBe(true);
    list.scale = 2;
    expect(pictures(box)).toContain(1);
    const wanted = 2 * window.devicePixelRatio;
    await expect.poll(() => record.drawn.some(({ page, scale }) => page === 1 && scale === wanted)).toBe(true);
  });

  it('are never larger than a browser bears', async () => {
    const { list, record } = listOf(1);
    list.scale = 40;
    await expect.poll(() => record.drawn.length > 1 || (record.drawn[0]?.scale ?? 0) > 1).toBe(true);
    for (const { scale } of record.drawn) expect(scale * SIZE.width * scale * SIZE.height).toBeLessThan(17_000_000);
  });

  it('that cannot be drawn are not tried for ever', async () => {
    const failed: number[] = [];
    const { record } = listOf(2, {
      draw: (page) => (page === 1 ? Promise.reject(new Error('broken')) : Promise.resolve()),
      failed: (page) => failed.push(page),
    });
    await expect.poll(() => record.laid.length).toBe(2);
    await expect.poll(() => failed).toEqual([1]);
  });
});

describe('words', () => {
  it('come to every page of a report, those near the window first', async () => {
    const { record } = listOf(40);
    await expect.poll(() => record.laid.length).toBe(40);
    expect(record.laid.slice(0, 2)).toEqual([1, 2]);
  });

  it('are kept on three hundred pages; the farthest go for those that are looked at', async () => {
    const { list, record } = listOf(310);
    await expect.poll(() => record.laid.length, { timeout: 10_000 }).toBe(300);
    list.goTo(310);
    await expect.poll(() => record.laid.includes(310), { timeout: 10_000 }).toBe(true);
    expect(record.lifted).toContain(1);
  });

  it('of one page can be had at once', async () => {
    const { list, record } = listOf(310);
    await list.ensureWords(305);
    expect(record.laid).toContain(305);
  });
});

it('keeps its place when the zoom changes', async () => {
  const { list, box } = listOf(20);
  list.goTo(12);
  window.scrollBy(0, 400);
  await expect.poll(() => list.pageInView).toBe(12);
  list.scale = 1.5;
  const top = box.querySelector('#page-12')?.getBoundingClientRect().top ?? 0;
  expect(Math.round(-top)).toBe(600);
  expect(list.pageInView).toBe(12);
});

it('does not cut a scroll short that is on its way, where sizes turn out as they were', async () => {
  const { list } = listOf(4);
  window.scrollTo({ top: 900, behavior: 'smooth' });
  await expect.poll(() => window.scrollY, { timeout: 5_000 }).toBeGreaterThan(0);
  list.resize(Array.from({ length: 4 }, () => SIZE));
  await expect.poll(() => window.scrollY, { timeout: 5_000 }).toBe(900);
});
