import { itemsByBlock } from '../items-by-block';
import { breathe } from '../slices';
import type { TextIndex } from '../text-index';
import type { MarkPainter } from './mark-painter';
import type { Paintable } from './paintable';
import { inOrder } from './inner';
import { NearWindow } from './near-window';

/** So many marks are made before the page may answer its reader: an element costs a tenth of a millisecond and more. */
const SLICE = 20;

/**
 * Paints suggestions as elements, where a browser cannot show them as highlights: only what comes near the window, a
 * few at a time. What was painted stays, for taking elements away would cost as much again.
 */
export class NearbyMarks {
  #byBlock = new Map<Element, Paintable[]>();
  #queue: Paintable[] = [];
  #near: NearWindow | null = null;
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
    this.#byBlock = itemsByBlock(index, inOrder(items));
    const left: Paintable[] = [];
    this.#near = new NearWindow(
      () => [...this.#byBlock.keys()],
      (near) => this.#came(near, index, left),
    );
  }

  clear(): void {
    this.#turn++;
    this.#near?.stop();
    this.#near = null;
    this.#byBlock.clear();
    this.#queue = [];
    this.#working = false;
  }

  #came(near: readonly Element[], index: TextIndex, left: Paintable[]): void {
    for (const block of near) {
      this.#queue.push(...(this.#byBlock.get(block) ?? []));
      this.#byBlock.delete(block);
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
