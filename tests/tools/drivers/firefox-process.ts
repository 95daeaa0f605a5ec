import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { findFirefox } from '../browsers.mjs';
import { Marionette } from './marionette';
import { until } from './until';

/** The add-on's id in wxt.config.ts, and the host of its pages, which Firefox would otherwise draw by lot. */
export const ADDON_ID = 'findmark@findmark.invalid';
export const ADDON_HOST = '6f1d7a52-3c1e-4b8a-9d5e-2a7c4be0f913';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
  // an add-on loaded for a test is taken out when the browser ends: what it stored must outlive that, as a real one's does
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.autoDisableScopes': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.tabs.warnOnClose': false,
  'browser.download.useDownloadDir': true,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'services.settings.server': 'data:,#',
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'ui.key.menuAccessKeyFocuses': false,
  'remote.prefs.recommended': true,
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** A Firefox of our own and the line to it. */
export class FirefoxProcess {
  readonly marionette: Marionette;
  /** Resolves when the browser is gone, whoever ended it. */
  readonly ended: Promise<void>;
  readonly #kill: () => void;

  private constructor(child: ChildProcess, marionette: Marionette, kill: () => void) {
    this.marionette = marionette;
    this.#kill = kill;
    this.ended = new Promise((resolve) => {
      child.once('exit', () => {
        resolve();
      });
    });
  }

  static async start(profile: string, downloads: string, headless: boolean): Promise<FirefoxProcess> {
    const program = findFirefox();
    if (!program) throw new Error('Firefox was not found');
    const port = await freePort();
    mkdirSync(profile, { recursive: true });
    mkdirSync(downloads, { recursive: true });
    const all = { ...PREFERENCES, 'marionette.port': port, 'browser.download.dir': downloads };
    const lines = Object.entries(all).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const logFile = path.join(profile, 'firefox.log');
    const log = openSync(logFile, 'a');
    const flags = ['-profile', profile, '-no-remote', '-marionette', '--remote-allow-system-access'];
    const child = spawn(program.path, headless ? [...flags, '-headless'] : flags, {
      stdio: ['ignore', log, log],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    });
    closeSync(log);
    const kill = (): void => {
      child.kill('SIGKILL');
    };
    // a run that fails must leave no browser behind
    process.once('exit', kill);
    const marionette = await until(
      'Firefox to answer',
      () => {
        if (child.exitCode !== null) throw new Error(`Firefox ended: ${readFileSync(logFile, 'utf8')}`);
        return Marionette.connect(port);
      },
      Boolean,
      60_000,
    );
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    return new FirefoxProcess(child, marionette, kill);
  }

  async end(): Promise<void> {
    // the answer may be cut off by the end itself
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const timer = setTimeout(this.#kill, 15_000);
    await this.ended;
    clearTimeout(timer);
    this.marionette.close();
    process.removeListener('exit', this.#kill);
  }
}
