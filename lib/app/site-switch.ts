import { browser } from 'wxt/browser';
import { SETTING_KEYS } from '../core/model/settings';

/**
 * Whether the person switched Findmark off for this host. Read straight from the extension's storage area, so that
 * a page of no interest neither wakes the background nor loads a line of the storage room.
 */
export async function isSiteOff(host: string): Promise<boolean> {
  const stored = await browser.storage.local.get(SETTING_KEYS.sitesOff);
  const hosts: unknown = stored[SETTING_KEYS.sitesOff];
  return Array.isArray(hosts) && hosts.includes(host);
}
