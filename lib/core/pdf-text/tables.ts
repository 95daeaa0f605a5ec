import type { Line } from './lines';
import type { Paragraph } from './paragraphs';

/** Points between the left edges of two columns, at the least. */
const APART = 30;

interface Box {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ lines }: Paragraph): Box {
  const page = lines[0]?.page ?? 0;
  const own = lines.filter((line) => line.page === page);
  const all = (pick: (line: Line) => number): number[] => own.map(pick);
  return {
    page,
    left: Math.min(...all((line) => line.x)),
    right: Math.max(...all((line) => line.right)),
    top: Math.max(...all((line) => line.y + line.size)),
    bottom: Math.min(...all((line) => line.y)),
  };
}

/** Whether b stands to the right of a, at the same height. */
function beside(a: Box, b: Box): boolean {
  if (a.page !== b.page || b.left < a.right - 4 || b.left < a.left + APART) return false;
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return shared > 0.3 * Math.min(a.top - a.bottom, b.top - b.bottom);
}

/** The number of the row of each paragraph that is a cell: paragraphs that follow in the file and stand side by side. */
export function rowsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, number> {
  const rows = new Map<Paragraph, number>();
  let count = 0;
  let last: { paragraph: Paragraph; box: Box } | null = null;
  for (const paragraph of paragraphs) {
    const box = boxOf(paragraph);
    if (last && beside(last.box, box)) {
      const row = rows.get(last.paragraph) ?? ++count;
      rows.set(last.paragraph, row).set(paragraph, row);
    }
    last = { paragraph, box };
  }
  return rows;
}
