import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../../lib/core/result';
import { engineIn } from '../../lib/messaging/engine';

/** Only ever the main frame: what stands in frames is another site's page, or an advertisement. */
const mainFrame = (tabId: number) => ({ tabId, frameIds: [0] });

/** Puts the page engine and the looks of its marks into a tab. A second engine in one page only wakes the first. */
export async function injectEngine(tabId: number): Promise<Result<null>> {
  try {
    await browser.scripting.insertCSS({ target: mainFrame(tabId), files: ['/assets/marks.css'] });
    const [ran] = await browser.scripting.executeScript({ target: mainFrame(tabId), files: ['/engine.js'] });
    // Firefox does not throw on its own pages: it answers with no result
    return ran ? ok(null) : fail('no-permission', `tab ${tabId}: nothing ran`);
  } catch (error) {
    // A browser page, a store, a site without permission, a tab that was closed: none of them can be marked.
    return fail('no-permission', `tab ${tabId}: ${String(error)}`);
  }
}

/** Rules and weights, into a page that has the engine: a call of its own, for each call is a task of the page. */
export const injectDetector = (tabId: number): Promise<Result<null>> => injectPart(tabId, '/detector.js');

export const injectBar = (tabId: number): Promise<Result<null>> => injectPart(tabId, '/bar.js');

async function injectPart(tabId: number, file: '/bar.js' | '/detector.js'): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({ target: mainFrame(tabId), files: [file] });
    return ok(null);
  } catch (error) {
    return fail('no-permission', `tab ${tabId}: ${String(error)}`);
  }
}

/** Runs in this tab because the person asked, whatever the site: opening the popup or pressing a shortcut allows it. */
export async function runInTab(tabId: number): Promise<Result<null>> {
  const state = await engineIn(tabId).getState();
  return state === null || state.status === 'off' ? injectEngine(tabId) : ok(null);
}
