import type { Page } from '@playwright/test';
import { callInDocument, callInShadow, type Cdp } from './cdp';
import type { Looks, Tab } from './driver';
import type { Point } from './in-page';
import { Surface, type Backend } from './surface';
import { until } from './until';

/** A tab's document, or the bar in it: the same mouse and keys, another root. */
class PageBackend implements Backend {
  readonly #page: Page;
  readonly #call: Backend['call'];

  constructor(page: Page, call: Backend['call']) {
    this.#page = page;
    this.#call = call;
  }

  call(source: string, args: readonly unknown[]): Promise<unknown> {
    return this.#call(source, args);
  }

  click({ x, y }: Point, clickCount: number): Promise<void> {
    return this.#page.mouse.click(x, y, { clickCount });
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.#page.mouse.move(from.x, from.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(to.x, to.y, { steps: 4 });
    await this.#page.mouse.up();
  }

  press(chord: string): Promise<void> {
    return this.#page.keyboard.press(chord);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  upload(selector: string, files: readonly string[]): Promise<void> {
    return this.#page.setInputFiles(selector, [...files]);
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file });
  }
}

export class ChromiumTab extends Surface implements Tab {
  readonly bar: Surface;
  readonly toast: Surface;
  readonly page: Page;
  readonly #cdp: Cdp;

  constructor(page: Page, cdp: Cdp) {
    super(new PageBackend(page, (source, args) => callInDocument(cdp, source, args)));
    this.page = page;
    this.#cdp = cdp;
    this.bar = this.shadow('findmark-bar');
    this.toast = this.shadow('findmark-toast');
  }

  shadow(host: string): Surface {
    return new Surface(new PageBackend(this.page, (source, args) => callInShadow(this.#cdp, host, source, args)));
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    const before = await this.url();
    // Playwright waits for a load event, which a page from the back/forward cache never has
    await this.evaluate(() => {
      history.back();
    });
    await until(
      'the page before',
      () => this.url(),
      (url) => url !== before,
    );
  }

  show(): Promise<void> {
    return this.page.bringToFront();
  }

  async look({ width, height, scheme }: Looks): Promise<void> {
    if (width !== undefined && height !== undefined) await this.page.setViewportSize({ width, height });
    if (scheme !== undefined) await this.page.emulateMedia({ colorScheme: scheme });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
