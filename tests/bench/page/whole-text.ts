import type { Paintable } from '../../../lib/dom/paint/paintable';
import { TextIndex } from '../../../lib/dom/text-index';
import { Line, type Piece } from '../../../lib/dom/text-line';

/** Text nodes visited between two chances for others to run. */
const SLICE = 4_000;

/** `root.textContent`, and the way back to its nodes. */
export interface WholeText {
  readonly text: string;
  /** The words between two offsets, in the page; null where there are none. */
  rangeOf(start: number, end: number): Range | null;
}

export function* wholeTextOf(root: Node): Generator<void, WholeText> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const words: string[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push(node);
    starts.push(length);
    words.push(node.data);
    length += node.length;
    if (nodes.length % SLICE === 0) yield;
  }
  /** The last node that begins before an offset, or at it. */
  const nodeAt = (offset: number): number => {
    let [low, high] = [0, nodes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const rangeOf = (start: number, end: number): Range | null => {
    const [first, last] = [nodeAt(start), nodeAt(Math.max(start, end - 1))];
    const [from, to] = [nodes[first], nodes[last]];
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from, start - (starts[first] ?? 0));
    range.setEnd(to, end - (starts[last] ?? 0));
    return range;
  };
  return { text: words.join(''), rangeOf };
}

/** Offsets into `root.textContent`; in order of start. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** A range that goes on in the next node. */
interface Open {
  readonly id: number;
  readonly end: number;
  /** Where it begins in the index. */
  readonly begins: number;
}

const itemOf = (id: number, start: number, end: number): Paintable => ({ id: String(id), kind: 'finding', start, end });

/** What is painted by the engine's painter: an index of the text nodes that hold something of the ranges, and no others. */
export interface Scene {
  readonly index: TextIndex;
  readonly items: readonly Paintable[];
}

/** Gathers text nodes with words to be painted in lines, one for each element, as the engine's index has them. */
class Lines {
  readonly lines: Line[] = [];
  #pieces: Piece[] = [];
  #words = '';
  #element: Element | null = null;
  /** Where the line begins in the index. */
  #begins = 0;

  /** @returns where the node begins in the index */
  add(node: Text): number {
    if (node.parentElement !== this.#element) this.end(node.parentElement);
    const at = this.#words.length;
    this.#pieces.push({ node, from: 0, at, length: node.length });
    this.#words += node.data;
    return this.#begins + at;
  }

  end(next: Element | null): void {
    if (this.#element) {
      this.lines.push(new Line(this.#element, { type: 'paragraph', visible: true }, this.#words, this.#pieces));
      this.#begins += this.#words.length + 1;
    }
    this.#element = next;
    this.#pieces = [];
    this.#words = '';
  }
}

/** One walk over the tree, beside one over the ranges. */
export function sceneOf(root: Node, ranges: readonly OffsetRange[]): Scene {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const gathered = new Lines();
  const items: Paintable[] = [];
  let open: Open[] = [];
  let next = 0;
  let at = 0;
  const closed = (one: Open, end: number, ends: number): boolean => {
    if (one.end > end) return false;
    items.push(itemOf(one.id, one.begins, ends - (end - one.end)));
    return true;
  };
  while ((next < ranges.length || open.length > 0) && walker.nextNode()) {
    const node = walker.currentNode as Text;
    const end = at + node.length;
    const isWanted = open.length > 0 || (ranges[next]?.start ?? end) < end;
    const base = isWanted ? gathered.add(node) : 0;
    if (open.length > 0) open = open.filter((one) => !closed(one, end, base + end - at));
    for (let range = ranges[next]; range && range.start < end; range = ranges[++next]) {
      const begins = base + range.start - at;
      // most end where they began: nothing need be kept of them
      if (range.end <= end) items.push(itemOf(next, begins, base + range.end - at));
      else open.push({ id: next, end: range.end, begins });
    }
    at = end;
  }
  gathered.end(null);
  return { index: new TextIndex(gathered.lines), items };
}
