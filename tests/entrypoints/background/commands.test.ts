import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../../entrypoints/background/commands';
import { fail, ok } from '../../../lib/core/result';
import { until } from '../../fixtures/results';

const parts = vi.hoisted(() => ({ openBar: vi.fn(), runInTab: vi.fn(), openOwnPage: vi.fn() }));
vi.mock('../../../lib/messaging/engine', () => ({
  engineIn: (tabId: number) => ({ openBar: (call: unknown): unknown => parts.openBar(tabId, call) }),
}));
vi.mock('../../../entrypoints/background/inject', () => ({ runInTab: parts.runInTab }));
vi.mock('../../../entrypoints/background/open-page', () => ({ openOwnPage: parts.openOwnPage }));

beforeEach(() => {
  vi.clearAllMocks();
  parts.runInTab.mockResolvedValue(ok(null));
});

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

  it('open no bar where nothing may run', async () => {
    parts.runInTab.mockResolvedValue(fail('no-permission'));
    runCommand('tag-next', { id: 4 });
    await until(() => parts.runInTab.mock.settledResults.length > 0);
    expect(parts.openBar).not.toHaveBeenCalled();
  });

  it('open the panel before anything is waited for', () => {
    const open = vi.fn(async () => {});
    Object.assign(fakeBrowser.sidePanel, { open });
    runCommand('open-panel', { id: 4, windowId: 2 });
    expect(open).toHaveBeenCalledWith({ windowId: 2 });
  });

  it('open the sidebar where the browser has one', () => {
    const toggle = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidebarAction: { toggle } });
    runCommand('open-panel', { id: 4 });
    expect(toggle).toHaveBeenCalledOnce();
    Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  });

  it('open the library', () => {
    runCommand('open-library', undefined);
    expect(parts.openOwnPage).toHaveBeenCalledWith('library');
  });
});
