import { browser } from 'wxt/browser';
import { keptKey } from '../../lib/core/model/settings';

/**
 * After something was kept on a page the gate opens for it next time, whatever its beginning says: the words that made
 * it relevant may stand far down, or come late.
 */
export async function rememberKept(): Promise<void> {
  await browser.storage.local.set({ [keptKey(location.origin + location.pathname)]: true });
}
