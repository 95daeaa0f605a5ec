import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../browsers.mjs';
import { attach, pageCdp } from './cdp';
import { PanelBackend } from './chromium-panel';
import { ChromiumTab } from './chromium-tab';
import type { AppDriver, ExtensionPage, LaunchOptions, Tab } from './driver';
import { copyExtension, raiseVersion } from './extension-copy';
import { Surface } from './surface';
import { until } from './until';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--enable-unsafe-extension-debugging'];
/** Switches of Playwright's that would take away what is to be tested. */
const NOT_WANTED = ['--disable-extensions', '--disable-back-forward-cache'];

interface Extensions {
  send(method: 'Extensions.loadUnpacked', parameters: { path: string }): Promise<{ id: string }>;
  send(method: 'Extensions.triggerAction', parameters: { id: string; targetId: string }): Promise<void>;
  send(method: 'Extensions.getExtensions'): Promise<{ extensions: { id: string; path: string; version: string }[] }>;
}

/** Chromium, Chrome or Edge by Playwright, and by DevTools messages where Playwright does not reach. */
export class Chromium implements AppDriver {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly #extension: string;
  readonly #tabs = new WeakMap<Page, Promise<ChromiumTab>>();
  #context!: BrowserContext;
  #browser!: CDPSession;
  #workers: CDPSession | undefined;
  #id = '';

  private constructor(options: LaunchOptions) {
    this.#options = options;
    this.#extension = path.join(options.folder, 'extension');
  }

