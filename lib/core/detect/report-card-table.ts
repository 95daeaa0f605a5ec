import type { Block, ReadingText } from '../model/reading-text';
import { type Graded, labelIn, NOT_OURS, textOf, wholeGrade } from './report-card-grade';

const THIS_INSPECTION = /^this inspection\b/i;
/** Longer than this, a paragraph between two rows parts two tables. */
const PROSE = 100;

/** Cells of one table row after the other; rows are numbered in the order of the document. */
function rowsIn({ blocks }: ReadingText): Block[][] {
  const rows: Block[][] = [];
  let last: Block | null = null;
  for (const block of blocks) {
    const cell = block.type === 'table-cell' ? block : null;
    if (cell && last && cell.row === last.row && cell.row !== undefined) rows.at(-1)?.push(cell);
    else if (cell) rows.push([cell]);
    last = cell;
  }
  return rows;
}

function proseBetween({ blocks }: ReadingText, from: number, to: number): boolean {
  return blocks.some(
    ({ start, end, type }) => start > from && end < to && type !== 'table-cell' && end - start > PROSE,
  );
}

/** Rows of which one cell is a grade and the first says of what: those of the first table that has any. */
export function gradedRows(reading: ReadingText): Graded[] {
  const found: Graded[] = [];
  let subject = '';
  for (const row of rowsIn(reading)) {
    const last = found.at(-1)?.block;
    if (last && proseBetween(reading, last.end, row[0]?.start ?? 0)) break;
    const texts = row.map((block) => textOf(reading, block));
    const at = texts.findIndex((text) => wholeGrade(text) !== null);
    const before = texts.slice(0, Math.max(0, at)).filter((text) => !THIS_INSPECTION.test(text));
    // "Overall effectiveness | Previous inspection: | Good", and below it "This inspection: | Good"
    const spans = at > 0 && before.length === 0;
    const label = labelIn(spans ? subject : (before[0] ?? ''));
    if (before[0]) subject = before[0];
    const grade = wholeGrade(texts[at] ?? '', label ?? '');
    const block = row[at];
    if (!label || !grade || !block || before.some((text) => NOT_OURS.test(text))) continue;
    if (!found.some((one) => one.label === label)) found.push({ ...grade, label, block });
  }
  return found;
}
