import { type GutterItem, type GutterPlace, gutterPlaces } from './gutter-places';
import { itemsByBlock } from './items-by-block';
import { watchTone } from './paint/watch-tone';
import type { TextIndex } from './text-index';

/** Milliseconds without a change of the view after which the page is at rest. */
const REST = 120;

/**
 * Keeps flags beside the lines in the window. Between two rests nothing is measured: the flags are part of the document
 * and scroll with it, and the browser tells which blocks have come into the window.
 */
export class Gutter<T extends GutterItem> {
  #index: TextIndex | null = null;
  #byBlock = new Map<Element, T[]>();
  #inWindow = new Set<Element>();
  #life = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly draw: (places: readonly GutterPlace<T>[]) => void) {}

  /** Replaces what is flagged. The old flags stand until the page is at rest, so that nothing flickers. */
  paint(index: TextIndex, items: readonly T[]): void {
    this.#rest();
    this.#index = index;
    this.#byBlock = itemsByBlock(
      index,
      [...items].sort((a, b) => a.start - b.start),
    );
    this.#follow(this.#life.signal);
    this.#soon();
  }

  clear(): void {
    this.#rest();
    this.#index = null;
    this.#byBlock.clear();
    this.draw([]);
  }

  #rest(): void {
    this.#life.abort();
    this.#life = new AbortController();
    clearTimeout(this.#timer);
    this.#inWindow.clear();
  }

  #follow(signal: AbortSignal): void {
    const blocks = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#inWindow.add(target);
        else this.#inWindow.delete(target);
      }
      this.#soon();
    });
    for (const block of this.#byBlock.keys()) blocks.observe(block);
    // a narrower window, a picture that has come in, a part that was opened: all change the size of something around
    const sizes = new ResizeObserver(() => this.#soon());
    const [first] = this.#byBlock.keys();
    for (let at = first?.parentElement; at; at = at.parentElement) sizes.observe(at);
    document.addEventListener('scroll', () => this.#soon(), { passive: true, signal });
    // in a window that is being made narrower they would lie across the words until it rests
    const resized = () => {
      this.draw([]);
      this.#soon();
    };
    window.addEventListener('resize', resized, { passive: true, signal });
    watchTone(() => this.#soon(), signal);
    signal.addEventListener('abort', () => {
      blocks.disconnect();
      sizes.disconnect();
    });
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#index) return;
      const blocks = [...this.#inWindow].map((block) => [block, this.#byBlock.get(block) ?? []] as const);
      this.draw(gutterPlaces(this.#index, blocks));
    }, REST);
  }
}
