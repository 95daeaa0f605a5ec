import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageWatcher } from '../../lib/dom/watch-page';
import { mount } from '../fixtures/page';

let life = new AbortController();
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Mutation records are delivered before the next task. */
const delivered = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

test('tells once when a page has come to rest after changes', async () => {
  const main = mount('<p>One</p>');
  await delivered();
  const told = vi.fn();
  new PageWatcher(told, () => {}, life.signal);
  main.append('two');
  await delivered();
  main.append('three');
  await delivered();
  vi.advanceTimersByTime(299);
  expect(told).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(told.mock.calls).toEqual([['text']]);
});

test('tells in the end even of a page that never rests', async () => {
  const main = mount('<p>One</p>');
  await delivered();
  const told = vi.fn();
  new PageWatcher(told, () => {}, life.signal);
  for (let i = 0; i < 12; i++) {
    main.append('tick');
    await delivered();
    vi.advanceTimersByTime(200);
  }
  expect(told).toHaveBeenCalled();
});

test('does not tell of what we do ourselves', async () => {
  const main = mount('<p>One</p>');
  await delivered();
  const told = vi.fn();
  const watcher = new PageWatcher(told, () => {}, life.signal);
  watcher.unseen(() => main.append('ours'));
  document.documentElement.append(document.createElement('findmark-frame'));
  await delivered();
  document.querySelector('findmark-frame')?.remove();
  await delivered();
  vi.advanceTimersByTime(5_000);
  expect(told).not.toHaveBeenCalled();
});

test('does not lose what the page did just before', async () => {
  const main = mount('<p>One</p>');
  await delivered();
  const told = vi.fn();
  const watcher = new PageWatcher(told, () => {}, life.signal);
  main.append('theirs');
  watcher.unseen(() => main.append('ours'));
  vi.advanceTimersByTime(300);
  expect(told.mock.calls).toEqual([['text']]);
});

test('takes what it did itself for its own, also where one change of ours makes another', async () => {
  const main = mount('<p>One</p>');
  await delivered();
  const heal = vi.fn();
  const watcher = new PageWatcher(() => {}, heal, life.signal);
  watcher.unseen(() => {
    main.append('ours');
    watcher.unseen(() => main.append('ours, too'));
    main.append('and this');
  });
  expect(heal).not.toHaveBeenCalled();
  await delivered();
  expect(heal).not.toHaveBeenCalled();
});

test('tells of another address', async () => {
  const told = vi.fn();
  new PageWatcher(told, () => {}, life.signal);
  const here = location.href;
  history.pushState(null, '', '?another=page');
  mount('<p>Another page</p>');
  await delivered();
  vi.advanceTimersByTime(300);
  history.replaceState(null, '', here);
  expect(told.mock.calls).toEqual([['address']]);
});

test.each([
  ['#findings', 'text'],
  ['#/another/page', 'address'],
])('a jump to %s is told as %s', async (fragment, what) => {
  const told = vi.fn();
  const here = location.href;
  new PageWatcher(told, () => {}, life.signal);
  history.pushState(null, '', fragment);
  mount('<p>Words that came with it</p>');
  await delivered();
  vi.advanceTimersByTime(300);
  history.replaceState(null, '', here);
  expect(told.mock.calls).toEqual([[what]]);
});

test('a parameter that only tells where its reader came from makes no other page', async () => {
  const told = vi.fn();
  const here = location.href;
  new PageWatcher(told, () => {}, life.signal);
  const url = new URL(here);
  url.searchParams.set('utm_source', 'newsletter');
  history.replaceState(null, '', url);
  await delivered();
  vi.advanceTimersByTime(300);
  history.replaceState(null, '', here);
  expect(told.mock.calls).toEqual([['text']]);
});

describe('a page that is never at rest', () => {
  /** A page that changes each tenth of a second, for so many milliseconds. */
  async function tick(main: Element, time: number): Promise<void> {
    for (let at = 0; at < time; at += 100) {
      main.append('tick');
      await delivered();
      vi.advanceTimersByTime(100);
      await delivered();
    }
  }

  test('is not told of while what it was told of before is under way', async () => {
    const main = mount('<p>One</p>');
    await delivered();
    let end = () => {};
    const told = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
    new PageWatcher(told, () => {}, life.signal);
    await tick(main, 6_000);
    expect(told).toHaveBeenCalledTimes(1);
    end();
    await tick(main, 12_000);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('is left alone four times as long as that took', async () => {
    const main = mount('<p>One</p>');
    await delivered();
    const took = 1_000;
    const told = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, took)));
    new PageWatcher(told, () => {}, life.signal);
    await tick(main, 2_000);
    expect(told).toHaveBeenCalledTimes(1);
    await tick(main, 4_900);
    expect(told).toHaveBeenCalledTimes(1);
    await tick(main, 600);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('is told of at once when it has become another one', async () => {
    const main = mount('<p>One</p>');
    await delivered();
    const told = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 1_000)));
    new PageWatcher(told, () => {}, life.signal);
    await tick(main, 3_500);
    const here = location.href;
    history.pushState(null, '', '?another=page');
    await delivered();
    vi.advanceTimersByTime(300);
    history.replaceState(null, '', here);
    expect(told.mock.calls).toEqual([['text'], ['address']]);
  });
});

test('is silent after its end', async () => {
  const main = mount('<p>One</p>');
  await delivered();
  const told = vi.fn();
  new PageWatcher(told, () => {}, life.signal);
  main.append('two');
  await delivered();
  life.abort();
  main.append('three');
  await delivered();
  vi.advanceTimersByTime(5_000);
  expect(told).not.toHaveBeenCalled();
});

test('tells of another address where not a letter changes', async () => {
  const told = vi.fn();
  new PageWatcher(told, () => {}, life.signal);
  const here = location.href;
  history.pushState(null, '', '?another=page');
  await delivered();
  vi.advanceTimersByTime(300);
  history.replaceState(null, '', here);
  expect(told.mock.calls).toEqual([['address']]);
});

test('tells of changes in trees that it was given, from when it was told to follow', async () => {
  const main = mount('<x-part></x-part>');
  const root = (main.firstElementChild as Element).attachShadow({ mode: 'open' });
  await delivered();
  const told = vi.fn();
  const trees = new Set<Node>();
  const watcher = new PageWatcher(
    told,
    () => {},
    life.signal,
    () => trees,
  );
  root.append('unheard');
  await delivered();
  vi.advanceTimersByTime(5_000);
  expect(told).not.toHaveBeenCalled();
  trees.add(root);
  watcher.follow();
  root.append('heard');
  await delivered();
  vi.advanceTimersByTime(300);
  expect(told.mock.calls).toEqual([['text']]);
});

test('tells of a frame that has loaded', async () => {
  const main = mount('<iframe></iframe>');
  await delivered();
  const told = vi.fn();
  new PageWatcher(told, () => {}, life.signal);
  const frame = main.querySelector('iframe') as HTMLIFrameElement;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<p>Words</p>';
  await loaded;
  vi.advanceTimersByTime(300);
  expect(told.mock.calls).toEqual([['text']]);
});
