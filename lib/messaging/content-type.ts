import { browser } from 'wxt/browser';

/**
 * MIME type of the document in a tab, which Chromium tells also of its viewer of PDFs; null where no script of ours may
 * look: without permission, on pages of the browser's own, and in Firefox's viewer.
 */
export async function contentTypeIn(tabId: number): Promise<string | null> {
  try {
    const target = { tabId, frameIds: [0] };
    const [ran] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    return typeof ran?.result === 'string' ? ran.result : null;
  } catch {
    return null;
  }
}
