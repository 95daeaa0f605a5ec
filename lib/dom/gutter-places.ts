import type { Span } from '../core/model/reading-text';
import { isOurHost } from './our-hosts';
import { type Tone, toneOf } from './paint/page-tone';
import { boxesOf } from './passages';
import { isPaper, wordsEdge } from './sheets/sheet-margin';
import type { TextIndex } from './text-index';

/** Pixels of empty margin that a flag needs beside its line. */
const ROOM = 88;
/** On a sheet of paper the margin is the sheet's own, and nothing else will ever be in it. */
const ROOM_ON_PAPER = 64;
/** Where the margin is looked at, in pixels from its edge: what could be missed between two is too small to mind. */
const PROBES = [12, 36, 60, 84];
/** Lines nearer to each other than a flag is high share one. */
const APART = 20;

export interface GutterItem extends Span {
  readonly saved: boolean;
}

/** Room for a flag beside a line, in pixels of the document. */
export interface GutterPlace<T> {
  /** What begins on the line: the first saved one, else the first suggestion. */
  readonly item: T;
  /** Where the margin ends and the page begins. */
  readonly right: number;
  /** Half-way down the line. */
  readonly middle: number;
  readonly tone: Tone;
}

interface Line<T> {
  readonly item: T;
  readonly block: Element;
  readonly box: DOMRect;
}

const middleOf = (box: DOMRect): number => box.top + box.height / 2;

function firstLine(index: TextIndex, item: GutterItem): DOMRect | undefined {
  return boxesOf(index, item).find((box) => box.width > 0 && box.height > 0);
}

/** Lines of a block in the window on which an item begins. A block can be a whole book: the window's part is bisected. */
function linesInWindow<T extends GutterItem>(index: TextIndex, block: Element, items: readonly T[]): Line<T>[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    const item = items[mid];
    const box = item && firstLine(index, item);
    if (box && middleOf(box) < 0) low = mid + 1;
    else high = mid;
  }
  const lines: Line<T>[] = [];
  for (const item of items.slice(low)) {
    const box = firstLine(index, item);
    if (!box || middleOf(box) < 0) continue;
    if (middleOf(box) >= window.innerHeight) break;
    lines.push({ item, block, box });
  }
  return lines;
}

/** Whether an element's content is moved by scrollbars of its own. Those of the body are mostly the window's. */
function scrollsItself(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (!/auto|scroll/.test(overflowX + overflowY)) return false;
  if (element === document.body && getComputedStyle(document.documentElement).overflowY === 'visible') return false;
  return element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
}

/** Tells whether a block moves with the document, as our flags do. What stands around several is looked at once. */
function pageMoves(): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[document.documentElement, true]]);
  const moves = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = getComputedStyle(element);
    const apart = /fixed|sticky/.test(style.position) || scrollsItself(element, style);
    const result = !apart && element.parentElement !== null && moves(element.parentElement);
    known.set(element, result);
    return result;
  };
  return moves;
}

/** In forced colours, what is transparent is a colour of the system's with no opacity. */
const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$/.test(colour);

function isPainted(element: Element): boolean {
  const { borderLeftWidth, backgroundColor, backgroundImage } = getComputedStyle(element);
  return borderLeftWidth !== '0px' || !isClear(backgroundColor) || backgroundImage !== 'none';
}

/** The left edge of what a block belongs to for the eye: its list with the bullets, the tinted or bordered box round it. */
function edgeOf(block: Element): number {
  const words = wordsEdge(block);
  if (words !== null) return words;
  let edge = block.getBoundingClientRect().left;
  for (let at = block.parentElement; at && at !== document.body; at = at.parentElement) {
    const { left } = at.getBoundingClientRect();
    if (left < edge && (at.matches('ul,ol') || (left > edge - ROOM && isPainted(at)))) edge = left;
  }
  return edge;
}

/** What is seen at a point of the window, our own interface apart. */
const seenAt = (x: number, y: number): Element | undefined =>
  document.elementsFromPoint(x, y).find((element) => !isOurHost(element));

/** What lies behind the margin beside a line; null where it is not empty or too narrow. */
function groundBeside({ block }: Line<unknown>, edge: number, y: number): Element | null {
  const onPaper = wordsEdge(block) !== null;
  const room = onPaper ? ROOM_ON_PAPER : ROOM;
  if (edge - (onPaper ? block.getBoundingClientRect().left : 0) < room) return null;
  const seen = PROBES.filter((out) => out < room).map((out) => seenAt(edge - out, y) ?? document.documentElement);
  return seen.every((element) => element.contains(block) || (onPaper && isPaper(element))) ? (seen[0] ?? null) : null;
}

/** The body's colours fill the window, where it is narrower too; there are documents without one. */
function toneBehind(ground: Element): Tone {
  const { body } = document as { body: HTMLElement | null };
  return toneOf(ground === document.documentElement && body ? body : ground);
}

/**
 * Where flags can stand beside the lines now in the window: only in a margin that is wide enough and empty, so that they
 * cover nothing. Reads the page's layout, in proportion to what is in the window; changes nothing.
 * @param blocks elements near the window with the items that begin in each, in order of start
 */
export function gutterPlaces<T extends GutterItem>(
  index: TextIndex,
  blocks: Iterable<readonly [Element, readonly T[]]>,
): GutterPlace<T>[] {
  const moves = pageMoves();
  const lines = [...blocks].flatMap(([block, items]) => (moves(block) ? linesInWindow(index, block, items) : []));
  const places: GutterPlace<T>[] = [];
  for (const line of lines.sort((a, b) => Number(b.item.saved) - Number(a.item.saved))) {
    const y = middleOf(line.box);
    const edge = edgeOf(line.block);
    const right = edge + window.scrollX;
    const middle = y + window.scrollY;
    if (places.some((other) => other.right === right && Math.abs(other.middle - middle) < APART)) continue;
    // words that are cut off, or that something lies over, have a box too
    const isSeen = line.block.contains(seenAt(line.box.left + 1, y) ?? null);
    const ground = isSeen ? groundBeside(line, edge, y) : null;
    if (ground) places.push({ item: line.item, right, middle, tone: toneBehind(ground) });
  }
  return places;
}
