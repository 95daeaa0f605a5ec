import type { Line } from './lines';
import type { Paragraph } from './paragraphs';

/** Points between the left edges of two columns, at the least. */
const APART = 30;
/** Left edges this close are one edge. */
const SAME_EDGE = 4;
/** Paragraphs of one cell; longer ones are no cells but text beside a picture. */
const MOST_IN_CELL = 12;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Box {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** The part of a paragraph that stands on its first page. */
function boxOf({ lines }: Paragraph): Box {
  const page = lines[0]?.page ?? 0;
  const own = lines.filter((line) => line.page === page);
  const most = (pick: (line: Line) => number): number =>
    own.reduce((best, line) => Math.max(best, pick(line)), -Infinity);
  return {
    page,
    left: -most((line) => -line.x),
    right: most((line) => line.right),
    top: most((line) => line.y + line.size),
    bottom: -most((line) => -line.y),
    size: most((line) => line.size),
  };
}

const isRightOf = (b: Box, a: Box): boolean =>
  a.page === b.page && b.left >= a.right - SAME_EDGE && b.left >= a.left + APART;

/** Whether b stands to the right of a, at the same height. */
function beside(a: Box, b: Box): boolean {
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return isRightOf(b, a) && shared > 0.3 * Math.min(a.top - a.bottom, b.top - b.bottom);
}

/** Index of the first of the paragraphs that end at `last` and are one cell with b to its right; -1 where none is. */
function cellStart(boxes: readonly Box[], last: number, b: Box): number {
  const bottom = boxes[last];
  if (!bottom) return -1;
  if (beside(bottom, b)) return last;
  for (let at = last; at >= 0 && last - at < MOST_IN_CELL; at--) {
    const box = boxes[at];
    if (!box || !isRightOf(b, box) || Math.abs(box.left - bottom.left) > APART) return -1;
    if (Math.abs(box.top - b.top) < 0.5 * b.size) return at;
  }
  return -1;
}

/**
 * Which paragraphs are cells: those that follow each other in the file and stand side by side. A cell may be several
 * paragraphs below each other.
 */
export function cellsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, Cell> {
  const cells = new Map<Paragraph, Cell>();
  const boxes = paragraphs.map(boxOf);
  let row = 0;
  /** The box at the head of the last cell, where it is not the first of its row. */
  let open: { cell: Cell; box: Box } | null = null;
  paragraphs.forEach((paragraph, at) => {
    const box = boxes[at];
    if (!box) return;
    const first = cellStart(boxes, at - 1, box);
    if (first >= 0) {
      const before = cells.get(paragraphs[at - 1] as Paragraph) ?? { row: ++row, column: 0 };
      paragraphs.slice(first, at).forEach((one) => cells.set(one, cells.get(one) ?? before));
      open = { cell: { row: before.row, column: before.column + 1 }, box };
      cells.set(paragraph, open.cell);
    } else if (open && box.page === open.box.page && box.top < open.box.bottom && box.left > open.box.left - SAME_EDGE)
      cells.set(paragraph, open.cell);
    else open = null;
  });
  return cells;
}
