import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepInViewer,
  leadReportsToReader,
  listenFromNowOn,
  renewReportRule,
} from '../../../entrypoints/background/reports-at-once';

const REPORT = 'https://files.example.org/v1/file/50177452';
const PDF = [{ name: 'Content-Type', value: 'application/pdf' }];
const READER = `${fakeBrowser.runtime.getURL('/')}reader.html`;
const update = vi.fn(async () => ({}));

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { update });
});
afterEach(() => {
  Reflect.deleteProperty(fakeBrowser, 'webRequest');
  Reflect.deleteProperty(fakeBrowser, 'declarativeNetRequest');
  vi.unstubAllGlobals();
});

describe('Firefox’s listener', () => {
  type Listener = (answer: object) => unknown;

  function listen() {
    const addListener = vi.fn<(listener: Listener, filter: object, wants: string[]) => void>();
    Object.assign(fakeBrowser, { webRequest: { onHeadersReceived: { addListener } } });
    leadReportsToReader();
    const [listener, filter, wants] = addListener.mock.calls[0] ?? [];
    const answer = (change: object = {}) =>
      listener?.({ tabId: 7, url: `${REPORT}#page=3`, method: 'GET', responseHeaders: PDF, ...change });
    return { answer, filter, wants };
  }

  it('hears of pages in tabs only, and may stop them', () => {
    const { filter, wants } = listen();
    expect(filter).toEqual({ urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] });
    expect(wants).toEqual(['blocking', 'responseHeaders']);
  });

  it('sends the tab to the reader, at the same place', async () => {
    expect(await listen().answer()).toEqual({ cancel: true });
    const url = `${READER}?file=https%3A%2F%2Ffiles.example.org%2Fv1%2Ffile%2F50177452#page=3`;
    expect(update).toHaveBeenCalledExactlyOnceWith(7, { url });
  });

  it.each([
    ['a web page', { responseHeaders: [{ name: 'content-type', value: 'text/html' }] }],
    ['an answer to a form', { method: 'POST' }],
    ['a request of no tab', { tabId: -1 }],
    ['an answer without headers', { responseHeaders: undefined }],
  ])('lets go, without waiting, %s', (_, change) => {
    expect(listen().answer(change)).toEqual({});
    expect(update).not.toHaveBeenCalled();
  });

  it('leaves in the browser’s viewer what was sent back there, in that tab only', async () => {
    const { answer } = listen();
    await keepInViewer(7, REPORT);
    expect(await answer()).toEqual({});
    expect(await answer({ tabId: 8 })).toEqual({ cancel: true });
    expect(await answer({ url: `${REPORT}0` })).toEqual({ cancel: true });
  });

  it('is not there without the permission', () => {
    expect(leadReportsToReader).not.toThrow();
  });

  it('begins with a new start of the background', () => {
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    listenFromNowOn({ origins: ['https://gazette.example/*'] });
    expect(reload).not.toHaveBeenCalled();
    listenFromNowOn({ permissions: ['webRequest', 'webRequestBlocking'] });
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('Chromium’s rules', () => {
  function rules({ dynamic = [] as number[], session = [] as number[] } = {}) {
    const numbered = (ids: readonly number[]) => vi.fn(async () => ids.map((id) => ({ id })));
    const api = {
      getDynamicRules: numbered(dynamic),
      getSessionRules: numbered(session),
      updateDynamicRules: vi.fn(async () => {}),
      updateSessionRules: vi.fn(async () => {}),
    };
    Object.assign(fakeBrowser, { declarativeNetRequest: api });
    return api;
  }

  it('keep one file of a tab in the browser’s viewer, and forget tabs that are closed', async () => {
    const api = rules({ session: [7, 8, 9] });
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }, { id: 9 }] });
    await keepInViewer(7, REPORT);
    expect(api.updateSessionRules).toHaveBeenCalledExactlyOnceWith({
      removeRuleIds: [7, 8],
      addRules: [expect.objectContaining({ id: 7, action: { type: 'allow' } })],
    });
  });

  it('are made anew by a newer Findmark where they were wanted', async () => {
    const api = rules({ dynamic: [1] });
    await renewReportRule();
    expect(api.updateDynamicRules).toHaveBeenCalledExactlyOnceWith({
      removeRuleIds: [1],
      addRules: [expect.objectContaining({ id: 1 })],
    });
  });

  it('are not made where they were not wanted, or where there are none', async () => {
    await renewReportRule();
    const api = rules();
    await renewReportRule();
    expect(api.updateDynamicRules).not.toHaveBeenCalled();
  });
});
