import { browser } from 'wxt/browser';
import type { EngineCalls } from './calls';
import { client, type Client } from './client';

/** As the answering side of `wire` makes it. */
type Reply = { readonly res?: unknown; readonly err?: unknown } | undefined;

/**
 * Asks the engine in the main frame of a tab; null where there is none. The message has the form that `wire` gives its
 * own, but `wire` does not look at the browser's word that nobody is there, and Chromium would list every such tab among
 * the extension's errors.
 */
export function engineIn(tabId: number): Client<EngineCalls, null> {
  return client<EngineCalls, null>(async (type, data) => {
    const message = { id: 0, type, data, timestamp: Date.now() };
    try {
      const reply: Reply = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
      return reply && reply.err == null ? reply.res : null;
    } catch {
      return null;
    }
  });
}
