import type { Block, ReadingText } from '../core/model/reading-text';

/** A run of characters that stand in one text node as they stand in the reading text, one for one. */
export interface Piece {
  readonly node: Text;
  /** Where the run begins in `node.data`. */
  readonly from: number;
  /** Where it begins in the reading text. */
  readonly at: number;
  readonly length: number;
}

export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** One stretch of one text node that belongs to a passage: `node.data.slice(from, to)`. */
export interface NodeSpan {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** Index of the last item whose `at` is at or before `offset`; -1 where none is. */
export function lastAtOrBefore(items: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((items[mid]?.at ?? Infinity) <= offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** A text node that holds part of what one node held before: `whole.data.slice(from, from + length)`. */
export interface Part {
  readonly node: Text;
  readonly from: number;
  readonly length: number;
}

/**
 * A page's reading text with a way back: offsets of the text to places in the tree and the reverse.
 * Keeps no live ranges, which would make every change of the page slower.
 */
export class TextIndex implements ReadingText {
  readonly #firstPiece = new Map<Text, Piece>();
  readonly #pieces: Piece[];
  #outdated = false;

  constructor(
    readonly text: string,
    readonly blocks: readonly Block[],
    /** The element that makes each block, in the order of `blocks`. */
    readonly elements: readonly Element[],
    pieces: readonly Piece[],
  ) {
    this.#pieces = [...pieces];
    for (const piece of pieces) {
      if (!this.#firstPiece.has(piece.node)) this.#firstPiece.set(piece.node, piece);
    }
  }

  /** In document order, which is the order of `at`. */
  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** True where every letter stands in the node that an earlier index names: what was painted by that one still stands. */
  isStill(before: ReadingText): boolean {
    if (!(before instanceof TextIndex) || before.#outdated || this.text !== before.text) return false;
    const same = (piece: Piece, i: number) => {
      const earlier = before.#pieces[i];
      return piece.node === earlier?.node && piece.from === earlier.from && piece.at === earlier.at;
    };
    return (
      this.#pieces.length === before.#pieces.length &&
      this.#pieces.every(same) &&
      this.elements.every((element, i) => element === before.elements[i])
    );
  }

  /** Follows the painter, whose marks the page took apart: what was painted by this index does not stand any more. */
  outdate(): void {
    this.#outdated = true;
  }

  /** Follows the painter, who split `whole` into `parts` to wrap some of its words. */
  split(whole: Text, parts: readonly Part[]): void {
    this.#replace([whole], (piece) =>
      parts.flatMap(({ node, from, length }) => {
        const begin = Math.max(piece.from, from);
        const end = Math.min(piece.from + piece.length, from + length);
        return end > begin
          ? [{ node, from: begin - from, at: piece.at + begin - piece.from, length: end - begin }]
          : [];
      }),
    );
  }

  /** Follows the painter, who put `parts` together again as `whole`. */
  join(whole: Text, parts: readonly Part[]): void {
    const fromOf = new Map(parts.map((part) => [part.node, part.from]));
    this.#replace(
      parts.map((part) => part.node),
      (piece) => [{ ...piece, node: whole, from: piece.from + (fromOf.get(piece.node) ?? 0) }],
    );
  }

  /** The pieces of these nodes stand side by side; each is replaced by others. */
  #replace(nodes: readonly Text[], by: (piece: Piece) => Piece[]): void {
    const first = nodes.map((node) => this.#firstPiece.get(node)).find((piece) => piece !== undefined);
    if (!first) return;
    const held = new Set<Text | undefined>(nodes);
    const begin = lastAtOrBefore(this.#pieces, first.at);
    let end = begin;
    while (held.has(this.#pieces[end]?.node)) end++;
    const fresh = this.#pieces.slice(begin, end).flatMap(by);
    for (const node of nodes) this.#firstPiece.delete(node);
    for (const piece of fresh) if (!this.#firstPiece.has(piece.node)) this.#firstPiece.set(piece.node, piece);
    this.#pieces.splice(begin, end - begin, ...fresh);
  }

  /** The stretches of text nodes that hold `text.slice(start, end)`, in order, white space between blocks left out. */
  spans(start: number, end: number): NodeSpan[] {
    const out: { node: Text; from: number; to: number }[] = [];
    for (let i = Math.max(0, lastAtOrBefore(this.pieces, start)); i < this.pieces.length; i++) {
      const piece = this.pieces[i];
      if (!piece || piece.at >= end) break;
      const from = piece.from + Math.max(0, start - piece.at);
      const to = piece.from + Math.min(piece.length, end - piece.at);
      const last = out.at(-1);
      // collapsed white space between two pieces of one node belongs to the passage
      if (last?.node === piece.node && to > from) last.to = to;
      else if (to > from) out.push({ node: piece.node, from, to });
    }
    return out;
  }

  /** A static range over `text.slice(start, end)`; null where its nodes are no longer in a document. */
  range(start: number, end: number): StaticRange | null {
    const spans = this.spans(start, end);
    const first = spans[0];
    const last = spans.at(-1);
    if (!first?.node.isConnected || !last?.node.isConnected) return null;
    if (first.from > first.node.length || last.to > last.node.length) return null;
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.from,
      endContainer: last.node,
      endOffset: last.to,
    });
  }

  /** Offset in the reading text of a place in a text node; null where the node is not part of it. */
  offsetIn(node: Text, offset: number): number | null {
    const first = this.#firstPiece.get(node);
    if (first === undefined) return null;
    let result = first.at;
    for (let i = lastAtOrBefore(this.pieces, first.at); this.pieces[i]?.node === node; i++) {
      const piece = this.pieces[i];
      if (!piece || piece.from > offset) break;
      result = piece.at + Math.min(offset - piece.from, piece.length);
    }
    return result;
  }

  /** Offsets of a range of the page (a selection), shrunk to the text that is read; null where it holds none of it. */
  offsets(range: AbstractRange): { start: number; end: number } | null {
    const start = this.#edge(range, 'start');
    const end = this.#edge(range, 'end');
    if (start === null || end === null || end <= start) return null;
    const words = this.text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    const trail = words.length - words.trimEnd().length;
    return end - trail > start + lead ? { start: start + lead, end: end - trail } : null;
  }

  #edge(range: AbstractRange, side: 'start' | 'end'): number | null {
    const node = side === 'start' ? range.startContainer : range.endContainer;
    const offset = side === 'start' ? range.startOffset : range.endOffset;
    if (node instanceof Text) {
      const inside = this.offsetIn(node, offset);
      if (inside !== null) return inside;
    }
    return side === 'start' ? this.#firstAfter(node, offset) : this.#lastBefore(node, offset);
  }

  /** Pieces are in document order, so a place between nodes is found by bisection; null where they are no longer. */
  #bisect(node: Node, offset: number): number | null {
    const probe = document.createRange();
    probe.setStart(node, offset);
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      const piece = this.pieces[mid];
      if (!piece?.node.isConnected) return null;
      if (probe.comparePoint(piece.node, piece.from) < 0) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  #firstAfter(node: Node, offset: number): number | null {
    const index = this.#bisect(node, offset);
    return index === null ? null : (this.pieces[index]?.at ?? null);
  }

  #lastBefore(node: Node, offset: number): number | null {
    const index = this.#bisect(node, offset);
    const piece = index === null ? undefined : this.pieces[index - 1];
    return piece ? piece.at + piece.length : null;
  }
}
