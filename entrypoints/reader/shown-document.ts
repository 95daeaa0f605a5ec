import { i18n } from '#i18n';
import { signal } from '@preact/signals';
import type { ReaderDocument, ZoomStep } from '../../components/reader-view';
import { type FileFacts, reportFacts } from '../../lib/app/reader/report-facts';
import { readPages } from '../../lib/app/reader/read-pages';
import type { PageState } from '../../lib/app/page-state';
import type { PdfText } from '../../lib/core/pdf-text/types';
import type { Span } from '../../lib/core/model/reading-text';
import { PassageFrame } from '../../lib/dom/frame';
import { listenToPage } from '../../lib/dom/page-input';
import { fingerprintOf } from '../../lib/dom/page-reader';
import { PagedIndex } from '../../lib/dom/paged-index';
import { PagePainter } from '../../lib/dom/paint/page-painter';
import { boxesOf, scrollToPassage, spanAt } from '../../lib/dom/passages';
import { SheetList } from '../../lib/dom/sheets/sheet-list';
import { inSlices } from '../../lib/dom/slices';
import type { EngineHandlers } from '../../lib/messaging/answer-engine';
import { drawPage } from '../../lib/pdf/draw-page';
import type { PdfFile } from '../../lib/pdf/file';
import { layText } from '../../lib/pdf/lay-text';
import { engineCalls } from '../engine/engine-calls';
import { createReaderSession } from './reader-session';
import { followWindow } from './follow-window';
import { Repaint } from './repaint';
import { sizesOf } from './sizes';
import { fitting, scaleOf, stepped, widestOf } from './zoom';

type Laid = readonly (HTMLElement | null)[];

/** One report on the desk: its pages, what was found in it, and what is done with it. */
export class ShownDocument {
  readonly view;
  readonly calls: EngineHandlers;
  readonly #life = new AbortController();
  readonly #painter = new PagePainter();
  readonly #frame = new PassageFrame();
  readonly #parts;
  readonly #repaint = new Repaint(() => this.#index && this.#painter.mend(this.#index));
  /** What the words of each page stand in, as long as they are laid. */
  readonly #laid = new Map<number, Laid>();
  #sheets: SheetList | null = null;
  #index: PagedIndex | null = null;
  #pictured!: () => void;
  /** Resolves when the first picture is there: nothing may come before it. */
  readonly #firstPicture = new Promise<void>((resolve) => {
    this.#pictured = resolve;
  });

  constructor(
    private readonly file: PdfFile,
    private readonly facts: FileFacts,
    announce: (state: PageState) => void,
  ) {
    this.view = signal<ReaderDocument>({
      id: crypto.randomUUID(),
      title: '',
      file: facts.pdf.file,
      page: 1,
      pages: file.pages,
      zoom: 1,
      fitsWidth: true,
      darkPages: false,
      outline: null,
      reading: 0,
      notices: [],
      fromWeb: facts.address !== null,
    });
    this.#parts = createReaderSession({
      painter: this.#painter,
      frame: this.#frame,
      read: (signal) => this.#read(signal),
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
  }

  get state(): PageState {
    return this.#parts.session.state;
  }

  /** Puts the pages on the desk and begins to read. @returns takes them off again */
  fill(box: HTMLElement, page: number): () => void {
    void this.#lay(box, page);
    return () => this.close();
  }

  async #lay(box: HTMLElement, page: number): Promise<void> {
    const sizes = await sizesOf(this.file);
    if (this.#life.signal.aborted) return;
    const zoom = fitting(box, widestOf(sizes));
    this.#change({ zoom });
    const sheets = new SheetList(
      box,
      sizes,
      {
        draw: async (number, canvas, scale, signal) => {
          await drawPage(this.file, number, canvas, scale, signal);
          this.#pictured();
        },
        lay: (number, words, signal) => layText(this.file, number, words, signal),
        laid: (number, elements) => {
          this.#laid.set(number, elements);
          this.#index?.fill(number, elements);
          this.#repaint.soon();
        },
        lifting: (number) => {
          this.#laid.delete(number);
          this.#index?.empty(number);
          this.#repaint.soon();
        },
        failed: (number, error) => {
          this.#pictured();
          console.warn(`Findmark: page ${String(number)}`, error);
        },
        labelOf: (number) => i18n.t('reader.pageOf', [String(number)]),
      },
      scaleOf(zoom),
    );
    this.#sheets = sheets;
    followWindow(box, this.#life.signal, {
      resized: () => this.view.peek().fitsWidth && this.#fit(),
      scrolled: () => this.#change({ page: sheets.pageInView }),
    });
    if (page > 1) sheets.goTo(page);
    const { session, tagging } = this.#parts;
    this.#listen();
    await session.start();
    await tagging.restore();
  }

  #listen(): void {
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

  async #read(signal: AbortSignal) {
    await this.#firstPicture;
    const text: PdfText = await readPages(this.file, signal, ({ length }) => this.#change({ reading: length }));
    const sheets = this.#sheets?.sheets ?? [];
    const reading = new PagedIndex(
      text,
      sheets.map(({ element }) => element),
    );
    for (const [page, elements] of this.#laid) reading.fill(page, elements);
    const fingerprint = await inSlices(fingerprintOf(reading.text), signal);
    this.#index = reading;
    this.#change({ reading: null });
    return { reading, facts: reportFacts(reading, this.facts), fingerprint, readAt: new Date().toISOString() };
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
    if (page === undefined || !this.#sheets) return false;
    if (!this.#laid.has(page)) {
      this.#sheets.goTo(page);
      await this.#sheets.ensureWords(page);
    }
    return this.#index !== null && scrollToPassage(this.#index, span);
  }

  goTo(page: number): void {
    this.#sheets?.goTo(page);
  }

  zoom(step: ZoomStep): void {
    const { zoom } = this.view.peek();
    if (step === 'width') {
      this.#fit();
      return;
    }
    this.#setZoom(stepped(zoom, step), false);
  }

  #fit(): void {
    const sheets = this.#sheets?.sheets ?? [];
    const box = sheets[0]?.element.parentElement;
    if (box) this.#setZoom(fitting(box, widestOf(sheets.map(({ size }) => size))), true);
  }

  #setZoom(zoom: number, fitsWidth: boolean): void {
    if (this.#sheets) this.#sheets.scale = scaleOf(zoom);
    this.#change({ zoom, fitsWidth });
  }

  #change(change: Partial<ReaderDocument>): void {
    this.view.value = { ...this.view.peek(), ...change };
  }

  close(): void {
    this.#life.abort();
    this.#repaint.stop();
    this.#parts.tagging.close();
    this.#frame.hide();
    this.#parts.session.stop();
    this.#sheets?.close();
    void this.file.close();
  }
}
