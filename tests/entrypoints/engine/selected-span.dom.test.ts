import { afterEach, expect, test, vi } from 'vitest';
import { selectedSpan } from '../../../entrypoints/engine/selected-span';
import { PageReader } from '../../../lib/dom/page-reader';
import type { TextIndex } from '../../../lib/dom/text-index';
import { mount } from '../../fixtures/page';

const ARTICLE = `<p>${'Families in the town wait weeks for a first visit. '.repeat(8)}</p>`;
const JUDGED = '<p id="judged">Leaders at Elmbrook School were judged good in May.</p>';
const { signal } = new AbortController();
const observer = new MutationObserver(() => {});
afterEach(() => {
  observer.takeRecords();
  observer.disconnect();
});

/** A page that was read; what it does to itself is heard, and read again when it is asked for. */
async function open(html: string) {
  const main = mount(ARTICLE + html);
  const pages = new PageReader();
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const session = {
    page: null as { reading: TextIndex } | null,
    settled: Promise.resolve(),
    reread: vi.fn(async () => {
      session.page = { reading: (await pages.read(signal)).reading };
    }),
  };
  await session.reread();
  session.reread.mockClear();
  const judged = main.querySelector('#judged') as Element;
  const range = document.createRange();
  range.selectNodeContents(judged);
  const select = async (): Promise<string | null> => {
    pages.note(observer.takeRecords());
    const span = await selectedSpan(range, session as never, pages);
    return span && (session.page?.reading.text.slice(span.start, span.end) ?? null);
  };
  return { judged, pages, session, select };
}

test('words of a page that is as it was read are where they were read', async () => {
  const { session, select } = await open(JUDGED);
  expect(await select()).toBe('Leaders at Elmbrook School were judged good in May.');
  expect(session.reread).not.toHaveBeenCalled();
});

test('words that changed since are read before they are given, never what stood there before', async () => {
  const { judged, session, select } = await open(JUDGED);
  (judged.firstChild as Text).data = 'Leaders at Elmbrook School were judged inadequate in May.';
  expect(await select()).toBe('Leaders at Elmbrook School were judged inadequate in May.');
  expect(session.reread).toHaveBeenCalledTimes(1);
});

test('words that change once more while they are read are not taken for those that were selected', async () => {
  const { judged, pages, session, select } = await open(JUDGED);
  const words = judged.firstChild as Text;
  words.data = 'Leaders at Elmbrook School were judged inadequate in May.';
  const reread = session.reread.getMockImplementation() ?? (async () => {});
  session.reread.mockImplementation(async () => {
    words.data = 'Leaders at Elmbrook School were judged outstanding in May.';
    pages.note(observer.takeRecords());
    await reread();
  });
  expect(await select()).toBeNull();
});

test('a change elsewhere does not keep anybody waiting, nor do spaces and signs that are not read', async () => {
  const { judged, session, select } = await open(JUDGED.replace('judged good', 'judged \n  good\u200b'));
  judged.insertAdjacentHTML('afterend', '<p>A new paragraph.</p>');
  expect(await select()).toBe('Leaders at Elmbrook School were judged good in May.');
  expect(session.reread).not.toHaveBeenCalled();
});

test('words that nobody sees may be selected with those around them', async () => {
  const { judged, session, select } = await open(JUDGED.replace('good', 'good<span hidden> (see note)</span>'));
  expect(await select()).toBe('Leaders at Elmbrook School were judged good in May.');
  expect(session.reread).not.toHaveBeenCalled();
  judged.insertAdjacentHTML('afterend', '<p>A new paragraph.</p>');
  expect(await select()).toBe('Leaders at Elmbrook School were judged good in May.');
});
