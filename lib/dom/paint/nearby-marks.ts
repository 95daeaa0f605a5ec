import { itemsByBlock } from '../items-by-block';
import { breathe } from '../slices';
import type { TextIndex } from '../text-index';
import type { MarkPainter } from './mark-painter';
import type { Paintable } from './paintable';
import { MARGIN } from './suggestion-painter';

/** So many marks are made before the page may answer its reader: an element costs a tenth of a millisecond and more. */
const SLICE = 20;

/**
 * Paints suggestions as elements, where a browser cannot show them as highlights: only what comes near the window, a
 * few at a time. What was painted stays, for taking elements away would cost as much again.
 */
export class NearbyMarks {
  #byBlock = new Map<Element, Paintable[]>();
  #queue: Paintable[] = [];
  #observer: IntersectionObserver | null = null;
  #working = false;
  /** Changes with every page that is painted: work on an earlier one ends. */
  #turn = 0;

  constructor(
    private readonly marks: MarkPainter,
    /** Changes the page without the page's watcher being told of it. */
    private readonly unseen: (change: () => void) => void,
    /** Told of those that cannot be wrapped, all of them each time. */
    private readonly unwrapped: (index: TextIndex, items: readonly Paintable[]) => void,
  ) {}

  /** Replaces what is to be painted. What is painted already is the mark painter's to take away. */
  paint(index: TextIndex, items: readonly Paintable[]): void {
    this.clear();
    if (items.length === 0) return;
    const ordered = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#byBlock = itemsByBlock(index, ordered);
    const left: Paintable[] = [];
    const observer = new IntersectionObserver((entries) => this.#near(entries, index, left), { rootMargin: MARGIN });
    this.#observer = observer;
    for (const block of this.#byBlock.keys()) observer.observe(block);
  }

  clear(): void {
    this.#turn++;
    this.#observer?.disconnect();
    this.#observer = null;
    this.#byBlock.clear();
    this.#queue = [];
    this.#working = false;
  }

  #near(entries: readonly IntersectionObserverEntry[], index: TextIndex, left: Paintable[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // an element without a box (display: contents) never intersects: always painted
      if (!isIntersecting && (box.width > 0 || box.height > 0)) continue;
      this.#observer?.unobserve(target);
      this.#queue.push(...(this.#byBlock.get(target) ?? []));
    }
    if (this.#queue.length > 0 && !this.#working) void this.#work(index, left);
  }

  async #work(index: TextIndex, left: Paintable[]): Promise<void> {
    const turn = this.#turn;
    const before = left.length;
    this.#working = true;
    while (this.#queue.length > 0) {
      const slice = this.#queue.splice(0, SLICE);
      this.unseen(() => left.push(...this.marks.add(index, slice)));
      await breathe();
      if (turn !== this.#turn) return;
    }
    this.#working = false;
    if (left.length > before) this.unwrapped(index, left);
  }
}