  static async launch(options: LaunchOptions): Promise<Chromium> {
    const driver = new Chromium(options);
    mkdirSync(options.folder, { recursive: true });
    copyExtension(options.extension, driver.#extension);
    await driver.#start();
    await (await driver.waitForTab('/welcome.html')).close();
    return driver;
  }

  async #start(): Promise<void> {
    const program = findChromium();
    if (!program) throw new Error('No browser of the Chromium family was found');
    const fromCommandLine = [`--disable-extensions-except=${this.#extension}`, `--load-extension=${this.#extension}`];
    this.#context = await chromium.launchPersistentContext(path.join(this.#options.folder, 'profile'), {
      executablePath: program.path,
      headless: this.#options.headless,
      viewport: this.#options.headless ? { width: 1280, height: 800 } : null,
      args: [...ARGUMENTS, ...(program.branded ? [] : fromCommandLine)],
      ignoreDefaultArgs: NOT_WANTED,
    });
    const browser = this.#context.browser();
    if (!browser) throw new Error('Playwright gives no browser for this context');
    this.#browser = await browser.newBrowserCDPSession();
    this.#workers = undefined;
    // branded builds take no extension from the command line from version 137 on
    if (program.branded) await this.#extensions().send('Extensions.loadUnpacked', { path: this.#extension });
    this.#id = await until('the extension to be installed', () => this.#installed().then((found) => found?.id ?? ''));
    await until('the service worker to start', () => this.backgroundRuns());
  }

  #extensions(): Extensions {
    return this.#browser;
  }

  async #installed() {
    const { extensions } = await this.#extensions().send('Extensions.getExtensions');
    return extensions.find((extension) => extension.path === this.#extension);
  }

  #tab(page: Page): Promise<ChromiumTab> {
    const known = this.#tabs.get(page);
    if (known) return known;
    const made = this.#context.newCDPSession(page).then((session) => new ChromiumTab(page, pageCdp(session)));
    this.#tabs.set(page, made);
    return made;
  }

  async open(url: string): Promise<Tab> {
    const page = await this.#context.newPage();
    await page.goto(url);
    await page.bringToFront();
    return this.#tab(page);
  }

  openExtensionPage(name: ExtensionPage, query = ''): Promise<Tab> {
    return this.open(`chrome-extension://${this.#id}/${name}.html${query}`);
  }

  async waitForTab(addressPart: string): Promise<Tab> {
    const find = (): Page | undefined => this.#context.pages().find((page) => page.url().includes(addressPart));
    const page = await until(`a tab with ${addressPart}`, find, (found) => found !== undefined);
    if (!page) throw new Error(`There is no tab with ${addressPart}`);
    await page.waitForLoadState();
    return this.#tab(page);
  }

  tabs(): Promise<Tab[]> {
    return Promise.all(this.#context.pages().map((page) => this.#tab(page)));
  }

  async #targets(type: string, addressPart: string) {
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{ type }] });
    return targetInfos.filter((target) => target.url.includes(addressPart));
  }

  async #attachTo(addressPart: string): Promise<Surface> {
    const known = new Set(this.#context.pages().map((page) => page.url()));
    const find = async () => (await this.#targets('page', addressPart)).find((target) => !known.has(target.url));
    const target = await until(`${addressPart} to open`, find, (found) => found !== undefined);
    if (!target) throw new Error(`${addressPart} is not open`);
    return new Surface(new PanelBackend(await attach(this.#browser, target.targetId)));
  }

  async openPopup(): Promise<Surface> {
    const front = await this.#frontUrl();
    const tab = (await this.#targets('tab', front))[0];
    if (!tab) throw new Error('No tab is in front');
    await this.#extensions().send('Extensions.triggerAction', { id: this.#id, targetId: tab.targetId });
    return this.#attachTo(`${this.#id}/popup.html`);
  }

  waitForPanel(): Promise<Surface> {
    return this.#attachTo(`${this.#id}/sidepanel.html`);
  }

  async #frontUrl(): Promise<string> {
    for (const page of this.#context.pages()) {
      if (await page.evaluate(() => document.visibilityState === 'visible' && document.hasFocus())) return page.url();
    }
    throw new Error('No tab is in front');
  }

  /** Chromium opens a panel for a person's own deed only: a real press on the button in the real popup. */
  async openPanel(): Promise<Surface> {
    const popup = await this.openPopup();
    // the popup knows its window once it shows something of the page, between its head and its menu
    await popup.find('.pop > :nth-child(3)');
    await popup.click('button', /^Side panel/);
    return this.waitForPanel();
  }

  /**
   * Keys that DevTools sends stop at the page and never reach the browser's own shortcuts, so the command's
   * listeners are called in the worker, with the tab in front.
   */
  async runCommand(name: string): Promise<void> {
    await this.#worker().evaluate(dispatchCommand, name);
  }

  /** No driver reaches the browser's own menus: the listeners are called in the worker, as for commands. */
  async chooseFromLinkMenu(tab: Tab, css: string, { id }: { id: string }): Promise<void> {
    const linkUrl = await tab.evaluate((root, link) => root.querySelector<HTMLAnchorElement>(link)?.href ?? '', css);
    await this.#worker().evaluate(dispatchMenu, { menuItemId: id, linkUrl });
  }

  #worker(): Worker {
    const worker = this.#context.serviceWorkers().at(-1);
    if (!worker) throw new Error('The service worker does not run');
    return worker;
  }

  /** Resolves when the worker has stopped, even where a message has started it again by then. */
  async stopBackground(): Promise<void> {
    const [page] = this.#context.pages();
    if (!page) throw new Error('No tab is open');
    this.#workers ??= await this.#context.newCDPSession(page);
    await this.#workers.send('ServiceWorker.enable');
    await this.#workers.send('ServiceWorker.stopAllWorkers');
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.#targets('service_worker', this.#id)).length > 0;
  }

  async restart(): Promise<void> {
    await this.close();
    await this.#start();
  }

  async updateExtension(): Promise<void> {
    const before = (await this.#installed())?.version;
    raiseVersion(this.#extension);
    await this.#extensions().send('Extensions.loadUnpacked', { path: this.#extension });
    await until('the newer version to run', async () => {
      const now = await this.#installed();
      return now !== undefined && now.version !== before && (await this.backgroundRuns());
    });
  }

  async download(act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const front = this.#context.pages().map((page) => page.waitForEvent('download'));
    const [download] = await Promise.all([Promise.any(front), act()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  ended(): Promise<void> {
    return new Promise((resolve) => {
      this.#context.once('close', () => {
        resolve();
      });
    });
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

async function dispatchCommand(name: string): Promise<void> {
  interface Api {
    readonly tabs: { query(what: object): Promise<unknown[]> };
    readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  }
  const api = (globalThis as unknown as { chrome: Api }).chrome;
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  api.commands.onCommand.dispatch(name, tab);
}

async function dispatchMenu(click: { menuItemId: string; linkUrl: string }): Promise<void> {
  interface Api {
    readonly tabs: { query(what: object): Promise<unknown[]> };
    readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: unknown): void } };
  }
  const api = (globalThis as unknown as { chrome: Api }).chrome;
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  api.contextMenus.onClicked.dispatch(click, tab);
}
