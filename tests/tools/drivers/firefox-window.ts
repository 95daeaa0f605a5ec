import { writeFileSync } from 'node:fs';
import type { Point } from './in-page';
import { HELPERS } from './cdp';
import type { Marionette } from './marionette';
import { chordActions, textActions } from './firefox-keys';

type Context = 'content' | 'chrome';

/**
 * One line to one browser has one current tab and one current context: acts go one after another, each with its own.
 */
export class FirefoxWindow {
  readonly #marionette: Marionette;
  #turn: Promise<unknown> = Promise.resolve();
  #handle = '';

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  get marionette(): Marionette {
    return this.#marionette;
  }

  /** Runs an act when all before it are done. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(act, act);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #to(handle: string, focus: boolean): Promise<void> {
    if (handle === this.#handle && !focus) return;
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus });
    this.#handle = handle;
  }

  /** Does something with a tab, which need not be in front. */
  inTab<T>(handle: string, act: (marionette: Marionette) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#to(handle, false);
      return act(this.#marionette);
    });
  }

  /** Brings a tab to the front. */
  show(handle: string): Promise<void> {
    return this.#inTurn(() => this.#to(handle, true));
  }

  /** Does something with the browser's own window. */
  inChrome<T>(act: (marionette: Marionette) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#marionette.send('Marionette:SetContext', { value: 'chrome' satisfies Context });
      try {
        return await act(this.#marionette);
      } finally {
        await this.#marionette.send('Marionette:SetContext', { value: 'content' satisfies Context });
      }
    });
  }

  /** Runs a function with the browser's own privileges; JSON in and out. */
  chrome<A extends readonly unknown[], R>(body: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.inChrome(
      (marionette) => execute(marionette, `return (${body.toString()})(...args)`, args) as Promise<R>,
    );
  }

  async newTab(): Promise<string> {
    return this.#inTurn(async () => {
      const { handle } = await this.#marionette.send<{ handle: string }>('WebDriver:NewWindow', {
        type: 'tab',
        focus: true,
      });
      await this.#to(handle, true);
      return handle;
    });
  }

  /** Closes a tab. What comes next is done from one that is left: without a tab there is nothing that could act. */
  close(handle: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#to(handle, false);
      const [left] = await this.#marionette.send<string[]>('WebDriver:CloseWindow');
      if (left !== undefined) await this.#to(left, false);
    });
  }

  handles(): Promise<string[]> {
    return this.#inTurn(() => this.#marionette.send<string[]>('WebDriver:GetWindowHandles'));
  }
}

/**
 * Runs the body of a function in the current document, or in the browser's window, with `args` as its arguments.
 * @param sandbox `system` sees closed shadow roots
 */
export async function execute(
  marionette: Marionette,
  body: string,
  args: readonly unknown[],
  sandbox: 'system' | null = null,
): Promise<unknown> {
  const script = `const [json, reply] = arguments; ${HELPERS}
    const args = JSON.parse(json);
    (async () => { ${body} })().then(
      (value) => reply(JSON.stringify({ value })),
      (error) => reply(JSON.stringify({ error: String(error) + '\\n' + (error?.stack ?? '') })));`;
  const { value } = await marionette.send<{ value: string }>('WebDriver:ExecuteAsyncScript', {
    script,
    args: [JSON.stringify(args)],
    sandbox,
    newSandbox: false,
  });
  const answer = JSON.parse(value) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

const pointerMove = ({ x, y }: Point, duration = 0) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration,
});
const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

/** Mouse and keys by WebDriver's Actions, in whatever tab or window is current. */
export const input = {
  async click(marionette: Marionette, at: Point, count: number): Promise<void> {
    const presses = Array.from({ length: count }, () => [DOWN, UP]).flat();
    await pointer(marionette, [pointerMove(at), ...presses]);
  },
  async rightClick(marionette: Marionette, at: Point): Promise<void> {
    await pointer(marionette, [pointerMove(at), { ...DOWN, button: 2 }, { ...UP, button: 2 }]);
  },
  async drag(marionette: Marionette, from: Point, to: Point): Promise<void> {
    const between = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await pointer(marionette, [pointerMove(from), DOWN, pointerMove(between, 20), pointerMove(to, 20), UP]);
  },
  async press(marionette: Marionette, chord: string): Promise<void> {
    await keys(marionette, chordActions(chord));
  },
  async type(marionette: Marionette, text: string): Promise<void> {
    await keys(marionette, textActions(text));
  },
};

async function pointer(marionette: Marionette, actions: readonly object[]): Promise<void> {
  const parameters = { pointerType: 'mouse' };
  await marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
  });
  // a second click soon after would count as a double one
  await marionette.send('WebDriver:ReleaseActions');
}

async function keys(marionette: Marionette, actions: readonly object[]): Promise<void> {
  await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

export async function screenshot(marionette: Marionette, file: string): Promise<void> {
  const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false, hash: false });
  writeFileSync(file, Buffer.from(value, 'base64'));
}
