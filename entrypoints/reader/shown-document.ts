import { signal } from '@preact/signals';
import type { ReaderDocument } from '../../components/reader-view';
import type { PageState } from '../../lib/app/page-state';
import type { ReadPage } from '../../lib/app/page/ports';
import { FileReading } from '../../lib/app/reader/file-reading';
import { outlineFrom } from '../../lib/app/reader/outline';
import { type FileFacts, reportFacts } from '../../lib/app/reader/report-facts';
import type { Span } from '../../lib/core/model/reading-text';
import { PassageFrame } from '../../lib/dom/frame';
import { listenToPage } from '../../lib/dom/page-input';
import { fingerprintOf } from '../../lib/dom/page-reader';
import { PagedIndex } from '../../lib/dom/paged-index';
import { PagePainter } from '../../lib/dom/paint/page-painter';
import { boxesOf, scrollToPassage, spanAt } from '../../lib/dom/passages';
import type { SheetSize } from '../../lib/dom/sheets/sheet';
import { steadySelection } from '../../lib/dom/sheets/steady-selection';
import { inSlices } from '../../lib/dom/slices';
import type { EngineHandlers } from '../../lib/messaging/answer-engine';
import type { PdfFile } from '../../lib/pdf/file';
import { engineCalls } from '../engine/engine-calls';
import { beginning, damaged, noticesOf } from './beginning';
import { Desk } from './desk';
import { Finding } from './finding';
import { printPages } from './print';
import { bringDetector, createReaderSession } from './reader-session';
import { Repaint } from './repaint';
import { sizesOf } from './sizes';
import { SmallPages } from './small-pages';

const TELL_MS = 150;

/** One report: its pages on the desk, what was found in it, and what is done with it. */
export class ShownDocument {
  readonly view;
  readonly calls: EngineHandlers;
  readonly finding: Finding;
  readonly small: SmallPages;
  #desk: Desk | null = null;
  readonly #life = new AbortController();
  readonly #painter = new PagePainter();
  readonly #frame = new PassageFrame();
  readonly #parts;
  readonly #reading: FileReading;
  readonly #repaint = new Repaint(() => this.#paintAgain());
  #index: PagedIndex | null = null;
  /** After how many pages the person stopped the reading, if so. */
  #stoppedAt: number | null = null;
  #toldAt = 0;
  /** Resolves when the first picture is there: nothing may come before it. */
  readonly #firstPicture = Promise.withResolvers<true>();
  readonly #wholePage = Promise.withResolvers<ReadPage<PagedIndex>>();
  /** How many pages a text of the first pages holds, by its fingerprint. */
  readonly #parted = new Map<string, number>();

