import { i18n } from '#i18n';
import type { ZoomStep } from '../../components/reader-view';
import { formatNumber } from '../../lib/app/words';
import type { SheetSize } from '../../lib/dom/sheets/sheet';
import { MARGIN } from '../../lib/dom/sheets/sheet-margin';
import { SheetList } from '../../lib/dom/sheets/sheet-list';
import { drawPage } from '../../lib/pdf/draw-page';
import type { PdfFile } from '../../lib/pdf/file';
import { layText } from '../../lib/pdf/lay-text';
import { followWindow } from './follow-window';
import { fitting, scaleOf, stepped, widestOf } from './zoom';

export type Laid = readonly (HTMLElement | null)[];

interface DeskView {
  readonly page: number;
  readonly zoom: number;
  readonly fitsWidth: boolean;
}

export interface DeskPorts {
  changed(view: Partial<DeskView>): void;
  /** A picture of a page is there, or will not be. */
  pictured(): void;
  /** The report is still being read: words that nobody sees can wait. */
  isBusy(): boolean;
  /** The words of a page stand on its sheet. */
  laid(page: number, elements: Laid): void;
  /** They are about to be taken off again. */
  lifting(page: number): void;
}

/** The pages of one file, where a person reads them: how large, and which of them. */
export class Desk {
  /** What the words of each page stand in, as long as they are laid. */
  readonly laid = new Map<number, Laid>();
  readonly #sheets: SheetList;
  readonly #life = new AbortController();
  #zoom: number;
  #fitsWidth = true;
  #page = 1;

  constructor(
    private readonly file: PdfFile,
    private readonly box: HTMLElement,
    /** At first all are taken to be as large as the first one. */
    private sizes: readonly SheetSize[],
    private readonly ports: DeskPorts,
  ) {
    this.#zoom = fitting(box, widestOf(sizes));
    this.#sheets = new SheetList(box, sizes, this.#sheetPorts(), scaleOf(this.#zoom));
    ports.changed({ zoom: this.#zoom, fitsWidth: true });
    followWindow(box, this.#life.signal, {
      resized: () => this.#fitsWidth && this.#fit(),
      scrolled: () => this.#look(),
    });
  }

  #sheetPorts(): ConstructorParameters<typeof SheetList>[2] {
    const { file, ports } = this;
    return {
      draw: async (page, canvas, scale, signal) => {
        await drawPage(file, page, canvas, scale, signal);
        ports.pictured();
      },
      lay: (page, words, signal) => layText(file, page, words, signal),
      laid: (page, elements) => {
        this.laid.set(page, elements);
        ports.laid(page, elements);
      },
      lifting: (page) => {
        this.laid.delete(page);
        ports.lifting(page);
      },
      failed: (page, error) => {
        ports.pictured();
        console.warn(`Findmark: page ${String(page)}`, error);
      },
      isBusy: () => ports.isBusy(),
      labelOf: (page) => i18n.t('reader.pageOf', [formatNumber(page)]),
    };
  }

  get elements(): HTMLElement[] {
    return this.#sheets.sheets.map(({ element }) => element);
  }

  /** Where the words of each page begin, in points from its left edge. */
  setMargins(margins: ReadonlyMap<number, number>): void {
    for (const [page, margin] of margins) this.#sheets.sheets[page - 1]?.element.setAttribute(MARGIN, String(margin));
  }

  /** Width by height of a page. */
  aspectOf(page: number): number {
    const { width, height } = this.sizes[page - 1] ?? { width: 210, height: 297 };
    return width / height;
  }

  /** The true sizes of all pages, once they are known. */
  resize(sizes: readonly SheetSize[]): void {
    this.sizes = sizes;
    this.#sheets.resize(sizes);
    if (this.#fitsWidth) this.#fit();
  }

  /** The report was read: all words are laid. */
  layAll(): void {
    this.#sheets.goOn();
  }

  goTo(page: number): void {
    this.#sheets.goTo(page);
    this.#look();
  }

  /** Brings the words of a page onto its sheet, and the sheet near the window. */
  async bring(page: number): Promise<void> {
    if (this.laid.has(page)) return;
    this.goTo(page);
    await this.#sheets.ensureWords(page);
  }

  zoom(step: ZoomStep): void {
    if (step === 'width') this.#fit();
    else this.#setZoom(stepped(this.#zoom, step), false);
  }

  #fit(): void {
    this.#setZoom(fitting(this.box, widestOf(this.sizes)), true);
  }

  #setZoom(zoom: number, fitsWidth: boolean): void {
    this.#zoom = zoom;
    this.#fitsWidth = fitsWidth;
    this.ports.changed({ zoom, fitsWidth });
    this.#sheets.scale = scaleOf(zoom);
  }

  #look(): void {
    const page = this.#sheets.pageInView;
    if (page === this.#page) return;
    this.#page = page;
    this.ports.changed({ page });
  }

  close(): void {
    this.#life.abort();
    this.#sheets.close();
    void this.file.close();
  }
}
