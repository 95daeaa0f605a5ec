import { writeFileSync } from 'node:fs';
import { HELPERS } from './cdp';
import { input, type FirefoxWindow } from './firefox-window';
import type { Point } from './in-page';
import type { Backend } from './surface';

interface View {
  readonly uri: { readonly spec: string } | null;
  readonly xulBrowser: XulBrowser | null;
}
interface ChromeWindow extends Window {
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
}
interface XulBrowser {
  readonly ownerDocument: { readonly defaultView: ChromeWindow & { readonly top: ChromeWindow } };
  getBoundingClientRect(): DOMRect;
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      getActor(name: string): { executeScript(script: string, args: unknown[], options: object): Promise<string> };
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { readonly views: Iterable<View> } } | null;
};

/** The sidebar or the popup: documents in the browser's own window, which are no tabs. */
export class ViewBackend implements Backend {
  readonly #window: FirefoxWindow;
  readonly #addon: string;
  readonly #page: string;

  constructor(window: FirefoxWindow, addon: string, page: string) {
    this.#window = window;
    this.#addon = addon;
    this.#page = page;
  }

  async call(source: string, args: readonly unknown[]): Promise<unknown> {
    const script = `const [json, reply] = arguments; ${HELPERS}
      (async () => (${source})(document, ...JSON.parse(json)))().then(
        (value) => reply(JSON.stringify({ value })),
        (error) => reply(JSON.stringify({ error: String(error) })));`;
    const json = await this.#window.chrome(executeInView, this.#addon, this.#page, script, JSON.stringify(args));
    const answer = JSON.parse(json) as { value?: unknown; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  /** The view's place in the window: input goes to the window. */
  async #at({ x, y }: Point): Promise<Point> {
    const box = await this.#window.chrome(placeOfView, this.#addon, this.#page);
    return { x: box.x + x, y: box.y + y };
  }

  async click(at: Point, count: number): Promise<void> {
    const point = await this.#at(at);
    await this.#window.inChrome((marionette) => input.click(marionette, point, count));
  }

  async drag(from: Point, to: Point): Promise<void> {
    const [start, end] = [await this.#at(from), await this.#at(to)];
    await this.#window.inChrome((marionette) => input.drag(marionette, start, end));
  }

  press(chord: string): Promise<void> {
    return this.#window.inChrome((marionette) => input.press(marionette, chord));
  }

  type(text: string): Promise<void> {
    return this.#window.inChrome((marionette) => input.type(marionette, text));
  }

  upload(): Promise<void> {
    return Promise.reject(new Error('Files are given to pages in tabs only'));
  }

  async screenshot(file: string): Promise<void> {
    const data = await this.#window.chrome(drawView, this.#addon, this.#page);
    writeFileSync(file, Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'));
  }
}

// What follows runs with the browser's own privileges, each by itself.

function executeInView(addon: string, page: string, script: string, json: string): Promise<string> {
  const views = [...(WebExtensionPolicy.getByID(addon)?.extension.views ?? [])];
  const view = views.find(({ uri, xulBrowser }) => xulBrowser && uri?.spec.includes(page));
  if (!view?.xulBrowser) throw new Error(`${page} is not open: ${views.map(({ uri }) => uri?.spec).join(', ')}`);
  const actor = view.xulBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(script, [json], { async: true, timeout: 30_000, sandboxName: null, newSandbox: false });
}

function placeOfView(addon: string, page: string): { x: number; y: number } {
  const views = [...(WebExtensionPolicy.getByID(addon)?.extension.views ?? [])];
  const view = views.find(({ uri, xulBrowser }) => xulBrowser && uri?.spec.includes(page));
  if (!view?.xulBrowser) throw new Error(`${page} is not open`);
  // the sidebar's browser stands in a document of its own within the window
  const { x, y } = view.xulBrowser.getBoundingClientRect();
  const inner = view.xulBrowser.ownerDocument.defaultView;
  return {
    x: x + inner.mozInnerScreenX - inner.top.mozInnerScreenX,
    y: y + inner.mozInnerScreenY - inner.top.mozInnerScreenY,
  };
}

async function drawView(addon: string, page: string): Promise<string> {
  const views = [...(WebExtensionPolicy.getByID(addon)?.extension.views ?? [])];
  const view = views.find(({ uri, xulBrowser }) => xulBrowser && uri?.spec.includes(page));
  if (!view?.xulBrowser) throw new Error(`${page} is not open`);
  const image = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png');
}
