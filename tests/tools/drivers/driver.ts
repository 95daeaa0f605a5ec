import type { Surface } from './surface';

export type BrowserName = 'chromium' | 'firefox';
export type ExtensionPage = 'library' | 'options' | 'popup' | 'reader' | 'sidepanel' | 'welcome';

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the driver's own: profile, downloads and its copy of the extension are kept in it. */
  readonly folder: string;
  readonly headless: boolean;
}

export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

/** One tab of the browser. */
export interface Tab extends Surface {
  /** The tagging bar in this page's closed shadow root. */
  readonly bar: Surface;
  /** The message at the foot of the window that says what was done. */
  readonly toast: Surface;
  /** What a closed shadow root holds, by the tag name of its host. */
  shadow(host: string): Surface;
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Back in the history, out of the back/forward cache where the browser kept the page there. */
  back(): Promise<void>;
  show(): Promise<void>;
  look(looks: Looks): Promise<void>;
  close(): Promise<void>;
}

/** A whole browser with Findmark in it, driven as a person would. */
export interface AppDriver {
  readonly name: BrowserName;
  /** A new tab in front, at this address. */
  open(url: string): Promise<Tab>;
  /** A page of the extension in a tab of its own. */
  openExtensionPage(page: ExtensionPage, query?: string): Promise<Tab>;
  /** The tab whose address holds this, as soon as there is one: for tabs that the product opened. */
  waitForTab(addressPart: string): Promise<Tab>;
  /** All tabs that are open. */
  tabs(): Promise<Tab[]>;
  /** Presses the toolbar button over the tab in front: the real popup. */
  openPopup(): Promise<Surface>;
  /** The real side panel or sidebar that is open in the window, as soon as it is there. */
  waitForPanel(): Promise<Surface>;
  /** Opens the sidebar by the browser's own means (Firefox), or by the product's (Chromium has no other). */
  openPanel(): Promise<Surface>;
  /** Runs a command of the manifest over the tab in front, as its shortcut would. */
  runCommand(name: string): Promise<void>;
  /** Chooses an entry of ours from the menu of a link. */
  chooseFromLinkMenu(tab: Tab, css: string, entry: { readonly id: string; readonly label: string }): Promise<void>;
  /** Ends the service worker or the event page, now. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Installs a newer version of the extension while its pages are open. */
  updateExtension(): Promise<void>;
  /** Does something that downloads a file, and gives its name and text. */
  download(act: () => Promise<void>): Promise<{ name: string; text: string }>;
  /** Resolves when a person has closed the browser. */
  ended(): Promise<void>;
  close(): Promise<void>;
}
