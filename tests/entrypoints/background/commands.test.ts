import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../../entrypoints/background/commands';
import { fail, ok } from '../../../lib/core/result';
import { until } from '../../fixtures/results';

const parts = vi.hoisted(() => ({
  isPanelOpen: vi.fn(),
  openBar: vi.fn(),
  runInTab: vi.fn(),
  openOwnPage: vi.fn(),
  openReader: vi.fn(),
  openReaderFor: vi.fn(),
  contentTypeIn: vi.fn(),
}));
vi.mock('../../../lib/messaging/engine', () => ({
  engineIn: (tabId: number) => ({ openBar: (call: unknown): unknown => parts.openBar(tabId, call) }),
}));
vi.mock('../../../lib/messaging/open-panels', () => ({ isPanelOpen: parts.isPanelOpen }));
vi.mock('../../../entrypoints/background/inject', () => ({ runInTab: parts.runInTab }));
vi.mock('../../../entrypoints/background/open-reader', async (original) => ({
  ...(await original<object>()),
  openReader: parts.openReader,
  openReaderFor: parts.openReaderFor,
}));
vi.mock('../../../lib/messaging/content-type', () => ({ contentTypeIn: parts.contentTypeIn }));
vi.mock('../../../entrypoints/background/open-page', () => ({ openOwnPage: parts.openOwnPage }));

beforeEach(() => {
  vi.clearAllMocks();
  parts.runInTab.mockResolvedValue(ok(null));
  parts.contentTypeIn.mockResolvedValue('text/html');
});

function fakeAction(openPopup: () => Promise<void>) {
  const action = { openPopup: vi.fn(openPopup), setBadgeText: vi.fn(async () => {}), setTitle: vi.fn(async () => {}) };
  Object.assign(fakeBrowser.action, action);
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
  return action;
}

/** The side panels that are open, by window. */
function fakePanel(windows: readonly number[]) {
  parts.isPanelOpen.mockImplementation(async (windowId: number) => windows.includes(windowId));
  const panel = { open: vi.fn(async () => {}), close: vi.fn(async () => {}) };
  Object.assign(fakeBrowser.sidePanel, panel);
  return panel;
}

/** Everything that was asked has been answered and thought about. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('shortcuts', () => {
  it('tag the next suggestion of the page in front, after the engine runs there', async () => {
    runCommand('tag-next', { id: 4 });
    await until(() => parts.openBar.mock.calls.length > 0);
    expect(parts.runInTab).toHaveBeenCalledWith(4);
    expect(parts.openBar).toHaveBeenCalledWith(4, { key: null });
  });

  it('find the tab in front where the browser does not say it', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 6 }] as never);
    runCommand('tag-next', undefined);
    await until(() => parts.openBar.mock.calls.length > 0);
    expect(parts.openBar).toHaveBeenCalledWith(6, { key: null });
    vi.restoreAllMocks();
  });

  it('open the popup where nothing may run: it says what to do', async () => {
    parts.runInTab.mockResolvedValue(fail('no-permission'));
    const action = fakeAction(async () => {});
    runCommand('tag-next', { id: 4 });
    await until(() => action.openPopup.mock.calls.length > 0);
    expect(parts.openBar).not.toHaveBeenCalled();
    expect(action.setBadgeText).not.toHaveBeenCalled();
  });

  it('mark the button where the browser opens no popup by itself, for this page only', async () => {
    parts.runInTab.mockResolvedValue(fail('no-permission'));
    const action = fakeAction(() => Promise.reject(new Error('requires a user gesture')));
    runCommand('tag-next', { id: 4 });
    await until(() => action.setTitle.mock.calls.length > 0);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 4, text: '–' });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 4, title: 'popup_noPage' });
  });

  it('mark no button of a tab that was closed meanwhile, and fail nobody by it', async () => {
    parts.runInTab.mockResolvedValue(fail('no-permission'));
    const action = fakeAction(() => Promise.reject(new Error('requires a user gesture')));
    action.setBadgeText.mockRejectedValue(new Error('No tab with id: 4'));
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    runCommand('tag-next', { id: 4 });
    await until(() => action.setBadgeText.mock.calls.length > 0);
    await settled();
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('open the panel before anything is waited for', async () => {
    const panel = fakePanel([]);
    runCommand('open-panel', { id: 4, windowId: 2 });
    expect(panel.open).toHaveBeenCalledWith({ windowId: 2 });
    await settled();
    expect(panel.close).not.toHaveBeenCalled();
  });

  it('close the panel where it was open in this window', async () => {
    const panel = fakePanel([7, 2]);
    runCommand('open-panel', { id: 4, windowId: 2 });
    await until(() => panel.close.mock.calls.length > 0);
    expect(panel.close).toHaveBeenCalledExactlyOnceWith({ windowId: 2 });
  });

  it('leave open the panel of another window', async () => {
    const panel = fakePanel([7]);
    runCommand('open-panel', { id: 4, windowId: 2 });
    await settled();
    expect(panel.close).not.toHaveBeenCalled();
  });

  it('open the sidebar where the browser has one', () => {
    const toggle = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidebarAction: { toggle } });
    runCommand('open-panel', { id: 4 });
    expect(toggle).toHaveBeenCalledOnce();
    Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  });

  it('open the PDF in front in the reader, for nothing can be marked in the browser’s own viewer', async () => {
    parts.contentTypeIn.mockResolvedValue('application/pdf');
    runCommand('tag-next', { id: 4, url: 'https://files.example.org/v1/file/1' });
    await until(() => parts.openReader.mock.calls.length > 0);
    expect(parts.openReader).toHaveBeenCalledWith('https://files.example.org/v1/file/1');
    expect(parts.runInTab).not.toHaveBeenCalled();
  });

  it('open the reader', () => {
    runCommand('open-reader', { id: 4 });
    expect(parts.openReaderFor).toHaveBeenCalledWith({ id: 4 });
  });

  it('open the library', () => {
    runCommand('open-library', undefined);
    expect(parts.openOwnPage).toHaveBeenCalledWith('library');
  });
});
