import type { Block, BlockType } from '../model/reading-text';
import { withoutFurniture } from './furniture';
import { isHeading, levelsOf } from './headings';
import { type Line, linesOf } from './lines';
import { measure, type Measures } from './measures';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { type Cell, cellsOf } from './tables';
import type { PageText, PdfText, Piece } from './types';

/** The text of a document as a person reads it, from the runs of text on its pages. */
export function readingOf(pages: readonly PageText[]): PdfText {
  const lines = pages.map((page, i) => linesOf(page, i + 1));
  const measures = measure(lines.flat());
  const kept = withoutFurniture(pages, lines, measures.size);
  const paragraphs = paragraphsOf(kept, measures);
  const silent = lines.flatMap((own, i) => (own.length === 0 ? [i + 1] : []));
  return { ...assemble(paragraphs, measures), silent };
}

function assemble(paragraphs: readonly Paragraph[], measures: Measures): Pick<PdfText, 'reading' | 'pieces'> {
  const cells = cellsOf(paragraphs);
  const pieces: Piece[] = [];
  const written = paragraphs.map((paragraph) => write(paragraph, cells.has(paragraph)));
  const headings = paragraphs.filter((one, i) => !cells.has(one) && isHeading(one, written[i]?.text ?? '', measures));
  const levels = levelsOf(headings, measures);
  const depthOf = depths();
  const blocks: Block[] = [];
  let text = '';
  paragraphs.forEach((paragraph, i) => {
    const own = written[i];
    if (!own?.text) return;
    if (text) text += '\n';
    const start = text.length;
    for (const piece of own.pieces) pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    text += own.text;
    const level = levels.get(paragraph);
    const cell = cells.get(paragraph);
    const type = typeOf(paragraph, level, cell);
    const depth = depthOf(paragraph, type);
    blocks.push({
      type,
      start,
      end: text.length,
      ...(level === undefined ? {} : { level }),
      ...(type === 'table-cell' && cell ? cell : {}),
      ...(type === 'list-item' ? { depth } : {}),
      page: paragraph.lines[0]?.page ?? 1,
    });
  });
  return { reading: { text, blocks }, pieces };
}

function typeOf(paragraph: Paragraph, level: number | undefined, cell: Cell | undefined): BlockType {
  // a list inside a cell, or in columns, stays a list; a number before the name of what is judged does not make one
  if (cell && paragraph.marker?.kind !== 'bullet') return 'table-cell';
  if (level !== undefined) return 'heading';
  return paragraph.marker || paragraph.lines[0]?.tag?.role === 'LI' ? 'list-item' : 'paragraph';
}

/** Left and right pages may have other margins, by no more points than this. */
const MARGIN = 20;

/** Counts how deep an item is nested, by how far its marker stands to the right of those before. */
function depths(): (paragraph: Paragraph, type: BlockType) => number {
  let edges: number[] = [];
  let last: { line: Line; kind: string | undefined } | null = null;
  return ({ lines, marker }, type) => {
    const line = lines[0];
    if (type !== 'list-item' || !line) {
      edges = [];
      last = null;
      return 0;
    }
    const shift = last ? line.x - last.line.x : 0;
    if (last && line.page !== last.line.page && marker?.kind === last.kind && Math.abs(shift) < MARGIN)
      edges = edges.map((edge) => edge + shift);
    // the next column begins anew
    else if (last && line.page === last.line.page && line.y > last.line.y) edges = [];
    edges = edges.filter((edge) => edge < line.x - 6);
    edges.push(line.x);
    last = { line, kind: marker?.kind };
    return edges.length;
  };
}

/** Words that go on after a hyphen that stands for another word: "short- and long-term". */
const SUSPENDED = /^(?:and|or|to)\b/;

/** The words of a paragraph in one line, without the bullet: what is a list item needs none. Numbers stay. */
function write({ lines, marker }: Paragraph, asCell: boolean): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let end = 0;
  // a dash alone in a cell says that there is nothing
  let hidden = marker && marker.kind !== 'number' && !(asCell && marker.kind === 'dash') ? marker.length : 0;
  for (const line of lines) {
    let first = true;
    let at = 0;
    for (const piece of line.pieces) {
      at += piece.spaced ? 1 : 0;
      const cut = Math.min(piece.text.length, Math.max(0, hidden - at));
      at += piece.text.length;
      const words = piece.text.slice(cut);
      if (!words) continue;
      const hyphened = first && /\p{L}-$/u.test(parts.slice(-2).join('')) && !SUSPENDED.test(words);
      if (end > 0 && !hyphened && (first || piece.spaced)) {
        parts.push(' ');
        end++;
      }
      first = false;
      parts.push(words);
      pieces.push({ start: end, end: end + words.length, page: line.page, item: piece.item, from: piece.from + cut });
      end += words.length;
    }
    hidden = 0;
  }
  return { text: parts.join(''), pieces };
}
