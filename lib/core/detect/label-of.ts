import type { Block, ReadingText } from '../model/reading-text';

/** What stands beside a block and says what its grade is about. */
export interface Beside {
  /** Name of what is graded: the first cell of the row, or the short line above; empty where there is none. */
  readonly label: string;
  /** What heads the cell's column; empty where that is not known. */
  readonly head: string;
  /** The column is headed by an earlier year than another column of the table. */
  readonly earlier: boolean;
}

const NOTHING: Beside = { label: '', head: '', earlier: false };
/** Cells looked back at for the head of a row or a table; a longer table has no years worth the time. */
const FAR = 400;
/** What is longer is prose, and no name of anything. */
const LONGEST_NAME = 160;
const LONGEST_LINE = 120;
/** A grade that stands alone below its heading; anything longer is the heading's text. */
const LONGEST_GRADE = 40;
const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading']);

const textOf = ({ text }: ReadingText, block: Block) => text.slice(block.start, block.end);
const yearIn = (words: string): number => Number(/\b(20\d\d|19\d\d)\b/.exec(words)?.[1] ?? NaN);

/** Index of the first cell of the row that holds the cell at `index`; -1 where it is too far away. */
function rowStart(blocks: readonly Block[], index: number): number {
  const row = blocks[index]?.row;
  let first = index;
  while (blocks[first - 1]?.type === 'table-cell' && blocks[first - 1]?.row === row) {
    first--;
    if (index - first > FAR) return -1;
  }
  return first;
}

/** Index of the first cell of the table that holds the cell at `index`; -1 where it is too far away. */
function tableStart(blocks: readonly Block[], index: number): number {
  let first = index;
  while (blocks[first - 1]?.type === 'table-cell') {
    first--;
    if (index - first > FAR) return -1;
  }
  return first;
}

function cellBeside(reading: ReadingText, index: number): Beside {
  const { blocks } = reading;
  const first = rowStart(blocks, index);
  const header = blocks[first];
  if (!header || first === index) return NOTHING;
  const top = tableStart(blocks, index);
  const head =
    top < 0 || top === first ? [] : blocks.slice(top, top + 12).filter((cell) => cell.row === blocks[top]?.row);
  const years = head.map((cell) => yearIn(textOf(reading, cell)));
  const own = years[index - first] ?? NaN;
  const label = header.end - header.start <= LONGEST_NAME ? textOf(reading, header) : '';
  const column = head[index - first];
  return { label, head: column ? textOf(reading, column) : '', earlier: years.some((year) => year > own) };
}

/** What says what the grade in this block is about. */
export function beside(reading: ReadingText, index: number): Beside {
  const block = reading.blocks[index];
  const above = reading.blocks[index - 1];
  if (block?.type === 'table-cell') return cellBeside(reading, index);
  const short = above && LINES.has(above.type) && above.end - above.start <= LONGEST_LINE;
  if (!block || !LINES.has(block.type) || !short) return NOTHING;
  if ((above.type === 'heading' || block.type === 'heading') && block.end - block.start > LONGEST_GRADE) return NOTHING;
  const label = textOf(reading, above);
  return /[.!?:;,]$/.test(label) ? NOTHING : { label, head: '', earlier: false };
}
