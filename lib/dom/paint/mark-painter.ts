import type { TextIndex } from '../text-index';
import { FreshMarks } from './fresh-marks';
import { Grounds, toneUnder } from './grounds';
import type { Paintable, SavedPaintable } from './paintable';
import type { Tone } from './page-tone';
import { TreeStyles } from './tree-styles';
import { standing, textsHeld, withThoseInside } from './standing';
import { isRewritten, isTakenApart, isWorkedOnInParts, rejoin, unwrap, type Wrap, wrap } from './wrap';
import type { Change } from '../watch-page';

export const MARK_ID = 'data-findmark';
/** So often a mark is put back that the page took apart. A page that will not bear it would go on for ever. */
const PUT_BACK = 2;

const idOf = (element: Element): string => element.getAttribute(MARK_ID) ?? '';

function classesOf(item: Paintable | SavedPaintable, ground: Tone): string {
  const tone = ground === 'dark' ? ' fm-dark' : '';
  if (item.changed) return `fm-mark is-changed${tone}`;
  const saved = 'description' in item;
  const group = saved && item.group ? ` g-${item.group}` : '';
  return `fm-mark k-${item.kind}${saved ? ' is-saved' : ''}${group}${tone}`;
}

/** Paints saved annotations (and, where a browser has no highlights, suggestions) as real mark elements. */
export class MarkPainter {
  /** In the order they were made; taken away in the reverse, so that nested ones come apart cleanly. */
  #wraps: Wrap[] = [];
  #index: TextIndex | null = null;
  /** How often the page took marks of an item apart. */
  #takenApart = new Map<string, number>();
  readonly #fresh = new FreshMarks();

  constructor(private readonly styles = new TreeStyles()) {}

  /**
   * Replaces what is painted. Marks that still hold words of their item stay where they are, and only what has come is
   * marked beside them: taken off and put on again, they would cost their reader the focus and the selection.
   * @returns the items that cannot be wrapped without moving the page's layout, or that the page does not bear to be
   * wrapped, for another painter
   */
  paint<T extends Paintable>(index: TextIndex, items: readonly T[]): T[] {
    // a newer index of the same page knows the nodes as they stand: what is taken away now is taken from it
    this.#index = index;
    const wraps = this.#byItem();
    const whole = new Set<string>();
    const staying = new Set<string>();
    for (const item of items) {
      const stands = standing(index, item, wraps.get(item.id) ?? []);
      if (stands === 'whole') whole.add(item.id);
      // what the page took apart is not mended piece by piece, or it would never end
      if (stands === 'whole' || (stands === 'part' && !this.#takenApart.has(item.id))) staying.add(item.id);
    }
    this.#takeOff(this.#goingWithout(staying));
    for (const item of items) if (staying.has(item.id)) this.#redescribe(item, wraps.get(item.id) ?? []);
    return this.#add(
      index,
      items.filter(({ id }) => !staying.has(id) || !whole.has(id)),
      wraps,
    );
  }

  /** What must be taken off where only these items stay; an item that would lose one of its marks by it does not stay. */
  #goingWithout(staying: Set<string>): Wrap[] {
    for (;;) {
      const going = withThoseInside(this.#wraps, ({ element }) => !staying.has(idOf(element)));
      const torn = going.map(({ element }) => idOf(element)).filter((id) => staying.has(id));
      if (torn.length === 0) return going;
      for (const id of torn) staying.delete(id);
    }
  }

  /** Paints more on the page as it was read last. @returns the items that cannot be wrapped, as `paint` does */
  add<T extends Paintable>(index: TextIndex, items: readonly T[]): T[] {
    return this.#add(index, items, new Map());
  }

  /** @param before the marks that items had; what is still there of them stays */
  #add<T extends Paintable>(index: TextIndex, items: readonly T[], before: ReadonlyMap<string, readonly Wrap[]>): T[] {
    const grounds = new Grounds();
    // all is looked at before anything is changed, or the page's styles would be worked out once for every mark
    for (const { start, end } of items) for (const { node } of index.spans(start, end)) grounds.under(node);
    return items.filter((item) => !this.#paintOne(index, item, grounds, textsHeld(before.get(item.id) ?? [])));
  }

  clear(): void {
    this.#takeOff(this.#wraps);
  }

  /** True where the page took marks away, words and all. */
  get isTorn(): boolean {
    return this.#wraps.some(({ element }) => !element.isConnected);
  }

  #byItem(): Map<string, Wrap[]> {
    const byItem = new Map<string, Wrap[]>();
    for (const made of this.#wraps) {
      const list = byItem.get(idOf(made.element));
      if (list) list.push(made);
      else byItem.set(idOf(made.element), [made]);
    }
    return byItem;
  }

