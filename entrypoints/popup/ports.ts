import { browser } from 'wxt/browser';
import type { PopupPorts } from '../../lib/app/popup/ports';
import { background } from '../../lib/messaging/background';
import { engineIn } from '../../lib/messaging/engine';
import { hearPages } from '../../lib/messaging/hear-pages';
import { contentTypeIn } from '../../lib/messaging/content-type';
import { siteAsked, sitesAdded, sitesOff } from '../../lib/storage/settings';

/** Firefox's side panel; the types know only Chrome's. */
const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

export function popupPorts(): PopupPorts {
  // known before the first click, because a panel opens only in the click itself
  let windowId: number | undefined;
  return {
    activeTab: async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      windowId = tab?.windowId;
      return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? '', icon: tab.favIconUrl ?? '' };
    },
    contentType: contentTypeIn,
    onPageChanged: (heard) => void hearPages(heard),
    reloadTab: (tabId) => browser.tabs.reload(tabId),
    engine: engineIn,
    background,
    isAllowed: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    requestSite: (pattern) => browser.permissions.request({ origins: [pattern] }),
    sitesOff,
    sitesAdded,
    siteAsked,
    openPanel: async () => {
      if (sidebar) await sidebar.open();
      else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
    },
    closePopup: () => window.close(),
  };
}
