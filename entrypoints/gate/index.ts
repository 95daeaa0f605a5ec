import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksRelevant } from '../../lib/core/detect/page/relevance';
import { keptKey, SETTING_KEYS } from '../../lib/core/model/settings';
import { askForEngine } from '../../lib/messaging/ask-for-engine';
import { firstText } from './first-text';
import { lookAgain } from './look-again';
import { whenIdle } from './when-idle';
import { whenShown } from './when-shown';

/** Twice what the engine judges a document by: menus come before the text. In UTF-16 code units. */
const ENOUGH = 120_000;

/** Asked only now: on a page of no interest even the first look at a setting would be the larger part of the cost. */
async function injectUnlessOff(): Promise<void> {
  const stored = await browser.storage.local.get(SETTING_KEYS.sitesOff);
  const off: unknown = stored[SETTING_KEYS.sitesOff];
  if (Array.isArray(off) && off.includes(location.hostname)) return;
  await askForEngine();
}

/** A person may keep words of any page: they must be there again, whatever the page is about. */
async function injectIfKept(): Promise<void> {
  const key = keptKey(location.origin + location.pathname);
  if ((await browser.storage.local.get(key))[key]) await injectUnlessOff();
}

/** After an update of the extension its storage is out of reach: the new gate comes with the page's next load. */
const gone = (): void => undefined;

async function open(): Promise<void> {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
  await whenShown(document);
  let opened = false;
  lookAgain(() => {
    opened = looksRelevant(firstText(document, ENOUGH));
    if (opened) injectUnlessOff().catch(gone);
    return opened;
  });
  whenIdle(() => {
    if (!opened) injectIfKept().catch(gone);
  });
}

/**
 * The gate: all that a page of no interest costs. Decides by the site and by a word or two whether the engine is worth
 * loading; everything else comes on demand. wxt.config.ts puts it into the manifest as a content script; it is none of
 * WXT's, whose context and messages would double its cost: it needs neither, for it ends by itself.
 */
export default defineUnlistedScript(() => void open());
