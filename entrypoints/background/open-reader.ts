import { browser } from 'wxt/browser';
import { readerPath } from '../../lib/app/reader/opening-address';
import { fail, ok, type Result } from '../../lib/core/result';
import { keepInViewer } from './reports-at-once';

/**
 * Opens the reader beside the tab in front. The tab with the browser's own viewer stays: it is the way back, and in
 * Chromium a file of a site without permission may be read as long as the tab in which the person called us shows it.
 * @param address null: the reader's start page
 */
export async function openReader(address: string | null): Promise<Result<null>> {
  const url = browser.runtime.getURL('/') + readerPath(address);
  try {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const beside = front?.id === undefined ? {} : { index: front.index + 1, openerTabId: front.id };
    await browser.tabs.create({ url, ...beside });
    return ok(null);
  } catch (error) {
    return fail('not-found', `reader: ${String(error)}`);
  }
}

/** Shows a file in the browser's own viewer, in this tab. */
export async function openInViewer(address: string, tabId: number): Promise<Result<null>> {
  try {
    await keepInViewer(tabId, address);
    await browser.tabs.update(tabId, { url: address });
    return ok(null);
  } catch (error) {
    return fail('not-found', `viewer: ${String(error)}`);
  }
}
