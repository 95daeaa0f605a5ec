import { browser } from 'wxt/browser';
import { showsPdf } from '../../lib/app/pdf-tab';
import { readerPath } from '../../lib/app/reader/opening-address';
import { fail, ok, type Result } from '../../lib/core/result';
import { contentTypeIn } from '../../lib/messaging/content-type';
import { keepInViewer } from './reports-at-once';

/** As commands and menus tell of one; Firefox leaves it out at times. */
export interface Tab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly index?: number | undefined;
  readonly url?: string | undefined;
  readonly favIconUrl?: string | undefined;
}

export const tabInFront = async (): Promise<Tab | undefined> =>
  (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];

/** Address of the PDF that a tab shows; null where it shows something else, or nothing is told of it. */
export async function pdfIn({ id, url = '', favIconUrl = '' }: Tab): Promise<string | null> {
  if (id === undefined) return null;
  const seen = { address: url, icon: favIconUrl, contentType: await contentTypeIn(id) };
  return showsPdf(seen) ? url : null;
}

/** Opens the reader with the PDF of a tab, or without one where it shows none. */
export async function openReaderFor(given: Tab | undefined): Promise<void> {
  const tab = given ?? (await tabInFront());
  await openReader(tab ? await pdfIn(tab) : null);
}

/**
 * Opens the reader beside the tab in front. The tab with the browser's own viewer stays: it is the way back, and in
 * Chromium a file of a site without permission may be read as long as the tab in which the person called us shows it.
 * @param address null: the reader's start page
 */
export async function openReader(address: string | null): Promise<Result<null>> {
  const url = browser.runtime.getURL('/') + readerPath(address);
  try {
    const { id, index } = (await tabInFront()) ?? {};
    const beside = id === undefined || index === undefined ? {} : { index: index + 1, openerTabId: id };
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
