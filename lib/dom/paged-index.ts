import type { PdfText } from '../core/pdf-text/types';
import type { Block } from '../core/model/reading-text';
import { settle } from './pieces';
import { lastAtOrBefore, TextIndex } from './text-index';
import { Line, type Piece } from './text-line';

/** Letters of a line that stand on one page, in one item of its text. */
interface Place {
  readonly line: number;
  readonly at: number;
  readonly item: number;
  readonly from: number;
  readonly length: number;
}

/**
 * The reading text of a document with pages, whose words come into the tree and go page by page. Nothing of it holds
 * what belongs to the pages only: running titles, numbers, notes.
 */
export class PagedIndex extends TextIndex {
  readonly #blocks: readonly Block[];
  readonly #pieces: PdfText['pieces'];
  readonly #places = new Map<number, Place[]>();
  readonly #filled = new Set<number>();
  #standing: readonly Line[] | null = null;

  /** @param sheets what holds each page, first to last, whether or not its words are there */
  constructor({ reading: { text, blocks }, pieces }: Pick<PdfText, 'reading' | 'pieces'>, sheets: readonly Element[]) {
    const lines = blocks.map(({ type, level, column, depth, start, end, page }) => {
      const sheet = sheets[(page ?? 1) - 1];
      if (!sheet) throw new RangeError(`no sheet for page ${String(page)}`);
      const kind = { type, visible: true, ...(level && { level }), ...(depth && { depth }), ...(column && { column }) };
      return new Line(sheet, kind, text.slice(start, end), []);
    });
    super(lines, text);
    this.#blocks = blocks;
    this.#pieces = pieces;
    for (const { start, end, page, item, from } of pieces) {
      const line = this.lineAt(start);
      const place = { line, at: start - this.startOf(line), item, from, length: end - start };
      const places = this.#places.get(page);
      if (places) places.push(place);
      else this.#places.set(page, [place]);
    }
  }

  override get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** The page that an offset of the text stands on, from 1. */
  pageAt(offset: number): number {
    return this.#pieces[lastAtOrBefore(this.#pieces.length, (i) => this.#pieces[i]?.start ?? 0, offset)]?.page ?? 1;
  }

  /** The words of a page have come: `elements` hold the items of its text, by index; null where nothing does. */
  fill(page: number, elements: readonly (Element | null)[]): void {
    this.empty(page);
    this.#filled.add(page);
    const added = new Map<Line, Piece[]>();
    for (const { line: index, at, item, from, length } of this.#places.get(page) ?? []) {
      const line = this.lines[index];
      const element = elements[item];
      if (!line || !element) continue;
      const pieces = added.get(line) ?? [];
      added.set(line, pieces);
      pieces.push(...piecesIn(element, at, from, length));
    }
    for (const [line, pieces] of added) line.pieces = [...line.pieces, ...pieces].sort((a, b) => a.at - b.at);
    this.#standing = null;
    settle([...added.keys()]);
  }

  /** The words of a page are about to go. */
  empty(page: number): void {
    if (!this.#filled.delete(page)) return;
    for (const { line: index, at, length } of this.#places.get(page) ?? []) {
      const line = this.lines[index];
      if (line) line.pieces = line.pieces.filter((piece) => piece.at < at || piece.at >= at + length);
    }
    this.#standing = null;
  }

  protected override get standing(): readonly Line[] {
    this.#standing ??= this.lines.filter(({ pieces }) => pieces.length > 0);
    return this.#standing;
  }

  /** One range for each text node: what lies between two of them may be the foot of a page. */
  override ranges(start: number, end: number): StaticRange[] {
    return this.spans(start, end)
      .filter(({ node, to }) => node.isConnected && to <= node.length)
      .map(
        ({ node, from, to }) =>
          new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
      );
  }
}

/** Where letters of an item stand by now: marks may have split its text node. */
function piecesIn(element: Element, at: number, from: number, length: number): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const begin = Math.max(from, passed);
    const end = Math.min(from + length, passed + node.length);
    if (end > begin) pieces.push({ node, from: begin - passed, at: at + begin - from, length: end - begin });
    passed += node.length;
  }
  return pieces;
}
