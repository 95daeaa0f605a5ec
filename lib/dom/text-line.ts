import type { BlockType } from '../core/model/reading-text';

/** A run of characters that stand in one text node as they stand in the reading text, one for one. */
export interface Piece {
  readonly node: Text;
  /** Where the run begins in `node.data`. */
  readonly from: number;
  /** Where it begins in its line. */
  readonly at: number;
  readonly length: number;
}

/** What the element around a line, and those around that, make of it. */
export interface LineKind {
  readonly type: BlockType;
  readonly level?: number;
  readonly column?: number;
  readonly depth?: number;
  /** What holds the cells of one row. */
  readonly row?: Element | null;
  /** Whether words that stand in the element itself can be seen. */
  readonly visible: boolean;
}

/**
 * One block of the reading text and where its letters stand. It knows nothing of what comes before it, so that it stays
 * the same when the page changes elsewhere.
 */
export class Line {
  /** Place among the lines of the newest index. */
  index = -1;

  constructor(
    /** The element that makes the block. */
    readonly element: Element,
    readonly kind: LineKind,
    readonly words: string,
    public pieces: readonly Piece[],
  ) {}

  /** True where the same letters stand in the same nodes. */
  isStill(other: Line | undefined): boolean {
    if (this === other) return true;
    const same = (piece: Piece, i: number) => {
      const earlier = other?.pieces[i];
      return piece.node === earlier?.node && piece.from === earlier.from && piece.at === earlier.at;
    };
    return this.element === other?.element && this.pieces.length === other.pieces.length && this.pieces.every(same);
  }
}

/** An element that makes blocks, with what was read in it: its own lines and the elements that make more, in order. */
export interface Section {
  readonly element: Element;
  /** The state of what is around it, as it was when it was entered. */
  readonly inherited: Inherited;
  /** What the element makes of the words in it. */
  readonly kind: LineKind;
  /** Another one where an element around was read again and this one taken over as it is. */
  parent: Section | null;
  readonly items: (Line | Section)[];
  /** Part of the page as it was read last. */
  attached: boolean;
  /** Shows what a page put into slots: it changes with what stands elsewhere. */
  hasSlots: boolean;
}

/** What an element takes over from those around it. */
export type Inherited = Omit<LineKind, 'level'>;

export const isSameKind = (a: Inherited, b: Inherited): boolean =>
  a.type === b.type && a.row === b.row && a.column === b.column && a.depth === b.depth && a.visible === b.visible;

/** All lines in a section, in order. Loops, here and where sections are followed: pages nest deeper than calls may. */
export function linesOf(section: Section): Line[] {
  const lines: Line[] = [];
  const left: (Line | Section)[] = [section];
  for (let at = left.pop(); at; at = left.pop()) {
    if (at instanceof Line) lines.push(at);
    else for (const item of at.items.toReversed()) left.push(item);
  }
  return lines;
}

/** The last line in a section; null where it has none. */
export function lastLineOf(section: Section): Line | null {
  const left: (Line | Section)[] = [section];
  for (let at = left.pop(); at; at = left.pop()) {
    if (at instanceof Line) return at;
    for (const item of at.items) left.push(item);
  }
  return null;
}
