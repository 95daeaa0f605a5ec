import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentTypeIn } from '../../lib/messaging/content-type';

const executeScript = vi.fn();
Object.assign(fakeBrowser.scripting, { executeScript });

it('asks the main frame of a tab', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: 'application/pdf' }]);
  expect(await contentTypeIn(7)).toBe('application/pdf');
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7, frameIds: [0] } }));
});

it.each([
  ['a tab where nothing ran', () => Promise.resolve([])],
  ['a page that answers nonsense', () => Promise.resolve([{ frameId: 0, result: 7 }])],
  ['a page that may not be looked at', () => Promise.reject(new Error('Missing host permission for the tab'))],
])('knows nothing of %s', async (_, answer: () => Promise<unknown>) => {
  executeScript.mockImplementation(answer);
  expect(await contentTypeIn(7)).toBeNull();
});
