import { browser } from 'wxt/browser';
import { looksRelevant } from '../../lib/core/detect/relevance';
import { keptKey } from '../../lib/core/model/settings';

/** After something was kept: a page that the gate would pass over next time is made known to it. */
export async function rememberKept(): Promise<void> {
  if (looksRelevant(document.documentElement.textContent)) return;
  await browser.storage.local.set({ [keptKey(location.origin + location.pathname)]: true });
}
