import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeMenus, runMenu } from '../../../entrypoints/background/menus';

const parts = vi.hoisted(() => ({ openReader: vi.fn(), openReaderFor: vi.fn() }));
vi.mock('../../../entrypoints/background/open-reader', () => parts);
const create = vi.fn<(menu: { contexts: string[]; title: string }) => void>();
const removeAll = vi.fn(async () => {});

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser.contextMenus, { create, removeAll });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
});

it('puts the reader into the menus of links, of pages that are PDFs by their address, and of the button', async () => {
  await makeMenus();
  expect(removeAll.mock.invocationCallOrder[0]).toBeLessThan(create.mock.invocationCallOrder[0] ?? 0);
  expect(create.mock.calls.map(([menu]) => [menu.contexts, menu.title])).toEqual([
    [['link'], 'menus_openLink'],
    [['page', 'frame'], 'menus_open'],
    [['action'], 'menus_open'],
  ]);
});

it('opens the file of a link, in a tab or not', () => {
  runMenu({ menuItemId: 'reader-link', linkUrl: 'https://files.example.org/v1/file/1' }, { id: 4 });
  expect(parts.openReader).toHaveBeenCalledExactlyOnceWith('https://files.example.org/v1/file/1');
});

it.each(['reader-page', 'reader-button'])('opens what the tab shows: %s', (menuItemId) => {
  runMenu({ menuItemId }, { id: 4 });
  expect(parts.openReaderFor).toHaveBeenCalledExactlyOnceWith({ id: 4 });
});
