import { isDisguisedBullet, startsWithMarker } from './markers';
import type { PageText, Tag, TextItem } from './types';

/** Letters of one item that stand in a line. */
export interface LinePiece {
  readonly item: number;
  readonly from: number;
  readonly text: string;
  /** A space was between this piece and the one before. */
  readonly spaced: boolean;
}

/** What a reader sees as one line of one column. */
export interface Line {
  readonly page: number;
  readonly pieces: readonly LinePiece[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Height of its largest letters. */
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
  readonly fonts: ReadonlySet<string>;
  /** Where its words begin, after a bullet or number that hangs before them. */
  readonly textX: number;
  readonly tag: Tag | null;
  /** Opens with a small raised figure, as footnotes do. */
  readonly noted: boolean;
  /** Opens with a letter that is a bullet in its font. */
  readonly bulleted: boolean;
}

interface Draft {
  pieces: LinePiece[];
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  textX: number;
  tag: Tag | null;
  noted: boolean;
  bulleted: boolean;
  fonts: Map<string, number>;
}

/** Wider than this many letter heights, a gap divides columns. */
const COLUMN_GAP = 2.2;
const WORD_GAP = 0.25;
/** Where other lines have a column, so wide a gap divides already: a cell that its words nearly fill. */
const CELL_GAP = 0.8;
/** Figures this much smaller than their line, and raised, are references to notes. */
const RAISED = 0.8;

const isBlank = (item: TextItem): boolean => item.text.trim() === '';
const isNoteMark = (item: TextItem): boolean => /^\s*\d{1,2}\s*$/.test(item.text);

/** The lines of a page in the order of the file, without the marks that refer to footnotes. */
export function linesOf(page: PageText, number: number): Line[] {
  const lines: Line[] = [];
  let draft: Draft | null = null;
  let spaced = false;
  const edges = columnEdges(page);
  const close = (): void => {
    if (draft) lines.push(finish(draft, number));
    draft = null;
    spaced = false;
  };
  page.items.forEach((item, index) => {
    if (isBlank(item)) {
      spaced ||= item.text !== '';
      return;
    }
    const current: Draft | null = draft;
    if (current && isRaised(item, current)) {
      if (isNoteMark(item)) return;
      add(current, item, index, false);
      return;
    }
    if (current && !continues(current, item, edges)) close();
    if (draft) add(draft, item, index, spaced || item.x - draft.right > WORD_GAP * item.size);
    else draft = begin(item, index);
    spaced = /\s$/.test(item.text);
  });
  close();
  return lines;
}

/** Where columns begin: the left edges of runs that stand behind a wide gap. */
function columnEdges({ items }: PageText): ReadonlySet<number> {
  const edges = new Set<number>();
  let last: TextItem | null = null;
  for (const item of items) {
    if (isBlank(item)) continue;
    const beside = last && Math.abs(item.y - last.y) < 0.5 * Math.min(item.size, last.size);
    if (last && beside && item.x - last.x - last.width > COLUMN_GAP * Math.max(item.size, last.size))
      edges.add(Math.round(item.x));
    last = item;
  }
  return edges;
}

function isRaised(item: TextItem, line: Draft): boolean {
  return (
    item.size < RAISED * line.size &&
    item.y > line.y + 0.1 * line.size &&
    item.y < line.y + line.size &&
    item.x > line.right - line.size
  );
}

function continues(line: Draft, item: TextItem, edges: ReadonlySet<number>): boolean {
  // the mark of a footnote stands above the words that it opens
  const opensNote = line.noted && Math.abs(item.y - line.y) < item.size && line.pieces.length === 1;
  if (!opensNote && Math.abs(item.y - line.y) > 0.5 * Math.min(item.size, line.size)) return false;
  const gap = item.x - line.right;
  if (gap < -1.5 * item.size) return false;
  if (startsWithMarker(line.text, true)) return true;
  if (line.tag?.cell && item.tag?.cell && line.tag.cell.cell !== item.tag.cell.cell) return gap < WORD_GAP * item.size;
  const widest = edges.has(Math.round(item.x)) ? CELL_GAP : COLUMN_GAP;
  return gap <= widest * Math.max(item.size, line.size);
}

function begin(item: TextItem, index: number): Draft {
  const draft: Draft = {
    pieces: [],
    text: '',
    x: item.x,
    right: item.x,
    y: item.y,
    size: item.size,
    textX: item.x,
    tag: item.tag,
    noted: isNoteMark(item),
    bulleted: false,
    fonts: new Map(),
  };
  add(draft, item, index, false);
  return draft;
}

function add(line: Draft, item: TextItem, index: number, spaced: boolean): void {
  const second = line.pieces.length === 1;
  const apart = item.x - line.right > 0.4 * item.size && !line.fonts.has(item.font);
  line.bulleted ||= second && apart && isDisguisedBullet(line.text);
  if (line.pieces.length > 0 && (startsWithMarker(line.text, true) || (second && line.bulleted))) line.textX = item.x;
  if (second && line.noted) line.noted = line.size < RAISED * item.size;
  for (const word of item.text.matchAll(/\S+(?:\s\S+)*/g)) {
    const gap = word.index > 0 || spaced;
    line.pieces.push({
      item: index,
      from: word.index,
      text: word[0].replace(/\s/g, ' '),
      spaced: gap && line.text !== '',
    });
    line.text += (gap && line.text !== '' ? ' ' : '') + word[0].replace(/\s/g, ' ');
    spaced = false;
  }
  line.right = Math.max(line.right, item.x + item.width);
  if (item.size > line.size) [line.size, line.y] = [item.size, item.y];
  line.tag ??= item.tag;
  line.fonts.set(item.font, (line.fonts.get(item.font) ?? 0) + item.text.trim().length);
}

function finish(line: Draft, page: number): Line {
  const [font] = [...line.fonts].reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', -1]);
  const { pieces, text, x, right, y, size, textX, tag, noted, bulleted } = line;
  return {
    page,
    pieces,
    text,
    x,
    right,
    y,
    size,
    font,
    fonts: new Set(line.fonts.keys()),
    textX,
    tag,
    noted,
    bulleted,
  };
}