  constructor(
    readonly file: PdfFile,
    private readonly facts: FileFacts,
    announce: (state: PageState) => void,
  ) {
    this.view = signal(beginning(file, facts));
    this.#reading = new FileReading(
      file,
      (read) => this.#told(read),
      () => void this.#understand(),
    );
    this.#parts = createReaderSession({
      painter: this.#painter,
      frame: this.#frame,
      read: (signal) => this.#read(signal),
      pagesIn: (fingerprint) => this.#parted.get(fingerprint) ?? null,
      whole: () => this.#whole(),
      announce: (state) => {
        this.#change({ title: state.facts.title });
        announce(state);
      },
      show: (span) => this.#show(span),
    });
    const { session, tagging } = this.#parts;
    this.calls = engineCalls({
      session,
      tagging,
      reveal: (key, place) => this.#reveal(key, place),
      spanOf: (range) => Promise.resolve(this.#index?.offsets(range) ?? null),
      start: () => session.start(),
      stop: () => session.stop(),
    });
    this.small = new SmallPages(file);
    this.finding = new Finding({ index: () => this.#index, show: (span) => this.#show(span) });
  }

  get desk(): Desk | null {
    return this.#desk;
  }

  /** Puts the pages on the desk and begins to read. @returns takes them off again */
  fill(box: HTMLElement, page: number): () => void {
    void this.#lay(box, page);
    return () => this.close();
  }

  async #lay(box: HTMLElement, page: number): Promise<void> {
    const first = await this.file.sizeOf(1);
    if (this.#life.signal.aborted) return;
    this.#desk = new Desk(this.file, box, new Array<SheetSize>(this.file.pages).fill(first), {
      changed: (view) => this.#change(view),
      pictured: () => this.#firstPicture.resolve(true),
      isBusy: () => this.view.peek().reading !== null,
      laid: (number, elements) => {
        this.#index?.fill(number, elements);
        this.#repaint.soon();
      },
      lifting: (number) => {
        this.#index?.empty(number);
        this.#repaint.soon();
      },
    });
    if (page > 1) this.#desk.goTo(page);
    this.#listen();
    await this.#firstPicture.promise;
    // it may have been stopped before it began
    if (this.#stoppedAt === null) this.goOn();
    void bringDetector();
    void this.#contents();
    await this.#resize(this.#desk, first);
  }

  async #resize(desk: Desk, first: SheetSize): Promise<void> {
    const sizes = await sizesOf(this.file, first);
    if (!this.#life.signal.aborted) desk.resize(sizes);
  }

  #listen(): void {
    steadySelection(this.#life.signal);
    const { session, tagging } = this.#parts;
    listenToPage(
      {
        onPoint: (x, y, page) => {
          const hit = this.#index ? spanAt(this.#index, session.contents.spans, x, y, page) : null;
          if (hit) void tagging.open(hit.key);
        },
        onMark: (id) => void tagging.open(id),
        onSelect: async (range) => {
          const span = this.#index?.offsets(range);
          if (span) await tagging.openSelection(span);
        },
        onPress: () => tagging.pressOutside(),
      },
      this.#life.signal,
    );
  }

  /** The file's own outline; where it has none, that of its headings comes when they are read. */
  async #contents(): Promise<void> {
    const outline = await this.file.outline().catch(() => []);
    if (outline.length > 0) this.#change({ outline });
  }

  /** Said some times a second: each time, all that stands round the pages is made anew. */
  #told(read: number): void {
    const now = performance.now();
    if (now - this.#toldAt < TELL_MS) return;
    this.#toldAt = now;
    this.#change({ reading: read });
  }

  /** Nothing is read any more: the words of far pages have their turn. */
  #rest(change: Partial<ReaderDocument>): void {
    this.#change({ ...change, reading: null });
    this.#desk?.layAll();
  }

  goOn(): void {
    this.#stoppedAt = null;
    this.#change({ reading: this.#reading.read, notices: [] });
    void this.#reading.goOn().catch((error: unknown) => {
      this.#rest({ notices: [{ kind: 'failure', failure: damaged(error) }] });
    });
  }

  stop(): void {
    this.#reading.stop();
    const { isWhole, read } = this.#reading;
    this.#stoppedAt = isWhole ? null : read;
    this.#rest({});
    void this.#understand();
  }

  /** The first pages were read, or all: they are looked through and marked. */
  async #understand(): Promise<void> {
    const { session, tagging } = this.#parts;
    if (session.state.status === 'off') await session.start();
    else await session.reread();
    if (!this.#reading.isWhole || this.#life.signal.aborted) return;
    this.#rest({});
    await tagging.restore();
  }

  async #read(signal: AbortSignal): Promise<ReadPage<PagedIndex>> {
    const { isWhole, read } = this.#reading;
    const text = this.#reading.text();
    const index = new PagedIndex(text, this.#desk?.elements ?? []);
    for (const [page, elements] of this.#desk?.laid ?? []) index.fill(page, elements);
    const fingerprint = await inSlices(fingerprintOf(index.text), signal);
    if (isWhole) this.#parted.delete(fingerprint);
    else this.#parted.set(fingerprint, read);
    this.#index = index;
    this.#desk?.setMargins(this.#reading.margins());
    this.finding.renew();
    const outline = this.view.peek().outline ?? (isWhole ? outlineFrom(index) : null);
    this.#change({ notices: noticesOf(text, this.file.pages, this.#stoppedAt), outline });
    const facts = reportFacts(index, this.facts);
    const page = { reading: index, facts, fingerprint, readAt: new Date().toISOString() };
    if (isWhole) this.#wholePage.resolve(page);
    return page;
  }

  async #whole(): Promise<ReadPage<PagedIndex> | null> {
    await this.#reading.goOn();
    return this.#reading.isWhole ? this.#wholePage.promise : null;
  }

  #paintAgain(): void {
    if (!this.#index) return;
    this.#painter.mend(this.#index);
    this.finding.paint();
  }

  async #reveal(key: string, place?: number): Promise<boolean> {
    const at = this.#parts.session.contents.spanOf(key, place);
    if (!at || !(await this.#show(at))) return false;
    this.#frame.show(() => (this.#index ? boxesOf(this.#index, at) : []), true);
    return true;
  }

  /** Brings a passage into the window; its page may have to be laid first. */
  async #show(span: Span): Promise<boolean> {
    const page = this.#index?.pageAt(span.start);
    if (page === undefined) return false;
    await this.#desk?.bring(page);
    return this.#index !== null && scrollToPassage(this.#index, span);
  }

  async print(): Promise<void> {
    await printPages(this.file, this.#life.signal).catch((error: unknown) => console.warn('Findmark: print', error));
  }

  setDarkPages(darkPages: boolean): void {
    // noticed by those who look behind the words: lib/dom/paint/watch-tone
    document.body.toggleAttribute('data-dark-pages', darkPages);
    this.#change({ darkPages });
  }

  #change(change: Partial<ReaderDocument>): void {
    this.view.value = { ...this.view.peek(), ...change };
  }

  close(): void {
    this.#life.abort();
    this.#reading.stop();
    this.#repaint.stop();
    this.finding.close();
    this.#parts.tagging.close();
    this.#frame.hide();
    this.#parts.session.stop();
    if (this.#desk) this.#desk.close();
    else void this.file.close();
  }
}
