import type { Line } from './lines';
import { markerOf, type Marker } from './markers';
import type { Measures } from './measures';

/** Lines that are one paragraph, item, heading or cell. */
export interface Paragraph {
  readonly lines: Line[];
  readonly marker: Marker | null;
}

/** The marker that opens a line. */
function markerIn(line: Line): Marker | null {
  return line.bulleted ? { kind: 'bullet', length: 2 } : markerOf(line.text);
}

const ENDED = /[.!?:;]["'”’)\]]*$/;
const GOES_ON = /^["'“‘(]?[\p{Ll}]/u;
/** A wider step than the usual by this much begins a new paragraph. */
const WIDE_STEP = 1.25;
/** A line of fewer letters than this ends at the edge of the page because it is a cell or a name. */
const WORDS = 25;
/** Lines that begin within this many points of each other are set below each other. */
const ALIGNED = 4;

export function paragraphsOf(pages: readonly (readonly Line[])[], measures: Measures): Paragraph[] {
  const found: Paragraph[] = [];
  const widest = pages.flat().reduce((most, line) => Math.max(most, line.right), 0);
  for (const lines of pages)
    for (const line of lines) {
      const current = found.at(-1);
      const last = current?.lines.at(-1);
      const joined =
        current &&
        last &&
        (last.page === line.page && !headsNextColumn(last, line)
          ? wraps(current, last, line, measures)
          : runsOver(current, last, line, widest));
      if (joined) current.lines.push(line);
      else found.push({ lines: [line], marker: markerIn(line) });
    }
  return found;
}

/** Whether the line is the next of the same paragraph, on the same page. */
function wraps(paragraph: Paragraph, last: Line, line: Line, measures: Measures): boolean {
  const step = (last.y - line.y) / Math.max(last.size, line.size);
  if (step <= 0.5 || Math.abs(last.size - line.size) > 0.1 * last.size) return false;
  const owned = last.tag && line.tag ? last.tag.owner === line.tag.owner : null;
  if (line.x > last.right || line.right < Math.min(last.x, textLeft(paragraph))) return false;
  if (differentCells(last, line)) return false;
  if (opensItem(paragraph, line, owned === false)) return false;
  const leading = Math.max(measures.leading, leadingOf(paragraph));
  if (owned) return step < 2 * leading;
  if (step > WIDE_STEP * leading) return false;
  const open = !ENDED.test(last.text) && GOES_ON.test(line.text);
  if (owned === false) return open && last.font === line.font;
  if (last.font !== line.font && !open && paragraph.lines.every((one) => one.font === last.font))
    return last.font === measures.font;
  return line.x > textLeft(paragraph) - 1.5 * ALIGNED || paragraph.marker === null;
}

function differentCells(a: Line, b: Line): boolean {
  return a.tag?.cell != null && b.tag?.cell != null && a.tag.cell.cell !== b.tag.cell.cell;
}

/** A bullet always opens an item; a number only where it hangs to the left of the text, or a new paragraph begins. */
function opensItem(paragraph: Paragraph, line: Line, freshOwner: boolean): boolean {
  const marker = markerIn(line);
  if (!marker) return false;
  if (marker.kind === 'bullet') return true;
  return (
    freshOwner ||
    line.x < textLeft(paragraph) - ALIGNED ||
    (paragraph.marker?.kind === marker.kind && line.x <= textLeft(paragraph))
  );
}

/** Where the words of a paragraph begin: with a marker, the second line shows it better than the first. */
export function textLeft({ lines }: Paragraph): number {
  return (lines[1] ?? lines[0])?.[lines[1] ? 'x' : 'textX'] ?? 0;
}

function leadingOf({ lines }: Paragraph): number {
  const [first, second] = lines;
  return first && second && first.page === second.page ? (first.y - second.y) / first.size : 0;
}

/** Points between the foot of one column and the head of the next, at the least: cells of a row differ by a line or two. */
const COLUMN = 100;

/** Whether a line stands at the head of the column to the right of the one that the last line ends. */
function headsNextColumn(last: Line, line: Line): boolean {
  return line.y > last.y + COLUMN && line.x > last.right && line.text.length > WORDS;
}

/** Whether the first line of a page or column goes on with the last paragraph of the one before. */
function runsOver(paragraph: Paragraph, last: Line, line: Line, widest: number): boolean {
  if (markerIn(line) || Math.abs(last.size - line.size) > 0.5) return false;
  const hangs = paragraph.marker !== null && Math.abs(line.x - textLeft(paragraph)) < ALIGNED;
  // the numbered and bulleted text of a report has no paragraphs between that would have neither
  if (hangs && textLeft(paragraph) > (paragraph.lines[0]?.x ?? 0) + ALIGNED) return true;
  if (ENDED.test(last.text) || !/\p{L}/u.test(last.text)) return false;
  return GOES_ON.test(line.text) || (last.right > 0.8 * widest && last.text.length > WORDS && last.font === line.font);
}