  #takeOff(wraps: readonly Wrap[]): void {
    for (const made of wraps.toReversed()) if (unwrap(made)) this.#index?.join(made.whole, made.parts);
    const gone = new Set(wraps);
    this.#wraps = this.#wraps.filter((made) => !gone.has(made));
  }

  /** The theme may have changed, or the ground behind the words. */
  #redescribe(item: Paintable, wraps: readonly Wrap[]): void {
    const shown = wraps.filter(({ element }) => element.isConnected);
    shown.forEach(({ element }, i) => {
      const classes = classesOf(item, toneUnder(element));
      if (element.className !== classes) element.className = classes;
      describe(element, item, i === 0);
    });
  }

  /**
   * A framework that holds on to a text node writes its new words into it, or takes it away, and does not know of the
   * parts that we split off: they would stand there as ghosts beside the new words. They go at once, before a frame is drawn.
   */
  heal(records: readonly Change[]): void {
    if (this.#wraps.length === 0) return;
    const touched = new Set<Node>();
    const written = new Set<Node>();
    for (const { type, target, removedNodes } of records) {
      touched.add(target);
      if (type === 'characterData') written.add(target);
      for (const node of removedNodes) touched.add(node);
    }
    const apart: Wrap[] = [];
    for (const made of [...this.#wraps]) {
      const { whole, parts, element } = made;
      if ((touched.has(element) || touched.has(parts[1].node)) && isTakenApart(made)) apart.push(made);
      if (!touched.has(whole) || isWorkedOnInParts(made)) continue;
      const rewritten = isRewritten(made, written);
      const takenAway = element.previousSibling !== whole;
      // moved or removed as it was: it gets its words back, so that they are where the page put the node
      if (takenAway && !rewritten) whole.appendData(element.textContent + parts[2].node.data);
      if (rewritten || takenAway) this.#drop(made);
    }
    if (apart.length > 0) this.#lose(apart, written);
    // gone as soon as it was made, words and all: the page answers to the mark, and would do so for ever
    this.#count(this.#fresh.among(this.#wraps.filter(({ element }) => !element.isConnected)));
  }

  #count(apart: readonly Wrap[]): void {
    for (const id of new Set(apart.map(({ element }) => idOf(element)))) {
      this.#takenApart.set(id, (this.#takenApart.get(id) ?? 0) + 1);
    }
  }

  /** The page took these marks apart; their words are to be painted again when it has come to rest. */
  #lose(apart: readonly Wrap[], written: ReadonlySet<Node>): void {
    this.#count(apart);
    const lost = withThoseInside(this.#wraps, (made) => apart.includes(made));
    this.#wraps = this.#wraps.filter((made) => !lost.includes(made));
    for (const made of lost.reverse()) {
      made.element.replaceWith(...made.element.childNodes);
      if (rejoin(made, written)) this.#index?.join(made.whole, made.parts);
    }
    this.#index?.outdate();
  }

  /** Takes away one mark and what was split off with it, and whatever was wrapped in those. */
  #drop(made: Wrap): void {
    const [, middle, after] = made.parts;
    this.#wraps = this.#wraps.filter((other) => other !== made);
    for (const other of [...this.#wraps]) {
      if (other.whole === middle.node || other.whole === after.node) this.#drop(other);
    }
    made.element.remove();
    after.node.remove();
  }

  /** Looks of every mark for the ground that is behind it by now. */
  retone(): void {
    // all is measured before anything is changed, or the page's styles would be worked out once for every mark
    const tones = this.#wraps.map(({ element }) => [element, toneUnder(element)] as const);
    for (const [element, tone] of tones) element.classList.toggle('fm-dark', tone === 'dark');
  }

  /** The elements that show one item; the first of them is the stop for the keyboard. */
  elementsOf(id: string): HTMLElement[] {
    return this.#wraps.map(({ element }) => element).filter((element) => element.isConnected && idOf(element) === id);
  }

  #paintOne(index: TextIndex, item: Paintable, grounds: Grounds, held: ReadonlySet<Text>): boolean {
    if ((this.#takenApart.get(item.id) ?? 0) > PUT_BACK) return false;
    const spans = index.spans(item.start, item.end).filter(({ node }) => !held.has(node));
    if (!spans.every(({ node }) => node.isConnected && grounds.under(node)?.bears)) return false;
    let first = held.size === 0;
    for (const span of spans) {
      const block = span.node.parentElement;
      const ground = grounds.under(span.node);
      const hasWords = span.node.data.slice(span.from, span.to).trim() !== '';
      const made = block && ground && hasWords ? wrap(block, span, classesOf(item, ground.tone)) : null;
      if (!made) continue;
      this.#wraps.push(made);
      this.#fresh.add(made);
      this.styles.reach(made.element);
      index.split(made.whole, made.parts);
      describe(made.element, item, first);
      first = false;
    }
    return !first;
  }
}

/** Only the first of an item's elements is a stop for the keyboard and says what it is. */
function describe(element: HTMLElement, item: Paintable | SavedPaintable, first: boolean): void {
  element.setAttribute(MARK_ID, item.id);
  // a frame alone says little, and in a narrow page no flag stands beside it: the pointer is told
  if (item.changed && 'description' in item) element.title = item.description;
  else element.removeAttribute('title');
  if (!first || !('description' in item)) return;
  element.tabIndex = 0;
  element.setAttribute('aria-description', item.description);
}
