/** Points, as the page is shown. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of one picture of a page: beyond, it is drawn less sharp rather than not at all. */
const MOST_PIXELS = 16_777_216;

/** How many pixels a point is drawn with, on a page of this size, where `wanted` is what its zoom and screen call for. */
export const sharpness = ({ width, height }: SheetSize, wanted: number): number =>
  Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));

/**
 * One page on the desk: its sheet, which always stands, the picture of it while it is near the window, and its words.
 * All in it is measured in points, so that another zoom is another value of `--scale-factor` and nothing else.
 */
export class Sheet {
  readonly element: HTMLElement;
  #picture: HTMLCanvasElement | null = null;
  #words: HTMLElement | null = null;
  /** Pixels a point that the picture was drawn with; 0 without one. */
  #drawnAt = 0;

  constructor(
    readonly page: number,
    label: string,
    public size: SheetSize,
  ) {
    this.element = document.createElement('article');
    this.element.className = 'sheet';
    this.element.id = `page-${String(page)}`;
    this.element.dataset.page = String(page);
    this.element.setAttribute('aria-label', label);
    this.resize(size);
  }

  resize(size: SheetSize): void {
    this.size = size;
    this.element.style.setProperty('--width', String(size.width));
    this.element.style.setProperty('--height', String(size.height));
  }

  isDrawnAt(scale: number): boolean {
    return this.#drawnAt === sharpness(this.size, scale);
  }

  get isLaid(): boolean {
    return this.#words !== null;
  }

  /** Puts a picture in place of the one before, which stands until then, stretched. */
  show(picture: HTMLCanvasElement, scale: number): void {
    picture.setAttribute('aria-hidden', 'true');
    if (this.#picture) {
      this.#picture.replaceWith(picture);
      free(this.#picture);
    } else this.element.prepend(picture);
    this.#picture = picture;
    this.#drawnAt = sharpness(this.size, scale);
  }

  forgetPicture(): void {
    if (this.#picture) free(this.#picture);
    this.#picture = null;
    this.#drawnAt = 0;
  }

  /** Puts the words over the picture. */
  lay(words: HTMLElement): void {
    this.#words?.remove();
    this.#words = words;
    this.element.append(words);
  }

  liftWords(): void {
    this.#words?.remove();
    this.#words = null;
  }
}

/** A canvas keeps its memory until it is collected, unless it is made small. */
function free(canvas: HTMLCanvasElement): void {
  canvas.remove();
  canvas.width = 0;
  canvas.height = 0;
}
