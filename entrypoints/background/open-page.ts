import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../../lib/core/result';

export type OwnPage = 'library' | 'options';

/** Brings the page to the front where it is open in some tab, and opens it where it is not. */
export async function openOwnPage(page: OwnPage): Promise<Result<null>> {
  const address = `${browser.runtime.getURL('/')}${page}.html`;
  try {
    const open = await tabShowing(address);
    if (open === null) {
      await browser.tabs.create({ url: address });
    } else {
      const tab = await browser.tabs.update(open, { active: true });
      if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    }
    return ok(null);
  } catch (error) {
    return fail('not-found', `${page}: ${String(error)}`);
  }
}

async function tabShowing(address: string): Promise<number | null> {
  // A page keeps its view in its address, behind #, so the whole address cannot be asked for.
  const tabs = await browser.tabs.query({ url: `${address}*` });
  return tabs[0]?.id ?? null;
}
