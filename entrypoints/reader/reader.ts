import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PasswordAsked, ReaderStage } from '../../components/reader-view';
import {
  download,
  type OpenedFile,
  openDiskFile,
  type Opening,
  type OpeningFailure,
} from '../../lib/app/reader/opening';
import { fileFingerprint } from '../../lib/app/reader/file-fingerprint';
import { hostPattern } from '../../lib/app/reader/opening-address';
import { requestFile } from '../../lib/app/reader/opening-request';
import { currentFile, emptyQueue, type Queue, showing, without, withFiles } from '../../lib/app/reader/queue';
import type { PageState } from '../../lib/app/page-state';
import { siteFor } from '../../lib/dom/sites/site-for';
import { background } from '../../lib/messaging/background';
import { openPdf, preparePdf } from '../../lib/pdf/open';
import { keepFile } from './address';
import { ShownDocument } from './shown-document';

/** The folder of the build with the worker of pdf.js and its data. */
const ASSETS = browser.runtime.getURL('/pdf/' as '/');

/** Which file the reader shows, from asking for it to the open document. One at a time. */
export class Reader {
  readonly stage = signal<ReaderStage>({ at: 'start' });
  readonly password = signal<PasswordAsked | null>(null);
  readonly shown = signal<ShownDocument | null>(null);
  readonly queue = signal<Queue<File>>(emptyQueue);
  /** Where the file came from, or was to come from; null: from disk, or nowhere yet. */
  #address: string | null = null;
  /** What that address led to; the same where it is not known to lead on. */
  #end: string | null = null;
  #call = new AbortController();
  #answer: (password: string | null) => void = () => {};
  #again: () => Promise<void> = async () => {};

  /** @param heard told of every new state of the document that is shown */
  constructor(private readonly heard: (state: PageState) => void) {}

  openAddress(address: string): Promise<void> {
    this.queue.value = emptyQueue;
    this.#address = address;
    this.#end = address;
    const ports = {
      request: requestFile,
      isAllowed: (pattern: string) => browser.permissions.contains({ origins: [pattern] }),
      isOnline: () => navigator.onLine,
      answered: (from: string) => {
        if (this.#address === address) this.#end = from;
      },
    };
    return this.#open(new URL(address).host, (told, signal) => download(address, ports, told, signal));
  }

  /** The first of them is opened, the others wait in the queue. */
  async openFiles(files: readonly File[]): Promise<void> {
    const known = new Set(this.queue.peek().files.map(({ id }) => id));
    this.queue.value = withFiles(this.queue.peek(), files, () => crypto.randomUUID());
    const first = this.queue.peek().files.find(({ id }) => !known.has(id));
    if (first) await this.openQueued(first.id);
  }

  async openQueued(id: string): Promise<void> {
    this.queue.value = showing(this.queue.peek(), id);
    const file = currentFile(this.queue.peek());
    if (!file) return;
    this.#address = null;
    keepFile(null);
    await this.#open(file.name, () => openDiskFile(file));
  }

  async removeQueued(id: string): Promise<void> {
    const before = this.queue.peek().current;
    this.queue.value = without(this.queue.peek(), id);
    const { current } = this.queue.peek();
    if (current !== null && current !== before) await this.openQueued(current);
  }

  /** In the click itself: a browser shows its question only then. */
  async allowHost(): Promise<void> {
    const address = this.#address;
    if (address === null) return;
    if (await browser.permissions.request({ origins: [hostPattern(address)] })) await this.retry();
  }

  /** At the end of its way: what leads there is not kept in the viewer, and would come back to us. */
  openOriginal(): void {
    if (this.#address !== null && this.#end !== null) void background.openInViewer({ address: this.#end });
  }

  retry(): Promise<void> {
    return this.#again();
  }

  cancel(): void {
    this.#call.abort();
    this.#close();
    this.stage.value = { at: 'start' };
  }

  /** @param password null: the file stays locked */
  givePassword(password: string | null): void {
    this.password.value = null;
    this.#answer(password);
  }

  async #open(
    name: string,
    fetched: (told: (loaded: number, total: number | null) => void, signal: AbortSignal) => Promise<Opening>,
  ): Promise<void> {
    this.#again = () => this.#open(name, fetched);
    this.#call.abort();
    this.#close();
    void preparePdf(ASSETS);
    const { signal } = (this.#call = new AbortController());
    const told = (loaded: number, total: number | null) => {
      if (!signal.aborted) this.stage.value = { at: 'opening', file: name, loaded, total };
    };
    told(0, null);
    const opening = await fetched(told, signal);
    if (signal.aborted || opening === null) return;
    if (opening.ok) await this.#show(opening.value, signal);
    else this.#fail(name, opening.error);
  }

  async #show(opened: OpenedFile, signal: AbortSignal): Promise<void> {
    const { name, address, further } = opened;
    // of the bytes as they are now: pdf.js takes them away
    const made = fileFingerprint(opened.bytes);
    const file = await openPdf(opened.bytes, {
      assets: ASSETS,
      password: (why) =>
        new Promise((answer) => {
          this.#answer = answer;
          this.password.value = { file: name, wrong: why === 'wrong' };
        }),
    });
    const fingerprint = await made;
    if (signal.aborted) {
      if (file.ok) void file.value.close();
      return;
    }
    if (!file.ok) {
      this.#fail(name, { ...file.error, host: address === null ? null : new URL(address).host });
      return;
    }
    const { pages, title } = file.value;
    const site = address === null ? null : siteFor(new URL(address));
    const publisher = site?.publisher ?? (address === null ? '' : new URL(address).hostname);
    const facts = { address, further, publisher, title, pdf: { fingerprint, file: name, pages } };
    this.shown.value = new ShownDocument(file.value, facts, this.heard);
  }

  #fail(file: string, { host, ...failure }: OpeningFailure): void {
    this.stage.value = { at: 'failed', file, failure, host, fromWeb: this.#address !== null };
  }

  #close(): void {
    this.shown.value?.close();
    this.shown.value = null;
    this.givePassword(null);
  }
}
