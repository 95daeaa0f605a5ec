import { browser } from 'wxt/browser';

/** The fields of a message's sender that the browser fills in, so that no page can forge them. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who calls: one of our own pages (or the background), or our script in the main frame of a web page. */
export type Caller =
  | { readonly from: 'own'; readonly tabId: number | null }
  | { readonly from: 'page'; readonly tabId: number };

/** @returns null where the message comes from another extension, a frame inside a page, or nobody that we know */
export function callerOf(sender: Sender): Caller | null {
  if (sender.id !== browser.runtime.id) return null;
  const tabId = sender.tab?.id ?? null;
  const own = browser.runtime.getURL('/');
  // Our background has no tab; one of our pages may have one, and then its address tells.
  if (tabId === null || sender.url?.startsWith(own)) return { from: 'own', tabId };
  return sender.frameId === 0 ? { from: 'page', tabId } : null;
}
