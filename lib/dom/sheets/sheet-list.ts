import { breathe } from '../slices';
import { Sheet, type SheetSize, sharpness } from './sheet';

export interface SheetPorts {
  /** Draws a page, `scale` pixels a point. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>;
  /** Lays the words of a page; gives what holds each item of its text. */
  lay(page: number, words: HTMLElement, signal: AbortSignal): Promise<readonly (HTMLElement | null)[]>;
  /** The words of a page stand on its sheet. */
  laid(page: number, elements: readonly (HTMLElement | null)[]): void;
  /** The words of a page are about to be taken off its sheet. */
  lifting(page: number): void;
  /** The page could not be drawn or laid. */
  failed(page: number, error: unknown): void;
  /** Something comes before the words of pages that nobody sees; `goOn` tells when it is done. */
  isBusy?(): boolean;
  labelOf(page: number): string;
}

/** How far outside the window pages have pictures and words. */
const NEAR = '120% 0px';
/** So many pages keep their words, the nearest first; of fewer, all. */
const MOST_LAID = 300;

/**
 * The pages of a document on the desk. All sheets stand from the beginning; pictures are there only near the window, words
 * near the window first and then, while nothing else is to be done, on the others.
 */
export class SheetList {
  readonly sheets: readonly Sheet[];
  readonly #near = new Set<Sheet>();
  /** Pages that could not be drawn or laid: not tried again and again. */
  readonly #undrawable = new Set<Sheet>();
  readonly #unlayable = new Set<Sheet>();
  readonly #life = new AbortController();
  readonly #observer: IntersectionObserver;
  #drawing: { sheet: Sheet; scale: number; call: AbortController } | null = null;
  #laying = false;
  #laidCount = 0;
  #scale: number;

