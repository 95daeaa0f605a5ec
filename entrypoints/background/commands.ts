import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { engineIn } from '../../lib/messaging/engine';
import { isPanelOpen } from '../../lib/messaging/open-panels';
import { runInTab } from './inject';
import { openReader, openReaderFor, pdfIn, type Tab, tabInFront } from './open-reader';
import { openOwnPage } from './open-page';

/** On the toolbar button: there is something to read there. */
const BADGE = '–';

/** What the shortcuts of the manifest do. */
export function runCommand(command: string, tab: Tab | undefined): void {
  // The browser opens a panel only while it handles the key: nothing may be awaited before.
  if (command === 'open-panel') return togglePanel(tab);
  if (command === 'open-library') return void openOwnPage('library');
  if (command === 'open-reader') return void openReaderFor(tab);
  if (command === 'tag-next') return void tagNext(tab);
}

function togglePanel(tab: Tab | undefined): void {
  const sidebar = (browser as { sidebarAction?: { toggle(): Promise<void> } }).sidebarAction;
  const done = sidebar ? sidebar.toggle() : toggleSidePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
  done.catch(warn);
}

const warn = (error: unknown): void => console.warn('Findmark: side panel', error);

/**
 * Opens Chromium's panel, and closes it again where it was open: there is no time to ask before. What is asked here is
 * how things were, for a panel that is only opening has not said so yet.
 */
async function toggleSidePanel(windowId: number): Promise<void> {
  const asked = isPanelOpen(windowId);
  await browser.sidePanel.open({ windowId }).catch(warn);
  if (await asked) await browser.sidePanel.close({ windowId });
}

/** Marks the page in front where that was not done yet, then opens the bar on its next suggestion. */
async function tagNext(given: Tab | undefined): Promise<void> {
  const tab = given ?? (await tabInFront());
  if (tab?.id === undefined) return;
  const pdf = await pdfIn(tab);
  if (pdf !== null) return void openReader(pdf);
  const running = await runInTab(tab.id);
  if (running.ok) await engineIn(tab.id).openBar({ key: null });
  else await sayNotHere(tab.id);
}

/** No script may run in this tab, so no bar can say so. The popup does; Firefox opens it only for a press. */
async function sayNotHere(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await markButton(tabId).catch(() => {
      // the tab was closed meanwhile: nobody is left to be told
    });
  }
}

/** Gone by itself when the tab goes to another page. */
async function markButton(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: BADGE });
  await browser.action.setTitle({ tabId, title: i18n.t('popup.noPage') });
}
