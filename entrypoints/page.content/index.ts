import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { looksRelevant } from '../../lib/core/detect/relevance';
import { keptKey, SETTING_KEYS } from '../../lib/core/model/settings';
import { background } from '../../lib/messaging/background';
import { lookAgain } from './look-again';
import { whenIdle } from './when-idle';
import { whenShown } from './when-shown';

/** Asked only now: on a page of no interest even the first look at a setting would be the larger part of the cost. */
async function injectUnlessOff(): Promise<void> {
  const stored = await browser.storage.local.get(SETTING_KEYS.sitesOff);
  const off: unknown = stored[SETTING_KEYS.sitesOff];
  if (Array.isArray(off) && off.includes(location.hostname)) return;
  await background.injectEngine();
}

/** A person may keep words of any page: they must be there again, whatever the page is about. */
async function injectIfKept(): Promise<void> {
  const key = keptKey(location.origin + location.pathname);
  if ((await browser.storage.local.get(key))[key]) await injectUnlessOff();
}

/**
 * The gate: all that a page of no interest costs. Decides by the site and by a word or two whether the engine is worth
 * loading; everything else comes on demand.
 */
export default defineContentScript({
  // filled in by wxt.config.ts: the list of sites would make every page pay for it
  matches: [],
  runAt: 'document_idle',
  async main(ctx) {
    if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    await whenShown(document);
    lookAgain(() => {
      if (!looksRelevant(document.documentElement.textContent)) return false;
      void injectUnlessOff();
      return true;
    }, ctx.signal);
    whenIdle(() => void injectIfKept());
  },
});
