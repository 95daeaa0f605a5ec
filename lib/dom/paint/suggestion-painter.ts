import { itemsByBlock } from '../items-by-block';
import type { TextIndex } from '../text-index';
import { clearHighlights, highlightNamed } from './highlights';
import type { Paintable } from './paintable';
import { type Tone, toneOf } from './page-tone';
import { TreeStyles } from './tree-styles';

/** How far outside the window a block is painted, so that scrolling never shows an unmarked one. */
export const MARGIN = '100% 0px';

interface Placed extends Paintable {
  readonly inner: boolean;
}

/** Which of the items lie inside or across a longer one: their line hangs lower. Items must be in order of start. */
function withInner(items: readonly Paintable[]): Placed[] {
  return items.map((item, i) => {
    let inner = false;
    for (let j = i - 1; j >= 0 && j > i - 12 && !inner; j--) {
      const before = items[j];
      inner = before !== undefined && before.end > item.start && before.end - before.start >= item.end - item.start;
    }
    for (let j = i + 1; !inner && (items[j]?.start ?? Infinity) < item.end; j++) {
      const after = items[j];
      inner = after !== undefined && after.end - after.start > item.end - item.start;
    }
    return { ...item, inner };
  });
}

/**
 * Paints suggestions, of which a page can have thousands, without touching its tree: static ranges in named highlights,
 * only for blocks near the window (10,000 live ranges make every change of a page cost a millisecond; these cost none).
 */
export class SuggestionPainter {
  #index: TextIndex | null = null;
  #byBlock = new Map<Element, Placed[]>();
  #ranges = new Map<Element, [Highlight, StaticRange][]>();
  #tones = new Map<Element, Tone>();
  #observer: IntersectionObserver | null = null;

  constructor(
    private readonly styles = new TreeStyles(),
    /** Changes the page without the page's watcher being told of it. */
    private readonly unseen: (change: () => void) => void = (change) => change(),
  ) {}

  /**
   * Replaces what is painted. What was in sight is painted at once, in new nodes too: the observer tells of it only a
   * frame later, and the page would show a moment without.
   */
  paint(index: TextIndex, items: readonly Paintable[]): void {
    const inSight = new Set([...this.#ranges.keys()].flatMap((block) => this.#byBlock.get(block)?.map(({ id }) => id)));
    for (const element of [...this.#ranges.keys()]) this.#hide(element);
    this.#observer?.disconnect();
    this.#index = index;
    this.#observer = new IntersectionObserver((entries) => this.unseen(() => this.#moved(entries)), {
      rootMargin: MARGIN,
    });
    const ordered = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#byBlock = itemsByBlock(index, withInner(ordered));
    for (const [element, placed] of this.#byBlock) {
      this.#observer.observe(element);
      if (placed.some(({ id }) => inSight.has(id))) this.#show(element);
    }
  }

  /** Leaves what is painted as it is, wherever the page is scrolled to. */
  leave(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  clear(): void {
    this.leave();
    for (const element of [...this.#ranges.keys()]) this.#hide(element);
    this.#byBlock.clear();
    clearHighlights();
  }

  /** True where the page took words away that were painted. */
  get isTorn(): boolean {
    const shown = [...this.#ranges.values()].flat();
    return shown.some(
      ([, { startContainer, endContainer }]) => !startContainer.isConnected || !endContainer.isConnected,
    );
  }

  /** Paints anew where the ground behind the words has another tone by now; only what is near the window. */
  retone(): void {
    for (const [element, tone] of [...this.#tones]) {
      if (toneOf(element) === tone) continue;
      this.#hide(element);
      this.#show(element);
    }
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // an element without a box (display: contents) never intersects: always painted
      const boxless = box.width === 0 && box.height === 0;
      if (isIntersecting || boxless) this.#show(target);
      else this.#hide(target);
    }
  }

  #show(element: Element): void {
    if (this.#ranges.has(element) || !this.#index) return;
    const tone = toneOf(element);
    const dark = tone === 'dark' ? '-dark' : '';
    const shown: [Highlight, StaticRange][] = [];
    for (const item of this.#byBlock.get(element) ?? []) {
      const name = `fm-${item.changed ? 'changed' : item.kind}${item.inner ? '-inner' : ''}${dark}`;
      for (const range of this.#index.ranges(item.start, item.end)) {
        this.styles.reach(range.startContainer);
        const highlight = highlightNamed(name, range.startContainer.ownerDocument);
        highlight.add(range);
        shown.push([highlight, range]);
      }
    }
    this.#ranges.set(element, shown);
    this.#tones.set(element, tone);
  }

  #hide(element: Element): void {
    for (const [highlight, range] of this.#ranges.get(element) ?? []) highlight.delete(range);
    this.#ranges.delete(element);
    this.#tones.delete(element);
  }
}
