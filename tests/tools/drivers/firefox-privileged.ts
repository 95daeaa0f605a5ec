// Functions that run with the browser's own privileges, sent there as source: each stands alone.

interface Extension {
  readonly backgroundState: string;
  terminateBackground(): Promise<void>;
}
interface BrowserWindow {
  readonly SidebarController: { readonly sidebars: Map<string, unknown>; show(key: string): Promise<void> };
  readonly document: Document;
}
interface OpenPanel extends Element {
  readonly state: string;
  hidePopup(): void;
}
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };
declare const Services: { readonly wm: { getMostRecentWindow(type: string): BrowserWindow } };
declare const ChromeUtils: {
  importESModule(address: string): { ExtensionParent: ExtensionParent; Downloads: Downloads };
};
interface Download {
  readonly succeeded: boolean;
  readonly target: { readonly path: string };
}
interface Downloads {
  readonly ALL: string;
  getList(which: string): Promise<{ getAll(): Promise<Download[]> }>;
}
interface ExtensionParent {
  readonly apiManager: {
    readonly global: {
      browserActionFor(extension: Extension): { triggerAction(window: BrowserWindow): Promise<void> };
    };
  };
}

export function backgroundState(addon: string): string {
  return WebExtensionPolicy.getByID(addon)?.extension.backgroundState ?? 'not installed';
}

export async function terminateBackground(addon: string): Promise<void> {
  await WebExtensionPolicy.getByID(addon)?.extension.terminateBackground();
}

export async function openSidebar(addon: string): Promise<void> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const mark = addon.replace(/[^\w]/g, '_');
  const key = [...window.SidebarController.sidebars.keys()].find((name) => name.includes(mark));
  if (key === undefined) throw new Error(`No sidebar of ${addon}`);
  await window.SidebarController.show(key);
}

export async function openPopup(addon: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(addon)?.extension;
  if (!extension) throw new Error(`${addon} is not installed`);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  // a press on the button of an open popup would close it
  for (const panel of window.document.querySelectorAll<OpenPanel>('panel'))
    if (panel.state === 'open') panel.hidePopup();
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Files of the downloads that are whole. */
export async function finishedDownloads(): Promise<string[]> {
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const list = await Downloads.getList(Downloads.ALL);
  const all = await list.getAll();
  return all.filter(({ succeeded }) => succeeded).map(({ target }) => target.path);
}

/** @returns false as long as the menu is not open */
export function chooseFromPageMenu(label: string): boolean {
  interface Menu extends Element {
    readonly state: string;
    activateItem(item: Element): void;
  }
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  if (menu?.state !== 'open') return false;
  const item = [...menu.querySelectorAll('menuitem[label]')].find((one) => one.getAttribute('label') === label);
  if (!item) throw new Error(`The menu has no "${label}"`);
  menu.activateItem(item);
  return true;
}
