import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenAndWatch } from '../../../entrypoints/engine/listen-and-watch';
import { PageReader } from '../../../lib/dom/page-reader';
import { HIGHLIGHT_NAMES } from '../../../lib/dom/paint/highlights';
import { PagePainter } from '../../../lib/dom/paint/page-painter';
import { sweep } from '../../../lib/dom/paint/sweep';
import type { TextIndex } from '../../../lib/dom/text-index';
import type { PageWatcher } from '../../../lib/dom/watch-page';
import { mount, spanOf } from '../../fixtures/page';

const ARTICLE = `<p>${'Families in the town wait weeks for a first visit. '.repeat(8)}</p>`;
const SAVED = 'plan with care';

let life = new AbortController();
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

/** A page as the engine follows it, without a library behind: some words are saved, and painted whenever it is read. */
async function followed(html: string) {
  const main = mount(ARTICLE + html);
  const pages = new PageReader();
  let watcher: PageWatcher | null = null;
  const unseen = <T>(change: () => T): T => (watcher ? watcher.unseen(change) : change());
  const painter = new PagePainter(unseen);
  const session = {
    page: null as { reading: TextIndex } | null,
    contents: { spans: [] },
    reread: vi.fn(async () => {
      const { reading } = await pages.read(life.signal);
      session.page = { reading };
      const item = { kind: 'finding', ...spanOf(reading, SAVED), group: null, description: '' } as const;
      unseen(() => painter.paint(reading, [], [{ id: 'a', ...item }]));
    }),
  };
  watcher = listenAndWatch(session as never, {} as never, painter, pages, life.signal);
  life.signal.addEventListener('abort', () => painter.clear());
  await session.reread();
  return { main, painter, pages, session };
}

/** Mutation records are delivered before the next task. */
const delivered = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

const highlighted = () => HIGHLIGHT_NAMES.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);

test('a page that takes every mark out at once is not answered for ever: its words are highlighted', async () => {
  const words = '<p>Staff know each child and plan with care.</p>';
  const { main } = await followed(`<div id="editor">${words}</div>`);
  const editor = main.querySelector('#editor') as Element;
  let taken = 0;
  const page = new MutationObserver(() => {
    if (!editor.querySelector('mark') || taken > 100) return;
    taken++;
    editor.innerHTML = words;
  });
  page.observe(editor, { subtree: true, childList: true });
  editor.innerHTML = words;
  await expect.poll(highlighted, { timeout: 10_000 }).toBe(1);
  page.disconnect();
  expect(editor.innerHTML).toBe(words);
  expect(taken).toBeLessThan(10);
});

describe('once the extension was updated', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  test('an engine that has lost its extension paints no more beside the one that came after it', async () => {
    const { main, session } = await followed('<div id="a"><p>Staff know each child and plan with care.</p></div>');
    expect(main.querySelectorAll('mark')).toHaveLength(1);
    const { id } = fakeBrowser.runtime;
    fakeBrowser.runtime.id = '';
    try {
      sweep();
      const words = main.querySelector('#a') as Element;
      words.innerHTML = '<p>They plan with care.</p>';
      await delivered();
      expect(main.querySelectorAll('mark')).toHaveLength(0);
      vi.advanceTimersByTime(10_000);
      expect(session.reread).toHaveBeenCalledTimes(1);
    } finally {
      fakeBrowser.runtime.id = id;
    }
  });
});
