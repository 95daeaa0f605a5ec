import type { EngineCalls } from './calls';
import { client, type Client } from './client';
import { wire } from './wire';

/** Asks the engine in the main frame of a tab; null where there is none. */
export function engineIn(tabId: number): Client<EngineCalls, null> {
  return client<EngineCalls, null>(async (type, data) => {
    try {
      return await wire.sendMessage(type, data, { tabId, frameId: 0 });
    } catch {
      return null;
    }
  });
}
