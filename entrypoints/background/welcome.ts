import { browser } from 'wxt/browser';
import { welcomed } from '../../lib/storage/settings';

/**
 * Shows a new profile what to do first. Kept in the profile, because an add-on that is installed for the time being is
 * installed anew at each start of the browser.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await welcomed.read())) return;
  await welcomed.write(true);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