  constructor(
    private readonly box: HTMLElement,
    sizes: readonly SheetSize[],
    private readonly ports: SheetPorts,
    scale: number,
  ) {
    this.#scale = scale;
    box.style.setProperty('--scale-factor', String(scale));
    this.sheets = sizes.map((size, i) => new Sheet(i + 1, ports.labelOf(i + 1), size));
    const byElement = new Map<Element, Sheet>(this.sheets.map((sheet) => [sheet.element, sheet]));
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const sheet = byElement.get(target);
          if (sheet) this.#moved(sheet, isIntersecting);
        }
        this.#work();
      },
      { rootMargin: NEAR },
    );
    box.append(...this.sheets.map(({ element }) => element));
    for (const { element } of this.sheets) this.#observer.observe(element);
  }

  /** Pixels of the window a point. */
  get scale(): number {
    return this.#scale;
  }

  /** Another zoom: what stands in the window stays where it is. */
  set scale(scale: number) {
    if (scale === this.#scale) return;
    const held = this.#hold();
    this.#scale = scale;
    this.box.style.setProperty('--scale-factor', String(scale));
    held();
    this.#work();
  }

  /** Remembers which place of which page is at the top of the window. @returns puts it there again */
  #hold(): () => void {
    const sheet = this.sheets[this.pageInView - 1];
    if (!sheet) return () => {};
    const { top, height } = sheet.element.getBoundingClientRect();
    const above = Math.max(0, -top / height);
    const below = Math.max(0, top);
    return () => {
      const now = sheet.element.getBoundingClientRect();
      const moved = now.top + above * now.height - below;
      // even a scroll by nothing cuts one short that is on its way to a passage
      if (Math.abs(moved) > 0.5) window.scrollBy({ top: moved, behavior: 'instant' });
    };
  }

  /** The page that a person reads: the one at a third of the window's height. */
  get pageInView(): number {
    const line = window.innerHeight / 3;
    let low = 0;
    let high = this.sheets.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const top = this.sheets[middle]?.element.getBoundingClientRect().top ?? 0;
      if (top <= line) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  }

  /** What came before the words of far pages is done. */
  goOn(): void {
    this.#work();
  }

  /** The sizes as they are: what stands in the window stays where it is. */
  resize(sizes: readonly SheetSize[]): void {
    const held = this.#hold();
    for (const [i, sheet] of this.sheets.entries()) {
      const size = sizes[i];
      if (size && (size.width !== sheet.size.width || size.height !== sheet.size.height)) sheet.resize(size);
    }
    held();
    this.#work();
  }

  goTo(page: number): void {
    this.sheets[page - 1]?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** The words of a page, laid at once where they are not there. */
  async ensureWords(page: number): Promise<void> {
    const sheet = this.sheets[page - 1];
    if (sheet && !sheet.isLaid) await this.#lay(sheet);
  }

  close(): void {
    this.#life.abort();
    this.#drawing?.call.abort();
    this.#observer.disconnect();
    for (const sheet of this.sheets) {
      sheet.forgetPicture();
      sheet.element.remove();
    }
  }

  #moved(sheet: Sheet, isNear: boolean): void {
    if (isNear) this.#near.add(sheet);
    else {
      this.#near.delete(sheet);
      if (this.#drawing?.sheet === sheet) this.#drawing.call.abort();
      sheet.forgetPicture();
    }
  }

  #work(): void {
    void this.#drawNext();
    if (!this.#laying) void this.#layAll();
  }

  #pixels(): number {
    return this.#scale * window.devicePixelRatio;
  }

  /** Pages of a set, those nearest to the middle of the window first. */
  #byDistance(sheets: Iterable<Sheet>): Sheet[] {
    const middle = this.pageInView;
    return [...sheets].sort((a, b) => Math.abs(a.page - middle) - Math.abs(b.page - middle));
  }

  async #drawNext(): Promise<void> {
    const scale = this.#pixels();
    if (this.#drawing) {
      // a picture for another zoom is of no use any more
      if (this.#drawing.scale !== scale) this.#drawing.call.abort();
      return;
    }
    const open = [...this.#near].filter((sheet) => !sheet.isDrawnAt(scale) && !this.#undrawable.has(sheet));
    const [sheet] = this.#byDistance(open);
    if (!sheet || this.#life.signal.aborted) return;
    const call = new AbortController();
    this.#drawing = { sheet, scale, call };
    const canvas = document.createElement('canvas');
    try {
      await this.ports.draw(sheet.page, canvas, sharpness(sheet.size, scale), call.signal);
      if (!call.signal.aborted) sheet.show(canvas, scale);
    } catch (error) {
      if (!call.signal.aborted) {
        this.#undrawable.add(sheet);
        this.ports.failed(sheet.page, error);
      }
    }
    this.#drawing = null;
    void this.#drawNext();
  }

  /** One page after the other, while there is one whose words are wanted. */
  async #layAll(): Promise<void> {
    this.#laying = true;
    for (let sheet = this.#nextToLay(); sheet && !this.#life.signal.aborted; sheet = this.#nextToLay()) {
      await this.#lay(sheet);
      await breathe();
    }
    this.#laying = false;
  }

  #nextToLay(): Sheet | undefined {
    const open = (sheet: Sheet) => !sheet.isLaid && !this.#unlayable.has(sheet);
    const [near] = this.#byDistance([...this.#near].filter(open));
    if (near || this.#laidCount >= MOST_LAID || this.ports.isBusy?.()) return near;
    return this.#byDistance(this.sheets.filter(open))[0];
  }

  async #lay(sheet: Sheet): Promise<void> {
    const words = document.createElement('div');
    words.className = 'textLayer';
    const { signal } = this.#life;
    try {
      const elements = await this.ports.lay(sheet.page, words, signal);
      if (signal.aborted || sheet.isLaid) return;
      if (this.#laidCount >= MOST_LAID) this.#liftFarthest();
      sheet.lay(words);
      this.#laidCount++;
      this.ports.laid(sheet.page, elements);
    } catch (error) {
      if (signal.aborted) return;
      this.#unlayable.add(sheet);
      this.ports.failed(sheet.page, error);
    }
  }

  #liftFarthest(): void {
    const far = this.#byDistance(this.sheets.filter((sheet) => sheet.isLaid && !this.#near.has(sheet))).at(-1);
    if (!far) return;
    this.ports.lifting(far.page);
    far.liftWords();
    this.#laidCount--;
  }
}
