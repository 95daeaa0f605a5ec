import { breathe, inSlices } from '../slices';
import { PageFlow } from './page-flow';

/** How far outside the window a block is near, so that scrolling never shows an unmarked one. */
export const MARGIN = '100% 0px';
/** One block of so many is watched: each costs time whenever the page is laid out anew, marked or not. */
const STRIDE = 16;

const hasBox = ({ width, height }: DOMRectReadOnly): boolean => width > 0 || height > 0;

/** Told which blocks came near the window and which went away from it; of some that are as they were, too. */
type Told = (near: readonly Element[], far: readonly Element[]) => void;

/**
 * Tells which of some blocks are near the window, now and whenever that changes. Few are watched: those between two that
 * lie together are near with them. Where two lie far apart, those between are watched, too.
 */
export class NearWindow {
  readonly #life = new AbortController();
  readonly #observer = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: MARGIN });
  readonly #sizes = new ResizeObserver(() => this.#grew());
  /** Place of every block that is watched. */
  readonly #watched = new Map<Element, number>();
  readonly #near = new Set<number>();
  #isFirst = true;

  #blocks: readonly Element[] = [];

  /** @param blocks asked for when what was painted at once is on its way: in the order of the page, none twice */
  constructor(
    private readonly blocks: () => readonly Element[],
    private readonly told: Told,
  ) {
    void this.#start();
  }

  stop(): void {
    this.#life.abort();
    this.#observer.disconnect();
    this.#sizes.disconnect();
  }

  async #start(): Promise<void> {
    const { signal } = this.#life;
    try {
      // what was painted at once is shown first
      await new Promise(requestAnimationFrame);
      await breathe();
      signal.throwIfAborted();
      this.#blocks = this.blocks();
      await inSlices(this.#begin(), signal);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    }
  }

  *#begin(): Generator<void, void> {
    const flow = new PageFlow();
    let before = null;
    for (const [place, block] of this.#blocks.entries()) {
      const home = flow.homeOf(block);
      if (before && home.element !== before.element) this.#watch(place - 1);
      if (home.scrolls || home.element !== before?.element || place % STRIDE === 0) this.#watch(place);
      before = home;
      if (place % 64 === 63) yield;
    }
    this.#watch(this.#blocks.length - 1);
    this.#sizes.observe(document.documentElement);
  }

  #watch(place: number): void {
    const block = this.#blocks[place];
    if (!block || this.#watched.has(block)) return;
    this.#watched.set(block, place);
    this.#observer.observe(block);
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    const near: Element[] = [];
    const far: Element[] = [];
    /** First blocks of stretches between two that are watched. */
    const stretches = new Set<number>();
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      const place = this.#watched.get(target) ?? 0;
      // an element without a box (display: contents) never intersects: always near
      const isNear = isIntersecting || !hasBox(box);
      if (isNear) this.#near.add(place);
      else this.#near.delete(place);
      (isNear ? near : far).push(target);
      stretches.add(place).add(this.#next(place, -1));
    }
    for (const from of stretches) this.#settle(from, near, far);
    this.told(near, far);
  }

  /** The page became longer or shorter: what lay together may lie apart by now. */
  #grew(): void {
    // told once when it begins
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (isFirst) return;
    const near: Element[] = [];
    const far: Element[] = [];
    for (const place of [...this.#watched.values()]) this.#settle(place, near, far);
    this.told(near, far);
  }

  /** The next block that is watched, before or after one. */
  #next(place: number, step: 1 | -1): number {
    let at = place + step;
    while (at > 0 && at < this.#blocks.length && !this.#watched.has(this.#blocks[at] as Element)) at += step;
    return at;
  }

  /** Tells of the blocks between one that is watched and the next. */
  #settle(from: number, near: Element[], far: Element[]): void {
    const to = this.#next(from, 1);
    const [first, last] = [this.#blocks[from], this.#blocks[to]];
    if (!first || !last || to - from < 2) return;
    const isNear = this.#near.has(from) || this.#near.has(to);
    const [a, b] = [first.getBoundingClientRect(), last.getBoundingClientRect()];
    const top = Math.min(a.top, b.top);
    const bottom = Math.max(a.bottom, b.bottom);
    const width = Math.max(a.right, b.right) - Math.min(a.left, b.left);
    if (hasBox(a) && hasBox(b) && bottom - top <= innerHeight && width <= innerWidth) {
      const list = isNear ? near : far;
      for (let place = from + 1; place < to; place++) list.push(this.#blocks[place] as Element);
    } else if (isNear || (top < innerHeight && bottom > 0)) {
      for (let place = from + 1; place < to; place++) this.#watch(place);
    } else this.#watch((from + to) >> 1);
  }
}
