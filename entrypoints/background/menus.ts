import { i18n } from '#i18n';
import { browser, type Browser } from 'wxt/browser';
import { reportFilePatterns } from '../../lib/dom/sites/report-files';
import { openReader, openReaderFor, type Tab } from './open-reader';

const LINK = 'reader-link';
const WEB = ['http://*/*', 'https://*/*'];

/**
 * The reader in the browser's own menus. No menu can ask what type a page is of, so on pages it stands where addresses
 * tell; the menu of the toolbar button has it always.
 */
const menus = (): Browser.contextMenus.CreateProperties[] => [
  { id: LINK, title: i18n.t('menus.openLink'), contexts: ['link'], targetUrlPatterns: WEB },
  {
    id: 'reader-page',
    title: i18n.t('menus.open'),
    contexts: ['page', 'frame'],
    documentUrlPatterns: ['*://*/*.pdf', '*://*/*.pdf?*', ...reportFilePatterns],
  },
  { id: 'reader-button', title: i18n.t('menus.open'), contexts: ['action'] },
];

/** Browsers keep menus until the extension is updated. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const menu of menus()) browser.contextMenus.create(menu);
}

type Click = Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'linkUrl'>;

export function runMenu({ menuItemId, linkUrl }: Click, tab: Tab | undefined): void {
  if (menuItemId === LINK) void openReader(linkUrl ?? null);
  else void openReaderFor(tab);
}
