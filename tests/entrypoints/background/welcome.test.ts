import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../../entrypoints/background/welcome';

const create = vi.fn(async () => ({}));
beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.tabs, { create });
});

it('shows a new profile what to do first, once', async () => {
  await welcome('install');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${fakeBrowser.runtime.getURL('/')}welcome.html` });
  await welcome('install');
  expect(create).toHaveBeenCalledOnce();
});

it.each(['update', 'browser_update', 'chrome_update'])('says nothing at %s', async (reason) => {
  await welcome(reason);
  expect(create).not.toHaveBeenCalled();
});
