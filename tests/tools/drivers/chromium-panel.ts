import { writeFileSync } from 'node:fs';
import { callInDocument, type Cdp } from './cdp';
import type { Point } from './in-page';
import type { Backend } from './surface';

/** The keys that are pressed in panels and popups; text goes in whole. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Backspace: 8,
  Delete: 46,
  ' ': 32,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Home: 36,
  End: 35,
};
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, ControlOrMeta: 2, Meta: 4, Shift: 8 };

/** A document that Playwright does not know of, driven by DevTools messages alone. */
export class PanelBackend implements Backend {
  readonly #cdp: Cdp;

  constructor(cdp: Cdp) {
    this.#cdp = cdp;
  }

  call(source: string, args: readonly unknown[]): Promise<unknown> {
    return callInDocument(this.#cdp, source, args);
  }

  async #mouse(type: string, at: Point, clickCount: number): Promise<void> {
    const button = type === 'mouseMoved' && clickCount === 0 ? 'none' : 'left';
    await this.#cdp.send('Input.dispatchMouseEvent', { type, ...at, button, clickCount });
  }

  async click(at: Point, count: number): Promise<void> {
    await this.#mouse('mouseMoved', at, 0);
    for (let nth = 1; nth <= count; nth++) {
      await this.#mouse('mousePressed', at, nth);
      await this.#mouse('mouseReleased', at, nth);
    }
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.#mouse('mouseMoved', from, 0);
    await this.#mouse('mousePressed', from, 1);
    await this.#mouse('mouseMoved', to, 1);
    await this.#mouse('mouseReleased', to, 1);
  }

  async press(chord: string): Promise<void> {
    const parts = chord.split('+');
    const key = parts.pop() ?? '';
    const modifiers = parts.reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
    const windowsVirtualKeyCode = KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0);
    const text = key === 'Enter' ? '\r' : key.length === 1 && modifiers % 8 === 0 ? key : undefined;
    const commands = modifiers === 2 && key === 'a' ? ['selectAll'] : undefined;
    const event = { key, modifiers, windowsVirtualKeyCode };
    await this.#cdp.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...event, text, commands });
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async type(text: string): Promise<void> {
    await this.#cdp.send('Input.insertText', { text });
  }

  async upload(selector: string, files: readonly string[]): Promise<void> {
    const { result } = await this.#cdp.send<{ result: { objectId?: string } }>('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
    });
    await this.#cdp.send('DOM.setFileInputFiles', { files, objectId: result.objectId });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.#cdp.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }
}
