import type { Looks, Tab } from './driver';
import { execute, input, screenshot, type FirefoxWindow } from './firefox-window';
import type { Point } from './in-page';
import { ELEMENT, type Marionette } from './marionette';
import { Surface, type Backend } from './surface';
import { until } from './until';

const DOCUMENT = 'return (SOURCE)(document, ...args);';
/** The system's sandbox may look into closed shadow roots. */
const SHADOW = `const host = document.querySelector('HOST');
  if (!host) throw new Error('There is no <HOST> on the page');
  return (SOURCE)(host.openOrClosedShadowRoot, ...args);`;

class TabBackend implements Backend {
  readonly #window: FirefoxWindow;
  readonly #handle: string;
  readonly #host: string | null;

  /** @param host the tag name of a shadow host; null for the document itself */
  constructor(window: FirefoxWindow, handle: string, host: string | null) {
    this.#window = window;
    this.#handle = handle;
    this.#host = host;
  }

  call(source: string, args: readonly unknown[]): Promise<unknown> {
    const body = this.#host === null ? DOCUMENT : SHADOW.replaceAll('HOST', this.#host);
    const script = body.replace('SOURCE', () => source);
    return this.#act((marionette) => execute(marionette, script, args, this.#host === null ? null : 'system'));
  }

  #act<T>(act: (marionette: Marionette) => Promise<T>): Promise<T> {
    return this.#window.inTab(this.#handle, act);
  }

  click(at: Point, count: number): Promise<void> {
    return this.#act((marionette) => input.click(marionette, at, count));
  }

  drag(from: Point, to: Point): Promise<void> {
    return this.#act((marionette) => input.drag(marionette, from, to));
  }

  press(chord: string): Promise<void> {
    return this.#act((marionette) => input.press(marionette, chord));
  }

  type(text: string): Promise<void> {
    return this.#act((marionette) => input.type(marionette, text));
  }

  upload(selector: string, files: readonly string[]): Promise<void> {
    return this.#act(async (marionette) => {
      const { value } = await marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      });
      await marionette.send('WebDriver:ElementSendKeys', { id: value[ELEMENT], text: files.join('\n') });
    });
  }

  screenshot(file: string): Promise<void> {
    return this.#act((marionette) => screenshot(marionette, file));
  }
}

export class FirefoxTab extends Surface implements Tab {
  readonly bar: Surface;
  readonly toast: Surface;
  readonly handle: string;
  readonly #window: FirefoxWindow;

  constructor(window: FirefoxWindow, handle: string) {
    super(new TabBackend(window, handle, null));
    this.handle = handle;
    this.#window = window;
    this.bar = this.shadow('findmark-bar');
    this.toast = this.shadow('findmark-toast');
  }

  shadow(host: string): Surface {
    return new Surface(new TabBackend(this.#window, this.handle, host));
  }

  async url(): Promise<string> {
    const { value } = await this.#window.inTab(this.handle, (marionette) =>
      marionette.send<{ value: string }>('WebDriver:GetCurrentURL'),
    );
    return value;
  }

  async goto(url: string): Promise<void> {
    await this.#window.inTab(this.handle, (marionette) => marionette.send('WebDriver:Navigate', { url }));
  }

  async reload(): Promise<void> {
    await this.#window.inTab(this.handle, (marionette) => marionette.send('WebDriver:Refresh'));
  }

  async back(): Promise<void> {
    const before = await this.url();
    await this.#window.inTab(this.handle, (marionette) => marionette.send('WebDriver:Back'));
    await until(
      'the page before',
      () => this.url(),
      (url) => url !== before,
    );
  }

  show(): Promise<void> {
    return this.#window.show(this.handle);
  }

  async look(looks: Looks): Promise<void> {
    await this.show();
    await this.#window.chrome(setLooks, looks);
    if (looks.width === undefined) return;
    await until(
      'the window to have its size',
      () => this.evaluate(() => innerWidth),
      (width) => width === looks.width,
    );
  }

  close(): Promise<void> {
    return this.#window.close(this.handle);
  }
}

interface BrowserWindow {
  readonly gBrowser: { readonly selectedBrowser: HTMLElement };
}
declare const Services: {
  readonly wm: { getMostRecentWindow(type: string): BrowserWindow };
  readonly prefs: { setIntPref(name: string, value: number): void };
};

/** Firefox's window has a least width of its own: the page's box in it is made as small as is asked. */
function setLooks({ width, height, scheme }: Looks): void {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  if (width !== undefined && height !== undefined) {
    const box = `${String(width)}px`;
    const tall = `${String(height)}px`;
    gBrowser.selectedBrowser.style.cssText = `min-width:${box};max-width:${box};width:${box};min-height:${tall};max-height:${tall};height:${tall}`;
  }
  if (scheme === undefined) return;
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
}
