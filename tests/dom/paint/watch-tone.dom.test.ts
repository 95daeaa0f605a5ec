import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { PagePainter } from '../../../lib/dom/paint/page-painter';
import { HIGHLIGHT_NAMES } from '../../../lib/dom/paint/highlights';
import { watchTone } from '../../../lib/dom/paint/watch-tone';
import { mount, read, spanOf } from '../../fixtures/page';

const STYLE = `
  html.night { background: #111; color: #eee; }
  body[data-theme="night"] main { background: #111; color: #eee; }
  @media (prefers-color-scheme: dark) { .follows { background: #111; color: #eee; } }`;
const painter = new PagePainter();
const system = (value: 'light' | 'dark') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });

const highlights = () => HIGHLIGHT_NAMES.filter((name) => (CSS.highlights.get(name)?.size ?? 0) > 0);
const darkMarks = () => [...document.querySelectorAll('mark.fm-dark')].map((mark) => mark.textContent);

async function paint(html: string): Promise<void> {
  const index = read(mount(`<style>${STYLE}</style>${html}`));
  const saved = { group: null, description: '' };
  painter.paint(
    index,
    [{ id: 'a', kind: 'finding', ...spanOf(index, 'Some children wait.') }],
    [
      { id: 'b', kind: 'finding', ...spanOf(index, 'Care is good'), ...saved },
      { id: 'c', kind: 'rating', ...spanOf(index, 'good'), ...saved },
    ],
  );
  await expect.poll(highlights).toEqual(['fm-finding']);
  expect(darkMarks()).toEqual([]);
}

afterEach(async () => {
  vi.useRealTimers();
  painter.clear();
  document.documentElement.className = '';
  delete document.body.dataset.theme;
  await system('light');
});

const WORDS = '<p>Some children wait. Care is good.</p>';

test.each([
  ['its root gets another class', () => document.documentElement.classList.add('night')],
  ['its body another attribute', () => (document.body.dataset.theme = 'night')],
])('a page that turns dark, because %s, has its marks in the colours for dark', async (_, turn) => {
  await paint(WORDS);
  turn();
  await expect.poll(highlights).toEqual(['fm-finding-dark']);
  await expect.poll(darkMarks).toEqual(['Care is good', 'good']);
  document.documentElement.className = '';
  delete document.body.dataset.theme;
  await expect.poll(highlights).toEqual(['fm-finding']);
  expect(darkMarks()).toEqual([]);
});

test('a page that puts another body in place of its own is still watched', async () => {
  await paint(WORDS);
  const first = document.body;
  const second = document.createElement('body');
  second.append(...first.childNodes);
  first.replaceWith(second);
  // told of the new body before the page sets something on it
  await Promise.resolve();
  second.dataset.theme = 'night';
  await expect.poll(highlights).toEqual(['fm-finding-dark']);
  await expect.poll(darkMarks).toEqual(['Care is good', 'good']);
});

test('changes of a body that was put in later are looked at', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let looks = 0;
  const life = new AbortController();
  watchTone(() => looks++, life.signal);
  document.body.replaceWith(document.createElement('body'));
  await Promise.resolve();
  vi.advanceTimersByTime(2_000);
  const before = looks;
  document.body.dataset.theme = 'night';
  await Promise.resolve();
  vi.advanceTimersByTime(2_000);
  expect(looks).toBe(before + 2);
  document.documentElement.append(document.createElement('div'));
  await Promise.resolve();
  vi.advanceTimersByTime(2_000);
  expect(looks).toBe(before + 2);
  document.documentElement.lastElementChild?.remove();
  life.abort();
});

test('so has a page that follows the system', async () => {
  await system('light');
  await paint(`<div class="follows">${WORDS}</div>`);
  await system('dark');
  await expect.poll(highlights).toEqual(['fm-finding-dark']);
});

test('a change that has nothing to do with colours paints nothing anew', async () => {
  await paint(WORDS);
  const [before] = CSS.highlights.get('fm-finding') ?? [];
  let looks = 0;
  const life = new AbortController();
  watchTone(() => looks++, life.signal);
  document.documentElement.classList.add('is-scrolled');
  await expect.poll(() => looks, { timeout: 4_000 }).toBe(2);
  life.abort();
  expect([...(CSS.highlights.get('fm-finding') ?? [])]).toEqual([before]);
});

test('many changes are one look soon and one once all has faded, and none after it was called off', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let looks = 0;
  const life = new AbortController();
  watchTone(() => looks++, life.signal);
  // observers are told before the next line runs
  const change = async (value: number) => {
    document.body.style.setProperty('--scrolled', String(value));
    await Promise.resolve();
  };
  for (let i = 0; i < 50; i++) await change(i);
  vi.advanceTimersByTime(200);
  expect(looks).toBe(1);
  vi.advanceTimersByTime(2_000);
  expect(looks).toBe(2);
  await change(50);
  vi.advanceTimersByTime(200);
  expect(looks).toBe(3);
  life.abort();
  await change(51);
  vi.advanceTimersByTime(5_000);
  expect(looks).toBe(3);
});
