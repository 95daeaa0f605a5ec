import { browser } from 'wxt/browser';
import type { PanelPorts } from '../../lib/app/panel/ports';
import { showsPdf } from '../../lib/app/pdf-tab';
import { background } from '../../lib/messaging/background';
import { contentTypeIn } from '../../lib/messaging/content-type';
import { engineIn } from '../../lib/messaging/engine';
import { hearPages } from '../../lib/messaging/hear-pages';

/** Long enough to read a line and reach for the button; the button at the top undoes after that. */
const READING_MS = 8_000;

/** Every window has a panel of its own, which follows the tabs of that window only. */
function listenToTabs(changed: (loading: boolean) => void): void {
  const own = browser.windows.getCurrent();
  const ifHere = async (windowId: number | undefined, then: () => void) => {
    if (windowId === (await own).id) then();
  };
  browser.tabs.onActivated.addListener(({ windowId }) => void ifHere(windowId, () => changed(false)));
  browser.tabs.onUpdated.addListener((_, { status }, { active, windowId }) => {
    if (status && active) void ifHere(windowId, () => changed(status === 'loading'));
  });
  // a panel that was hidden, or whose window was in the background, may have missed something
  window.addEventListener('focus', () => changed(false));
}

export function panelPorts(): PanelPorts {
  return {
    activeTab: async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return null;
      const { id, url = '', favIconUrl = '' } = tab;
      if (url.startsWith(browser.runtime.getURL('/'))) return { id, own: true, pdf: null };
      const seen = { address: url, icon: favIconUrl, contentType: await contentTypeIn(id) };
      return { id, own: false, pdf: showsPdf(seen) ? url : null };
    },
    onTabChanged: listenToTabs,
    onPageChanged: (heard) => void hearPages(heard),
    reloadTab: (tabId) => browser.tabs.reload(tabId),
    engine: engineIn,
    library: background,
    afterReading: (then) => {
      const timer = setTimeout(then, READING_MS);
      return () => clearTimeout(timer);
    },
  };
}
