import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectBar, injectDetector, injectEngine, runInTab } from '../../../entrypoints/background/inject';
import { ok } from '../../../lib/core/result';

const getState = vi.fn();
vi.mock('../../../lib/messaging/engine', () => ({ engineIn: () => ({ getState }) }));

const insertCSS = vi.fn(async () => {});
/** One frame, in which the script ran. */
const RAN = [{ frameId: 0 }];
const executeScript = vi.fn(async (): Promise<unknown[]> => RAN);
beforeEach(() => {
  vi.clearAllMocks();
  executeScript.mockImplementation(async () => RAN);
  Object.assign(fakeBrowser.scripting, { insertCSS, executeScript });
});

const target = { tabId: 5, frameIds: [0] };

describe('injecting', () => {
  it('puts the engine and its styles into the main frame', async () => {
    expect(await injectEngine(5)).toEqual(ok(null));
    expect(insertCSS).toHaveBeenCalledWith({ target, files: ['/assets/marks.css'] });
    expect(executeScript).toHaveBeenCalledWith({ target, files: ['/engine.js'] });
  });

  it.each([
    ['detector', injectDetector],
    ['bar', injectBar],
  ])('puts the %s into the main frame', async (name, inject) => {
    expect(await inject(5)).toEqual(ok(null));
    expect(executeScript).toHaveBeenCalledWith({ target, files: [`/${name}.js`] });
  });

  it('says where the browser does not allow it', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await injectEngine(5)).toMatchObject({ ok: false, error: { code: 'no-permission' } });
    expect(await injectBar(5)).toMatchObject({ ok: false, error: { code: 'no-permission' } });
  });

  it.each([[[null]], [[]]])('says it where Firefox answers %j instead of throwing', async (nothing) => {
    executeScript.mockResolvedValue(nothing);
    expect(await injectEngine(5)).toMatchObject({ ok: false, error: { code: 'no-permission' } });
  });
});

describe('running in a tab because the person asked', () => {
  it.each<[string, unknown, number]>([
    ['starts where nothing runs', null, 1],
    ['wakes what is switched off', { status: 'off' }, 1],
    ['leaves alone what runs', { status: 'ready' }, 0],
  ])('%s', async (_, state, times) => {
    getState.mockResolvedValue(state);
    expect(await runInTab(5)).toEqual(ok(null));
    expect(executeScript).toHaveBeenCalledTimes(times);
  });
});
