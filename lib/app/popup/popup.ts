import { signal } from '@preact/signals';
import type { Failure } from '../../core/result';
import type { PageState } from '../page-state';
import { showsPdf } from '../pdf-tab';
import { forgetRefusedSite, keepAskedSite } from './asked-site';
import type { FrontTab, ListSetting, PopupPorts } from './ports';

/** What lies in the tab in front, as far as Findmark is concerned. */
export type PopupPlace =
  /** `reader`: our own, with a report. */
  | { readonly at: 'asking' | 'no-page' | 'pdf' | 'reader' }
  | { readonly at: 'page'; readonly host: string; readonly allowed: boolean; readonly off: boolean };

interface WebPage {
  readonly tabId: number;
  readonly host: string;
  readonly pattern: string;
}

/** The page's host and the match pattern of its site (neither knows ports); null where no extension can read it. */
function webPage(tab: FrontTab): WebPage | null {
  if (!URL.canParse(tab.address)) return null;
  const { protocol, hostname } = new URL(tab.address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return { tabId: tab.id, host: hostname, pattern: `${protocol}//${hostname}/*` };
}

async function withEntry(setting: ListSetting, entry: string, present: boolean): Promise<void> {
  const others = (await setting.read()).filter((other) => other !== entry);
  await setting.write(present ? [...others, entry] : others);
}

/** The popup of one tab, from its opening to its closing. */
export class Popup {
  readonly place = signal<PopupPlace>({ at: 'asking' });
  readonly page = signal<PageState | null>(null);
  readonly failure = signal<Failure | null>(null);
  #tabId: number | null = null;
  #web: WebPage | null = null;
  /** Address of the file in the browser's own viewer. */
  #pdf: string | null = null;

  constructor(private readonly ports: PopupPorts) {}

  /** Looks at the tab in front, and marks it at once where the person has not switched the site off. */
  async start(): Promise<void> {
    await forgetRefusedSite(this.ports);
    const tab = await this.ports.activeTab();
    this.#tabId = tab?.id ?? null;
    this.#web = tab && webPage(tab);
    this.ports.onPageChanged((tabId, state) => {
      if (tabId === this.#tabId) this.#hear(state);
    });
    if (tab && this.#web) await this.#look(tab, this.#web);
    else await this.#lookForReader();
  }

  #hear(state: PageState): void {
    this.page.value = state;
    if (!this.#web) this.place.value = { at: 'reader' };
  }

  /** Of pages that are not of the web, only our reader has something to mark; it answers once a report is open in it. */
  async #lookForReader(): Promise<void> {
    const state = this.#tabId === null ? null : await this.ports.engine(this.#tabId).getState();
    if (state) this.#hear(state);
    // it may have spoken while it was asked
    else if (!this.page.value) this.place.value = { at: 'no-page' };
  }

  async #look(tab: FrontTab, web: WebPage): Promise<void> {
    const [allowed, hosts] = await Promise.all([this.ports.isAllowed(web.pattern), this.ports.sitesOff.read()]);
    const off = hosts.includes(web.host);
    this.page.value = await this.ports.engine(web.tabId).getState();
    if (!this.page.value && (await this.#showsPdf(tab))) {
      this.#pdf = tab.address;
      this.place.value = { at: 'pdf' };
    } else {
      this.place.value = { at: 'page', host: web.host, allowed, off };
      if (!this.page.value && !off) await this.#run(web);
    }
  }

  async #showsPdf({ id, address, icon }: FrontTab): Promise<boolean> {
    return showsPdf({ address, icon, contentType: await this.ports.contentType(id) });
  }

  /** Asks for this site for good. Call it in the click itself. */
  async allowSite(): Promise<void> {
    const web = this.#web;
    if (!web) return;
    const asked = this.ports.requestSite(web.pattern);
    // before the answer: Firefox closes the popup when it asks, and the background goes on from this note
    await this.ports.siteAsked.write(web.pattern);
    if (!(await asked)) return this.ports.siteAsked.write(null);
    await keepAskedSite(this.ports);
    this.place.value = { at: 'page', host: web.host, allowed: true, off: false };
  }

  async setOn(on: boolean): Promise<void> {
    const web = this.#web;
    const place = this.place.value;
    if (!web || place.at !== 'page') return;
    await withEntry(this.ports.sitesOff, web.host, !on);
    this.place.value = { ...place, off: !on };
    const state = await this.ports.engine(web.tabId).setOn({ on });
    if (state) this.page.value = state;
    else if (on) await this.#run(web);
  }

  /** The bar at the next suggestion; the popup would cover it. */
  async review(): Promise<void> {
    if (this.#tabId === null) return;
    await this.ports.engine(this.#tabId).openBar({ key: null });
    this.ports.closePopup();
  }

  async reload(): Promise<void> {
    if (this.#tabId === null) return;
    await this.ports.reloadTab(this.#tabId);
    this.ports.closePopup();
  }

  async openPanel(): Promise<void> {
    await this.ports.openPanel();
    this.ports.closePopup();
  }

  async openPage(page: 'library' | 'options'): Promise<void> {
    await this.ports.background.openPage({ page });
    this.ports.closePopup();
  }

  /** With the file in front, where that is one; else it asks for one. */
  async openReader(): Promise<void> {
    await this.ports.background.openReader({ address: this.#pdf });
    this.ports.closePopup();
  }

  async #run(web: WebPage): Promise<void> {
    const result = await this.ports.background.runHere({ tabId: web.tabId });
    // the browser keeps some web pages to itself: its store, its own settings
    if (!result.ok && result.error.code === 'no-permission') this.place.value = { at: 'no-page' };
    else if (!result.ok) this.failure.value = result.error;
    else this.page.value ??= await this.ports.engine(web.tabId).getState();
  }
}
