import type { Block, ReadingText } from '../../model/reading-text';
import type { Steps } from '../steps';
import { type Graded, labelIn, NOT_OURS, textOf, wholeGrade } from './report-card-grade';

const THIS_INSPECTION = /^this inspection\b/i;
/** Longer than this, a paragraph between two rows parts two tables. */
const PROSE = 100;

interface Row {
  readonly cells: Block[];
  /** Paragraphs of some length that stand before it in the document: those of one table have as many. */
  readonly prose: number;
}

/** Cells of one table row after the other; rows are numbered in the order of the document. */
function rowsIn({ blocks }: ReadingText): Row[] {
  const rows: Row[] = [];
  let last: Block | null = null;
  let prose = 0;
  for (const block of blocks) {
    const cell = block.type === 'table-cell' ? block : null;
    if (!cell && block.end - block.start > PROSE) prose++;
    if (cell && last && cell.row === last.row && cell.row !== undefined) rows.at(-1)?.cells.push(cell);
    else if (cell) rows.push({ cells: [cell], prose });
    last = cell;
  }
  return rows;
}

/** One row, whose first cells say of what its grade is. */
function gradedRow(reading: ReadingText, row: readonly Block[], subject: string): Graded | null {
  const block = row.find(
    (one) => wholeGrade(textOf(reading, one)) !== null || /^(?:not )?met$/i.test(textOf(reading, one)),
  );
  if (!block) return null;
  const before = cellsBefore(reading, row, block);
  const named = before.filter((text) => !THIS_INSPECTION.test(text));
  // "Overall effectiveness | Previous inspection: | Good", and below it "This inspection: | Good"
  const label = labelIn(before.length > 0 && named.length === 0 ? subject : (named[0] ?? ''));
  const grade = wholeGrade(textOf(reading, block), label ?? '');
  return label && grade && !named.some((text) => NOT_OURS.test(text)) ? { ...grade, label, block } : null;
}

/** The texts of the cells before one; a cell may be several paragraphs. */
function cellsBefore(reading: ReadingText, row: readonly Block[], last: Block): string[] {
  const cells = new Map<number, string>();
  for (const [i, block] of row.slice(0, row.indexOf(last)).entries()) {
    const column = block.column ?? i;
    cells.set(column, [cells.get(column), textOf(reading, block)].filter(Boolean).join(' '));
  }
  return [...cells.values()];
}

/** A table set column by column comes as one row: as many names in the first column as grades in the second. */
function asRows(reading: ReadingText, row: readonly Block[]): readonly (readonly Block[])[] {
  const columns = [0, 1].map((column) => row.filter((block) => block.column === column));
  const [names = [], grades = []] = columns;
  const isHead = (block: Block): boolean => /^(?:judgement|grade)s?$/i.test(textOf(reading, block));
  const [own, given] = [names.filter((one) => !isHead(one)), grades.filter((one) => !isHead(one))];
  const fits =
    given.length > 1 && own.length === given.length && given.every((one) => wholeGrade(textOf(reading, one)));
  return fits ? own.map((name, i) => [name, given[i] ?? name]) : [row];
}

/** Grades of report cards and monitoring visits, which have a row for each area or theme, and prose between. */
const APART: ReadonlySet<string> = new Set([
  'exceptional',
  'strong-standard',
  'expected-standard',
  'needs-attention',
  'urgent-improvement',
  'met',
  'not-met',
  'insufficient-progress',
  'reasonable-progress',
  'significant-progress',
]);

/**
 * Rows of which one cell is a grade and the first says of what: those of the first table that has any. Report
 * cards and monitoring visits spread theirs over the report.
 */
export function* gradedRows(reading: ReadingText): Steps<Graded[]> {
  const found = new Map<string, Graded>();
  let subject = '';
  let table = -1;
  let ends = false;
  for (const { cells, prose } of rowsIn(reading)) {
    if (ends && prose !== table) break;
    yield;
    for (const row of asRows(reading, cells)) {
      const graded = gradedRow(reading, row, subject);
      if (graded && !found.has(graded.label)) found.set(graded.label, graded);
      ends ||= graded !== null && !APART.has(graded.key);
      const [first] = row;
      if (first && !THIS_INSPECTION.test(textOf(reading, first))) subject = textOf(reading, first);
    }
    table = prose;
  }
  return [...found.values()];
}
