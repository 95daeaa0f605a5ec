import { bringIntoView, dragEnds, locate, passageRects, type Located, type Point } from './in-page';
import { until } from './until';

/** What a document, a panel or the bar must offer so that a journey can look at it and act on it. */
export interface Backend {
  /** Calls a function, given as source, with the root (document or shadow root) and JSON arguments; JSON comes back. */
  call(source: string, args: readonly unknown[]): Promise<unknown>;
  click(at: Point, count: number): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** A key with its modifiers, such as `Enter` or `Control+Shift+z`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Gives files to an input of type file; the selector must fit one element of the document. */
  upload(selector: string, files: readonly string[]): Promise<void>;
  /** Writes a PNG of what is seen. */
  screenshot(file: string): Promise<void>;
}

type Root = Document | ShadowRoot;

const fits = (shown: string, words: string | RegExp): boolean =>
  typeof words === 'string' ? shown === words : words.test(shown);

/**
 * Something with a DOM that a person can see and use. All waiting is here: each act waits until it can be done.
 * Elements are named by CSS, and where need be by the words that they show or are labelled with.
 */
export class Surface {
  readonly backend: Backend;

  constructor(backend: Backend) {
    this.backend = backend;
  }

  /** Runs a function in the page's own world. It must not use anything from outside itself. */
  evaluate<A extends readonly unknown[], R>(body: (root: Root, ...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.backend.call(body.toString(), args) as Promise<R>;
  }

  /** The elements that fit, in order, with what a person can tell of each. */
  async all(css: string, words?: string | RegExp): Promise<Located[]> {
    const found = await this.evaluate(locate, css);
    return words === undefined
      ? found
      : found.filter(({ text, label }) => [text, label].some((shown) => fits(shown, words)));
  }

  async has(css: string, words?: string | RegExp): Promise<boolean> {
    return (await this.all(css, words)).length > 0;
  }

  async count(css: string, words?: string | RegExp): Promise<number> {
    return (await this.all(css, words)).length;
  }

  /** The first element that fits, as soon as there is one. */
  async find(css: string, words?: string | RegExp): Promise<Located> {
    const named = words === undefined ? css : `${css} "${String(words)}"`;
    const found = await until(
      `${named} to be there`,
      () => this.all(css, words),
      (list) => list.length > 0,
    );
    return found[0] as Located;
  }

  async text(css = 'body', words?: string | RegExp): Promise<string> {
    return (await this.find(css, words)).text;
  }

  /** Resolves once the element's text fits. */
  waitForText(css: string, pattern: RegExp): Promise<string> {
    return until(
      `${css} to read ${String(pattern)}`,
      () => this.text(css),
      (text) => pattern.test(text),
    );
  }

  /** Resolves once a button, box or option is pressed, checked or selected. */
  async waitUntilPressed(css: string, words?: string | RegExp): Promise<void> {
    await until(`${css} to be pressed`, async () => (await this.find(css, words)).pressed);
  }

  waitUntilGone(css: string, words?: string | RegExp): Promise<boolean> {
    return until(`${css} to go`, async () => !(await this.has(css, words)));
  }

  /** A real click in the middle of the element, once it is in sight and nothing covers it. */
  async click(css: string, words?: string | RegExp, count = 1): Promise<void> {
    const isFree = (element: Located | undefined): boolean => element?.enabled === true && element.coveredBy === null;
    const target = await until(
      `${css}${words === undefined ? '' : ` "${String(words)}"`} to be free to click`,
      async () => {
        const [element] = await this.all(css, words);
        if (!element || isFree(element)) return element;
        await this.evaluate(bringIntoView, css, element.nth);
        return (await this.all(css, words))[0];
      },
      isFree,
    );
    if (target) await this.backend.click(target.middle, count);
  }

  /** Puts text in place of what a field holds, by keyboard. */
  async fill(css: string, text: string): Promise<void> {
    await this.click(css);
    await this.backend.press('ControlOrMeta+a');
    if (text === '') await this.backend.press('Backspace');
    else await this.backend.type(text);
  }

  press(chord: string): Promise<void> {
    return this.backend.press(chord);
  }

  type(text: string): Promise<void> {
    return this.backend.type(text);
  }

  /** Drags the mouse over a passage of text, from its first letter to its last. */
  async selectText(passage: string): Promise<void> {
    const rects = await this.#passage(passage);
    const { from, to } = dragEnds(rects);
    await this.backend.drag(from, to);
  }

  /** A real click on a passage of text. */
  async clickText(passage: string): Promise<void> {
    const rects = await this.#passage(passage);
    const first = rects[0];
    if (!first) throw new Error(`"${passage}" takes no room on the page`);
    await this.backend.click({ x: first.x + first.width / 2, y: first.y + first.height / 2 }, 1);
  }

  #passage(passage: string): Promise<DOMRectReadOnly[]> {
    return until(
      `"${passage}" to be on the page`,
      () => this.evaluate(passageRects, passage),
      (rects) => rects.length > 0,
    );
  }

  /** Tag name, id and label of what has the focus; null where nothing has. */
  focused(): Promise<string | null> {
    return this.evaluate((root) => {
      const active = root.activeElement;
      if (!active || active.tagName === 'BODY') return null;
      const label = active.getAttribute('aria-label') ?? active.textContent.trim().slice(0, 40);
      return `${active.tagName.toLowerCase()}${active.id ? `#${active.id}` : ''} ${label}`.trim();
    });
  }

  upload(css: string, ...files: string[]): Promise<void> {
    return this.backend.upload(css, files);
  }

  screenshot(file: string): Promise<void> {
    return this.backend.screenshot(file);
  }
}
