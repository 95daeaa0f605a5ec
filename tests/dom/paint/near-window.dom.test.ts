import { afterEach, expect, test, vi } from 'vitest';
import { NearWindow } from '../../../lib/dom/paint/near-window';
import { mount } from '../../fixtures/page';

let near = new Set<string>();
let watch: NearWindow | null = null;

afterEach(() => {
  watch?.stop();
  watch = null;
  near = new Set();
  vi.restoreAllMocks();
  window.scrollTo(0, 0);
});

function follow(blocks: readonly Element[]): void {
  watch = new NearWindow(
    () => blocks,
    (came, went) => {
      for (const { id } of went) near.delete(id);
      for (const { id } of came) near.add(id);
    },
  );
}

const paragraphs = (count: number, style = ''): string =>
  Array.from({ length: count }, (_, i) => `<p id="p${String(i)}" style="height:20px;margin:0;${style}">Words</p>`).join(
    '',
  );
const gap = (windows: number): string => `<div class="gap" style="height:${String(windows * innerHeight)}px"></div>`;
const has = (id: string) => expect.poll(() => near.has(id));

test('few of the blocks that lie together are watched, and all are told of', async () => {
  const observe = vi.spyOn(IntersectionObserver.prototype, 'observe');
  const main = mount(paragraphs(100) + gap(10));
  follow([...main.querySelectorAll('p')]);
  await has('p0').toBe(true);
  await has('p7').toBe(true);
  expect(observe.mock.calls.length).toBeLessThan(20);
  expect(near.has('p99')).toBe(2000 < 2 * innerHeight);
});

test('what lies far from those before and after it is told of by itself', async () => {
  const main = mount(`${paragraphs(3)}${gap(10)}<p id="far">Far</p>${gap(10)}<p id="end">End</p>`);
  follow([...main.querySelectorAll('p')]);
  await has('p1').toBe(true);
  expect(near.has('far')).toBe(false);
  main.querySelector('#far')?.scrollIntoView();
  await has('far').toBe(true);
  await has('p1').toBe(false);
  expect(near.has('end')).toBe(false);
});

test('so is what a page moved apart after it was looked at', async () => {
  const main = mount(gap(10) + paragraphs(17) + gap(10));
  follow([...main.querySelectorAll('p')]);
  main.querySelector('#p0')?.scrollIntoView();
  await has('p8').toBe(true);
  window.scrollTo(0, 0);
  await has('p8').toBe(false);
  for (const id of ['p4', 'p12']) main.querySelector(`#${id}`)?.insertAdjacentHTML('afterend', gap(10));
  main.querySelector('#p8')?.scrollIntoView();
  await has('p8').toBe(true);
  expect(near.has('p0')).toBe(false);
});

test('a part that scrolls by itself shows its blocks one by one', async () => {
  const main = mount(`<div style="height:60px;overflow:auto">${paragraphs(40)}</div>${gap(5)}`);
  follow([...main.querySelectorAll('p')]);
  await has('p0').toBe(true);
  expect(near.has('p20')).toBe(false);
  main.querySelector('div')?.scrollTo(0, 400);
  await has('p20').toBe(true);
  await has('p0').toBe(false);
});

test('a block that is taken out of the flow is told of where it stands', async () => {
  const main = mount(`<p id="head">Head</p>${gap(10)}${paragraphs(8)}`);
  const moved = main.querySelector('#p4') as HTMLElement;
  moved.style.cssText += 'position:absolute;top:0';
  follow([...main.querySelectorAll('p')]);
  await has('head').toBe(true);
  await has('p4').toBe(true);
  expect(near.has('p3')).toBe(false);
});

test('what has no box is always near', async () => {
  const main = mount(`<p id="head">Head</p>${gap(10)}${paragraphs(20, 'display:contents')}`);
  follow([...main.querySelectorAll('p')]);
  await has('p0').toBe(true);
  await has('p10').toBe(true);
});

test('stopped, it tells of nothing', async () => {
  const main = mount(`${paragraphs(3)}${gap(10)}<p id="far">Far</p>`);
  const [first, far] = [main.querySelector('#p0') as Element, main.querySelector('#far') as Element];
  follow([first, far]);
  await has('p0').toBe(true);
  watch?.stop();
  far.scrollIntoView();
  await new Promise<void>((resolve) => {
    const last = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      last.disconnect();
      resolve();
    });
    last.observe(far);
  });
  expect([...near]).toEqual(['p0']);
});
