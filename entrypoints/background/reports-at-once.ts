import { browser, type Browser } from 'wxt/browser';
import { isSameFile, readerPath } from '../../lib/app/reader/opening-address';
import { isReport, REPORT_RULE, reportRule, viewerRule } from '../../lib/app/reader/opening-rules';

const viewerKey = (tabId: number): string => `viewer:${String(tabId)}`;

/**
 * Firefox knows no rules for answers; there a listener does it, for which the options page asks permission (nothing is
 * shown). Without it there is no `webRequest`, and no navigation waits for us. Firefox wakes us only for listeners that
 * were there when we started, so the background starts anew when the permission comes (`listenFromNowOn`).
 */
export function leadReportsToReader(): void {
  const { webRequest } = browser as Partial<Pick<typeof browser, 'webRequest'>>;
  const filter = { urls: ['http://*/*', 'https://*/*'], types: ['main_frame' as const] };
  webRequest?.onHeadersReceived.addListener(leadToReader, filter, ['blocking', 'responseHeaders']);
}

export function listenFromNowOn({ permissions = [] }: Browser.permissions.Permissions): void {
  if (permissions.includes('webRequestBlocking')) location.reload();
}

type Answer = Pick<Browser.webRequest.OnHeadersReceivedDetails, 'tabId' | 'url' | 'method' | 'responseHeaders'>;

/** Only answers that are reports are waited with. */
function leadToReader({ tabId, url, method, responseHeaders = [] }: Answer): Browser.webRequest.BlockingResponse {
  if (method !== 'GET' || tabId < 0 || !isReport(responseHeaders)) return {};
  // the types are Chromium's, where a listener cannot wait
  return stopFor(tabId, url) as Browser.webRequest.BlockingResponse;
}

/** Our page is no resource of the web, so no answer can be redirected to it: the tab is sent there instead. */
async function stopFor(tabId: number, url: string): Promise<Browser.webRequest.BlockingResponse> {
  const key = viewerKey(tabId);
  const kept = (await browser.storage.session.get(key))[key];
  if (typeof kept === 'string' && isSameFile(kept, url)) return {};
  await browser.tabs.update(tabId, { url: browser.runtime.getURL('/') + readerPath(url) });
  return { cancel: true };
}

/** Keeps this file in the browser's own viewer in this tab, until the tab shows another one or the browser ends. */
export async function keepInViewer(tabId: number, address: string): Promise<void> {
  const { declarativeNetRequest: rules } = browser as Partial<Pick<typeof browser, 'declarativeNetRequest'>>;
  if (!rules) return browser.storage.session.set({ [viewerKey(tabId)]: address });
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  const old = (await rules.getSessionRules()).map(({ id }) => id).filter((id) => id === tabId || !open.has(id));
  await rules.updateSessionRules({ removeRuleIds: old, addRules: [viewerRule(tabId, address)] });
}

/** Chromium keeps a rule as it was made; a newer Findmark may mean another one by it. */
export async function renewReportRule(): Promise<void> {
  const { declarativeNetRequest: rules } = browser as Partial<Pick<typeof browser, 'declarativeNetRequest'>>;
  const isOn = (await rules?.getDynamicRules())?.some(({ id }) => id === REPORT_RULE);
  if (!isOn) return;
  const rule = reportRule(browser.runtime.getURL('/') + readerPath(null));
  await rules?.updateDynamicRules({ removeRuleIds: [REPORT_RULE], addRules: [rule] });
}
