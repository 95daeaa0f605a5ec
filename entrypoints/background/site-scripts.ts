import { browser } from 'wxt/browser';
import { keepAskedSite } from '../../lib/app/popup/asked-site';
import { siteAsked, sitesAdded } from '../../lib/storage/settings';

/** The gate, as the manifest puts it into known sites; here for the sites that the person added. */
const SCRIPT = { id: 'added-sites', js: ['/gate.js'], runAt: 'document_idle' as const };

let running: Promise<void> = Promise.resolve();

/**
 * Makes the browser put the gate into the sites that were added and that we may see, and into no others. One run
 * after another: settings and permissions often change in the same moment.
 */
export function syncSiteScripts(): Promise<void> {
  running = running.then(sync).catch((error: unknown) => {
    console.error('Findmark: added sites', error);
  });
  return running;
}

/** The browser may show more sites to us: perhaps the one that the popup asked about. */
export async function permissionsAdded(): Promise<void> {
  await keepAskedSite({ siteAsked, sitesAdded, isAllowed });
  await syncSiteScripts();
}

async function sync(): Promise<void> {
  const matches = await allowed(await sitesAdded.read());
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return;
  }
  const script = { ...SCRIPT, matches, excludeMatches: manifestMatches(), persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** The browser takes a list only whole: one pattern that it refuses, or may not see, would lose all the others. */
async function allowed(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(patterns.map(isAllowed));
  return patterns.filter((_, index) => answers[index]);
}

async function isAllowed(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** Where the gate runs anyway: a site may be on both lists, and must not get it twice. */
function manifestMatches(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap((script) => script.matches ?? []);
}
