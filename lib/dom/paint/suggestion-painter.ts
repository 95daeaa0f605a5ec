import { itemsByBlock } from '../items-by-block';
import type { TextIndex } from '../text-index';
import { clearHighlights, highlightNamed } from './highlights';
import { inSight } from './in-sight';
import { inOrder, isInner } from './inner';
import { NearWindow } from './near-window';
import type { Paintable } from './paintable';
import { type Tone, toneOf } from './page-tone';
import { TreeStyles } from './tree-styles';

/** What is painted of one block. */
interface Shown {
  readonly items: readonly Paintable[];
  readonly tone: Tone;
  readonly ranges: readonly (readonly [Highlight, StaticRange])[];
}

/**
 * Paints suggestions, of which a page can have thousands, without touching its tree: static ranges in named highlights,
 * only for blocks near the window (10,000 live ranges make every change of a page cost a millisecond; these cost none).
 */
export class SuggestionPainter {
  #index: TextIndex | null = null;
  #ordered: readonly Paintable[] = [];
  #byBlock = new Map<Element, Paintable[]>();
  readonly #shown = new Map<Element, Shown>();
  #near: NearWindow | null = null;

  constructor(
    private readonly styles = new TreeStyles(),
    /** Changes the page without the page's watcher being told of it. */
    private readonly unseen: (change: () => void) => void = (change) => change(),
  ) {}

  /**
   * Replaces what is painted. What is in sight is painted at once, and so is what was, in new nodes too: what is near the
   * window is told only a frame later, and the page would show a moment without.
   */
  paint(index: TextIndex, items: readonly Paintable[]): void {
    const before = new Set([...this.#shown.values()].flatMap((shown) => shown.items.map(({ id }) => id)));
    for (const element of [...this.#shown.keys()]) this.#hide(element);
    this.leave();
    this.#index = index;
    this.#ordered = inOrder(items);
    const again = before.size > 0 ? this.#ordered.filter(({ id }) => before.has(id)) : [];
    const now = new Set([...again, ...inSight(index, this.#ordered)]);
    this.#byBlock = itemsByBlock(index, inOrder([...now]));
    this.unseen(() => {
      for (const element of this.#byBlock.keys()) this.#show(element);
    });
    if (items.length > now.size) this.#follow(index);
  }

  /** Leaves what is painted as it is, wherever the page is scrolled to. */
  leave(): void {
    this.#near?.stop();
    this.#near = null;
  }

  clear(): void {
    this.leave();
    for (const element of [...this.#shown.keys()]) this.#hide(element);
    this.#byBlock.clear();
    clearHighlights();
  }

  /** True where the page took words away that were painted. */
  get isTorn(): boolean {
    const ranges = [...this.#shown.values()].flatMap((shown) => shown.ranges);
    return ranges.some(
      ([, { startContainer, endContainer }]) => !startContainer.isConnected || !endContainer.isConnected,
    );
  }

  /** Paints anew where the ground behind the words has another tone by now; only what is near the window. */
  retone(): void {
    for (const [element, { tone }] of [...this.#shown]) {
      if (toneOf(element) === tone) continue;
      this.#hide(element);
      this.#show(element);
    }
  }

  #follow(index: TextIndex): void {
    const blocks = (): Element[] => {
      this.#byBlock = itemsByBlock(index, this.#ordered);
      return [...this.#byBlock.keys()];
    };
    this.#near = new NearWindow(blocks, (near, far) =>
      this.unseen(() => {
        for (const element of far) this.#hide(element);
        for (const element of near) this.#show(element);
      }),
    );
  }

  #show(element: Element): void {
    const items = this.#byBlock.get(element) ?? [];
    const shown = this.#shown.get(element);
    // at first some of a block's items may have been shown alone
    if (!this.#index || shown?.items.length === items.length) return;
    if (shown) this.#hide(element);
    const tone = toneOf(element);
    const dark = tone === 'dark' ? '-dark' : '';
    const ranges: [Highlight, StaticRange][] = [];
    for (const item of items) {
      const inner = isInner(this.#ordered, item) ? '-inner' : '';
      const name = `fm-${item.changed ? 'changed' : item.kind}${inner}${dark}`;
      for (const range of this.#index.ranges(item.start, item.end)) {
        this.styles.reach(range.startContainer);
        const highlight = highlightNamed(name, range.startContainer.ownerDocument);
        highlight.add(range);
        ranges.push([highlight, range]);
      }
    }
    this.#shown.set(element, { items, tone, ranges });
  }

  #hide(element: Element): void {
    for (const [highlight, range] of this.#shown.get(element)?.ranges ?? []) highlight.delete(range);
    this.#shown.delete(element);
  }
}
