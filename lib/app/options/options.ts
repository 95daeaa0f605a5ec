import { type Signal, signal } from '@preact/signals';
import type { Setting } from '../../core/model/settings';
import type { OptionsPorts } from './ports';

/** A name is saved by itself after this pause in typing. */
const IDLE_MS = 600;

export interface OptionsState {
  readonly sitesOff: Signal<readonly string[]>;
  readonly sitesAdded: Signal<readonly string[]>;
  /** Whether reports of permitted sites open in the reader at once. */
  readonly atOnce: Signal<boolean>;
  readonly name: Signal<string>;
  /** When something was saved last on this page. */
  readonly savedAt: Signal<Date | null>;
  readonly failed: Signal<boolean>;
}

/** The settings as the options page shows and changes them; every change is saved by itself. */
export class Options {
  readonly state: OptionsState = {
    sitesOff: signal([]),
    sitesAdded: signal([]),
    atOnce: signal(false),
    name: signal(''),
    savedAt: signal(null),
    failed: signal(false),
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typed = false;

  constructor(private readonly ports: OptionsPorts) {}

  /** Reads the settings, and follows what other pages of ours change in them. */
  async start(): Promise<void> {
    const { sitesOff, sitesAdded, coder } = this.ports;
    await Promise.all([follow(sitesOff, this.state.sitesOff), follow(sitesAdded, this.state.sitesAdded)]);
    this.state.atOnce.value = await this.ports.atOnce.read();
    const known = await coder.read();
    if (!this.#typed) this.state.name.value = known?.name ?? '';
  }

  setSites(hosts: readonly string[], on: boolean): Promise<void> {
    return this.#save(async () => {
      const others = (await this.ports.sitesOff.read()).filter((other) => !hosts.includes(other));
      await this.ports.sitesOff.write(on ? others : [...others, ...hosts]);
    });
  }

  /** Forgets a site that the person added, and gives its permission back. */
  removeSite(pattern: string): Promise<void> {
    return this.#save(async () => {
      await this.ports.dropPermission(pattern);
      const others = (await this.ports.sitesAdded.read()).filter((other) => other !== pattern);
      await this.ports.sitesAdded.write(others);
    });
  }

  /** Call it in the click itself. */
  setAtOnce(on: boolean): Promise<void> {
    return this.#save(async () => {
      await this.ports.atOnce.write(on);
      this.state.atOnce.value = await this.ports.atOnce.read();
    });
  }

  typeName(name: string): void {
    this.#typed = true;
    this.state.name.value = name;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.saveName(), IDLE_MS);
  }

  /** Saves a name that was typed, now. */
  async saveName(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#typed) return;
    this.#typed = false;
    const name = this.state.name.peek().trim();
    await this.#save(async () => {
      const coder = (await this.ports.coder.read()) ?? (await this.ports.makeCoder());
      await this.ports.coder.write({ ...coder, name });
    });
    if (this.state.failed.peek()) this.#typed = true;
  }

  async #save(write: () => Promise<void>): Promise<void> {
    try {
      await write();
      this.state.failed.value = false;
      this.state.savedAt.value = this.ports.now();
    } catch {
      this.state.failed.value = true;
    }
  }
}

async function follow<T>(setting: Setting<T>, shown: Signal<T>): Promise<void> {
  setting.watch((value) => {
    shown.value = value;
  });
  shown.value = await setting.read();
}
