import { browser } from 'wxt/browser';
import { engineIn } from '../../lib/messaging/engine';
import { runInTab } from './inject';
import { openOwnPage } from './open-page';

interface Tab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** What the shortcuts of the manifest do. */
export function runCommand(command: string, tab: Tab | undefined): void {
  // The browser opens a panel only while it handles the key: nothing may be awaited before.
  if (command === 'open-panel') return openPanel(tab);
  if (command === 'open-library') return void openOwnPage('library');
  if (command === 'tag-next') return void tagNext(tab);
}

function openPanel(tab: Tab | undefined): void {
  const sidebar = (browser as { sidebarAction?: { toggle(): Promise<void> } }).sidebarAction;
  const opened = sidebar
    ? sidebar.toggle()
    : browser.sidePanel.open({ windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT });
  opened.catch((error: unknown) => console.warn('Findmark: side panel', error));
}

/** Marks the page in front where that was not done yet, then opens the bar on its next suggestion. */
async function tagNext(given: Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  const running = await runInTab(tab.id);
  if (running.ok) await engineIn(tab.id).openBar({ key: null });
}
