import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOwnPage } from '../../../entrypoints/background/open-page';

const address = `${fakeBrowser.runtime.getURL('/')}library.html`;
const create = vi.fn(async () => ({}));
const update = vi.fn(async () => ({ windowId: 3 }));
const focus = vi.fn(async () => ({}));
const query = vi.fn();
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser.tabs, { create, update, query });
  Object.assign(fakeBrowser.windows, { update: focus });
});

describe('a page of ours', () => {
  it('is opened where it is open nowhere', async () => {
    query.mockResolvedValue([]);
    expect(await openOwnPage('library')).toMatchObject({ ok: true });
    expect(create).toHaveBeenCalledWith({ url: address });
  });

  it('is brought to the front, with its window, where it is open', async () => {
    query.mockResolvedValue([{ id: 8 }]);
    await openOwnPage('library');
    expect(update).toHaveBeenCalledWith(8, { active: true });
    expect(focus).toHaveBeenCalledWith(3, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('is a named failure where the browser refuses', async () => {
    query.mockRejectedValue(new Error('no'));
    expect((await openOwnPage('options')).ok).toBe(false);
  });
});
