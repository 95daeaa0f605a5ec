import { signal } from '@preact/signals';
import type { Failure, Result } from '../../core/result';
import type { Done } from '../../messaging/calls';
import type { Choice, PageState } from '../page-state';
import type { PanelPorts } from './ports';

/** What was done last from the panel, for the toast and the undo button. */
export type Deed =
  | { readonly did: 'tagged'; readonly themes: readonly string[] }
  | { readonly did: 'saved'; readonly count: number }
  | { readonly did: 'dismissed' }
  | { readonly did: 'deleted' | Choice['take'] };

export interface Undoable {
  readonly deed: Deed;
  readonly operationId: number;
}

/**
 * The side panel: shows the page of the tab in front, whatever that is, and acts on it through its engine.
 * Holds no copy of the library: what changed comes back from the page.
 */
export class Panel {
  /** undefined: not asked yet; null: Findmark does not run in this tab. */
  readonly page = signal<PageState | null | undefined>(undefined);
  /** Whether the tab in front shows the library or the options: there is nothing to mark, and never will be. */
  readonly own = signal(false);
  /** Address of the PDF that the tab in front shows, in the browser's own viewer; null where it shows none. */
  readonly pdf = signal<string | null>(null);
  readonly last = signal<Undoable | null>(null);
  /** What the toast says now. */
  readonly toast = signal<Undoable | 'undone' | null>(null);
  readonly failure = signal<Failure | null>(null);
  #tab: number | null = null;
  #hideToast = () => {};

  constructor(private readonly ports: PanelPorts) {}

  async start(): Promise<void> {
    this.ports.onTabChanged((loading) => {
      if (loading) this.page.value = undefined;
      else void this.#follow();
    });
    this.ports.onPageChanged((tabId, state) => {
      if (tabId === this.#tab) this.page.value = state;
    });
    await this.#follow();
  }

  async #follow(): Promise<void> {
    const front = await this.ports.activeTab();
    const tab = front?.id ?? null;
    const another = tab !== this.#tab;
    this.#tab = tab;
    if (another) this.failure.value = null;
    const state = tab === null ? null : await this.ports.engine(tab).getState();
    // while we asked, another tab may have come to the front
    if (tab !== this.#tab) return;
    this.own.value = front?.own ?? false;
    this.pdf.value = front?.pdf ?? null;
    this.page.value = state;
  }

  /** @param place of an annotation that may stand in several: where it starts */
  async reveal(key: string, place?: number): Promise<void> {
    if (this.#tab !== null) await this.ports.engine(this.#tab).reveal({ key, place });
  }

  /** The bar on a suggestion or an annotation, or on the next suggestion where `key` is null. */
  async openBar(key: string | null): Promise<void> {
    if (this.#tab !== null) await this.ports.engine(this.#tab).openBar({ key });
  }

  async switchOn(): Promise<void> {
    if (this.#tab !== null) await this.ports.engine(this.#tab).setOn({ on: true });
  }

  async reload(): Promise<void> {
    if (this.#tab !== null) await this.ports.reloadTab(this.#tab);
  }

  async openReader(): Promise<void> {
    const opened = await this.ports.library.openReader({ address: this.pdf.value });
    this.failure.value = opened.ok ? null : opened.error;
  }

  async accept(key: string, themes: readonly string[]): Promise<void> {
    if (this.#tab === null) return;
    await this.#done(await this.ports.engine(this.#tab).accept({ key, themes }), { did: 'tagged', themes });
  }

  /** Keeps judgements of the report's card, all at once. */
  async saveJudgements(keys: readonly string[]): Promise<void> {
    if (this.#tab === null) return;
    const saved = await this.ports.engine(this.#tab).saveJudgements({ keys });
    const count = saved?.ok ? saved.value.value.length : 0;
    // all were kept meanwhile: nothing was done that could be taken back
    if (saved?.ok && count === 0) this.failure.value = null;
    else await this.#done(saved, { did: 'saved', count });
  }

  async dismiss(key: string): Promise<void> {
    if (this.#tab === null) return;
    await this.#done(await this.ports.engine(this.#tab).dismissSuggestion({ key }), { did: 'dismissed' });
  }

  /** What becomes of an annotation whose words changed, or stand in several places. */
  async decide(id: string, choice: Choice): Promise<void> {
    if (this.#tab === null) return;
    await this.#done(await this.ports.engine(this.#tab).decide({ id, choice }), { did: choice.take });
  }

  async remove(id: string): Promise<void> {
    await this.#done(await this.ports.library.deleteAnnotation({ id }), { did: 'deleted' });
  }

  async undo(): Promise<void> {
    const last = this.last.value;
    if (!last) return;
    const result = await this.ports.library.undo({ operationId: last.operationId });
    this.failure.value = result.ok ? null : result.error;
    if (!result.ok) return;
    this.last.value = null;
    this.#say('undone');
  }

  async #done(result: Result<Done<unknown>> | null, deed: Deed): Promise<void> {
    // the engine is gone: the tab went to another page under us
    if (result === null) return this.#follow();
    this.failure.value = result.ok ? null : result.error;
    if (!result.ok) return;
    this.last.value = { deed, operationId: result.value.operationId };
    this.#say(this.last.value);
  }

  #say(what: Undoable | 'undone'): void {
    this.#hideToast();
    this.toast.value = what;
    this.#hideToast = this.ports.afterReading(() => {
      this.toast.value = null;
    });
  }
}
