import type { Block, ReadingText, Span } from '../core/model/reading-text';
import { isText } from './nodes';
import { firstPlaceAfter } from './places';
import { homeLine, joinPieces, type Part, splitPieces } from './pieces';
import type { Line, Piece } from './text-line';

/** One stretch of one text node that belongs to a passage: `node.data.slice(from, to)`. */
export interface NodeSpan {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** Index of the last item whose beginning is at or before `offset`; -1 where none is. */
export function lastAtOrBefore(length: number, beginningOf: (i: number) => number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (beginningOf(mid) <= offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/**
 * A page's reading text with a way back: offsets of the text to places in the tree and the reverse.
 * Keeps no live ranges, which would make every change of the page slower. Lines that did not change are shared with the
 * indexes before and after.
 */
export class TextIndex implements ReadingText {
  /** Where each line begins. */
  readonly #starts: Uint32Array;
  #blocks: readonly Block[] | null = null;
  #outdated = false;

  constructor(
    readonly lines: readonly Line[],
    readonly text: string = lines.map((line) => line.words).join('\n'),
  ) {
    this.#starts = new Uint32Array(lines.length);
    let at = 0;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as Line;
      this.#starts[i] = at;
      line.index = i;
      at += line.words.length + 1;
    }
  }

  get blocks(): readonly Block[] {
    this.#blocks ??= this.#numbered();
    return this.#blocks;
  }

  /** Where a line begins; past the last one, where another would. */
  startOf(index: number): number {
    return this.#starts[index] ?? this.text.length + (this.lines.length > 0 ? 1 : 0);
  }

  /** Which line holds an offset; -1 where there is none. */
  lineAt(offset: number): number {
    return lastAtOrBefore(this.lines.length, (i) => this.startOf(i), offset);
  }

  /** Rows are numbered as they come, so that cells of one row share a number. */
  #numbered(): Block[] {
    const rows = new Map<Element, number>();
    return this.lines.map(({ kind: { type, level, row, column, depth }, words }, i) => {
      if (row && !rows.has(row)) rows.set(row, rows.size + 1);
      const start = this.startOf(i);
      return { type, start, end: start + words.length, level, row: row ? rows.get(row) : undefined, column, depth };
    });
  }

  /** True where every letter stands in the node that an earlier index names: what was painted by that one still stands. */
  isStill(before: ReadingText): boolean {
    if (!(before instanceof TextIndex) || before.#outdated || this.lines.length !== before.lines.length) return false;
    return this.lines.every((line, i) => line.isStill(before.lines[i])) && this.text === before.text;
  }

  /** Follows the painter, whose marks the page took apart: what was painted by this index does not stand any more. */
  outdate(): void {
    this.#outdated = true;
  }

  /** Follows the painter, who split `whole` into `parts` to wrap some of its words. */
  split(whole: Text, parts: readonly Part[]): void {
    splitPieces(this.#linesOf([whole]), whole, parts);
  }

  /** Follows the painter, who put `parts` together again as `whole`. */
  join(whole: Text, parts: readonly Part[]): void {
    joinPieces(this.#linesOf(parts.map((part) => part.node)), whole, parts);
  }

  /** The lines that hold something of these nodes, which stand side by side. */
  #linesOf(nodes: readonly Text[]): Line[] {
    const first = nodes.map((node) => this.#lineOf(node)).find((index) => index !== null) ?? null;
    if (first === null) return [];
    const held = new Set<Text>(nodes);
    const found: Line[] = [];
    for (let i = first; this.lines[i]?.pieces.some((piece) => held.has(piece.node)); i++) {
      found.push(this.lines[i] as Line);
    }
    return found;
  }

  /** The first line that holds something of a node. */
  #lineOf(node: Text): number | null {
    const line = homeLine(node);
    if (!line) return null;
    const index = this.#indexOf(line);
    return index < 0 ? null : index;
  }

  /** A line knows its place in the newest index only. */
  #indexOf(line: Line): number {
    return this.lines[line.index] === line ? line.index : this.lines.indexOf(line);
  }

  /** The lines whose words stand in the tree: of a page of the web, all. */
  protected get standing(): readonly Line[] {
    return this.lines;
  }

  /** The stretches of text nodes that hold `text.slice(start, end)`, in order, white space between blocks left out. */
  spans(start: number, end: number): NodeSpan[] {
    const out: { node: Text; from: number; to: number }[] = [];
    for (let i = Math.max(0, this.lineAt(start)); i < this.lines.length && this.startOf(i) < end; i++) {
      const begin = this.startOf(i);
      const { pieces } = this.lines[i] as Line;
      const first = Math.max(
        0,
        lastAtOrBefore(pieces.length, (nth) => pieces[nth]?.at ?? 0, start - begin),
      );
      for (let nth = first; nth < pieces.length; nth++) {
        const piece = pieces[nth];
        if (!piece || begin + piece.at >= end) break;
        const from = piece.from + Math.max(0, start - begin - piece.at);
        const to = piece.from + Math.min(piece.length, end - begin - piece.at);
        const last = out.at(-1);
        // collapsed white space between two pieces of one node belongs to the passage
        if (last?.node === piece.node && to > from) last.to = to;
        else if (to > from) out.push({ node: piece.node, from, to });
      }
    }
    return out;
  }

  /**
   * Static ranges over `text.slice(start, end)`: one, or one for each tree that the words stand in; none where their
   * nodes are no longer in a document.
   */
  ranges(start: number, end: number): StaticRange[] {
    const ranges: StaticRange[] = [];
    let open: { tree: Node; first: NodeSpan; last: NodeSpan } | null = null;
    const close = () => open && ranges.push(rangeOver(open.first, open.last));
    for (const span of this.spans(start, end)) {
      if (!span.node.isConnected || span.to > span.node.length) return [];
      const tree: Node =
        open && span.node.parentNode === open.last.node.parentNode ? open.tree : span.node.getRootNode();
      if (open && tree === open.tree) open.last = span;
      else {
        close();
        open = { tree, first: span, last: span };
      }
    }
    close();
    return ranges;
  }

  /** Offset in the reading text of a place in a text node; null where the node is not part of it. */
  offsetIn(node: Text, offset: number): number | null {
    const first = this.#lineOf(node);
    if (first === null) return null;
    let result: number | null = null;
    for (let i = first; i < this.lines.length; i++) {
      const own = this.lines[i]?.pieces.filter((piece) => piece.node === node) ?? [];
      if (own.length === 0) break;
      for (const piece of own) {
        if (result !== null && piece.from > offset) break;
        result = this.startOf(i) + piece.at + Math.max(0, Math.min(offset - piece.from, piece.length));
      }
    }
    return result;
  }

  /** Offsets of a range of the page (a selection), shrunk to the text that is read; null where it holds none of it. */
  offsets(range: AbstractRange): Span | null {
    const start = this.#edge(range.startContainer, range.startOffset, 'start');
    const end = this.#edge(range.endContainer, range.endOffset, 'end');
    if (start === null || end === null || end <= start) return null;
    const words = this.text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    const trail = words.length - words.trimEnd().length;
    return end - trail > start + lead ? { start: start + lead, end: end - trail } : null;
  }

  #edge(node: Node, offset: number, side: 'start' | 'end'): number | null {
    const inside = isText(node) ? this.offsetIn(node, offset) : null;
    if (inside !== null) return inside;
    const lines = this.standing;
    const place = firstPlaceAfter(lines, node, offset);
    if (!place) return null;
    const { line, piece } = place;
    if (side === 'start') return this.#startOfPiece(lines[line], lines[line]?.pieces[piece]);
    const before = piece > 0 ? lines[line] : lines[line - 1];
    const last = before?.pieces.at(piece - 1);
    const start = this.#startOfPiece(before, last);
    return start === null || !last ? null : start + last.length;
  }

  #startOfPiece(line: Line | undefined, piece: Piece | undefined): number | null {
    return line && piece ? this.startOf(this.#indexOf(line)) + piece.at : null;
  }
}

function rangeOver(first: NodeSpan, last: NodeSpan): StaticRange {
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from,
    endContainer: last.node,
    endOffset: last.to,
  });
}
