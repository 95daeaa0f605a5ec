import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppDriver, ExtensionPage, LaunchOptions, Tab } from './driver';
import { copyExtension, raiseVersion, shortcutOf } from './extension-copy';
import * as privileged from './firefox-privileged';
import { ViewBackend } from './firefox-panel';
import { ADDON_HOST, ADDON_ID, FirefoxProcess } from './firefox-process';
import { FirefoxTab } from './firefox-tab';
import { FirefoxWindow, input } from './firefox-window';
import { Surface } from './surface';
import { until } from './until';

/** Firefox, over Marionette. */
export class Firefox implements AppDriver {
  readonly name = 'firefox';
  readonly #options: LaunchOptions;
  readonly #extension: string;
  readonly #downloads: string;
  readonly #tabs = new Map<string, FirefoxTab>();
  #process!: FirefoxProcess;
  #window!: FirefoxWindow;

  private constructor(options: LaunchOptions) {
    this.#options = options;
    this.#extension = path.join(options.folder, 'extension');
    this.#downloads = path.join(options.folder, 'downloads');
  }

  static async launch(options: LaunchOptions): Promise<Firefox> {
    const driver = new Firefox(options);
    mkdirSync(options.folder, { recursive: true });
    copyExtension(options.extension, driver.#extension);
    await driver.#start();
    await (await driver.waitForTab('/welcome.html')).close();
    return driver;
  }

  async #start(): Promise<void> {
    this.#process = await FirefoxProcess.start(
      path.join(this.#options.folder, 'profile'),
      this.#downloads,
      this.#options.headless,
    );
    this.#window = new FirefoxWindow(this.#process.marionette);
    this.#tabs.clear();
    await this.#install();
  }

  async #install(): Promise<void> {
    await this.#process.marionette.send('Addon:Install', { path: this.#extension, temporary: true });
    await until('the extension to run', () => this.backgroundRuns());
  }

  #tab(handle: string): FirefoxTab {
    const tab = this.#tabs.get(handle) ?? new FirefoxTab(this.#window, handle);
    this.#tabs.set(handle, tab);
    return tab;
  }

  async open(url: string): Promise<Tab> {
    const tab = this.#tab(await this.#window.newTab());
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(name: ExtensionPage, query = ''): Promise<Tab> {
    return this.open(`moz-extension://${ADDON_HOST}/${name}.html${query}`);
  }

  async waitForTab(addressPart: string): Promise<Tab> {
    const find = async (): Promise<Tab | null> => {
      for (const handle of await this.#window.handles()) {
        const tab = this.#tab(handle);
        if ((await tab.url()).includes(addressPart)) return tab;
      }
      return null;
    };
    return (await until(`a tab with ${addressPart}`, find)) as Tab;
  }

  async tabs(): Promise<Tab[]> {
    const handles = await this.#window.handles();
    return handles.map((handle) => this.#tab(handle));
  }

  async #view(page: string): Promise<Surface> {
    const surface = new Surface(new ViewBackend(this.#window, ADDON_ID, `/${page}.html`));
    await until(`${page} to open`, () => surface.evaluate(() => document.readyState === 'complete'));
    return surface;
  }

  async openPopup(): Promise<Surface> {
    await this.#window.chrome(privileged.openPopup, ADDON_ID);
    return this.#view('popup');
  }

  waitForPanel(): Promise<Surface> {
    return this.#view('sidepanel');
  }

  async openPanel(): Promise<Surface> {
    await this.#window.chrome(privileged.openSidebar, ADDON_ID);
    return this.waitForPanel();
  }

  async runCommand(name: string): Promise<void> {
    const chord = shortcutOf(this.#extension, name);
    await this.#window.inChrome((marionette) => input.press(marionette, chord));
  }

  async chooseFromLinkMenu(tab: Tab, css: string, { label }: { label: string }): Promise<void> {
    const { middle } = await tab.find(css);
    const handle = [...this.#tabs].find(([, known]) => known === tab)?.[0] ?? '';
    await this.#window.inTab(handle, (marionette) => input.rightClick(marionette, middle));
    await until('the menu', () => this.#window.chrome(privileged.chooseFromPageMenu, label));
  }

  async stopBackground(): Promise<void> {
    await this.#window.chrome(privileged.terminateBackground, ADDON_ID);
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.#window.chrome(privileged.backgroundState, ADDON_ID)) === 'running';
  }

  async restart(): Promise<void> {
    await this.close();
    await this.#start();
  }

  async updateExtension(): Promise<void> {
    raiseVersion(this.#extension);
    await this.#install();
  }

  async download(act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const before = new Set(await this.#window.chrome(privileged.finishedDownloads));
    await act();
    const fresh = async (): Promise<string[]> =>
      (await this.#window.chrome(privileged.finishedDownloads)).filter((file) => !before.has(file));
    const [file = ''] = await until('the download', fresh, (files) => files.length > 0);
    return { name: path.basename(file), text: readFileSync(file, 'utf8') };
  }

  ended(): Promise<void> {
    return this.#process.ended;
  }

  async close(): Promise<void> {
    await this.#process.end();
  }
}
