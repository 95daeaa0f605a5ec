import type { Span } from '../core/model/reading-text';
import { isText } from './nodes';
import { lastAtOrBefore, type TextIndex } from './text-index';

/** Live ranges over a passage: one, or one for each tree that its words stand in. */
function rangesOf(index: TextIndex, { start, end }: Span): Range[] {
  return index.ranges(start, end).map((found) => {
    const range = (found.startContainer.ownerDocument ?? document).createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  });
}

/** How far the page of a frame lies from the window's corner. */
function offsetOf(page: Document | null): { x: number; y: number } {
  const offset = { x: 0, y: 0 };
  for (let frame = page?.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const { left, top } = frame.getBoundingClientRect();
    offset.x += left + frame.clientLeft;
    offset.y += top + frame.clientTop;
    if (frame.ownerDocument === document) break;
  }
  return offset;
}

function boxesOfRange(range: Range): DOMRect[] {
  const boxes = [...range.getClientRects()];
  const page = range.startContainer.ownerDocument;
  if (page === document) return boxes;
  const { x, y } = offsetOf(page);
  return boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}

/** Boxes of a passage in the window, in order; none where its words are not on the page or not shown. */
export function boxesOf(index: TextIndex, span: Span): DOMRect[] {
  return rangesOf(index, span).flatMap(boxesOfRange);
}

/** Opens the folded `<details>` above the passage and brings it to the window's upper third. */
export function scrollToPassage(index: TextIndex, span: Span): boolean {
  const [range] = rangesOf(index, span);
  const element = range?.startContainer.parentElement;
  if (!range || !element) return false;
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
  // scrollers inside the page first, then the page itself
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const top = boxesOfRange(range)[0]?.top ?? 0;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({
    top: top - window.innerHeight / 3,
    behavior: calm || Math.abs(top) > 2 * window.innerHeight ? 'instant' : 'smooth',
  });
  return true;
}

interface CaretPlace {
  readonly node: Node;
  readonly offset: number;
}

/** Open shadow trees under a point: a document tells of what is in them only where it is given them. */
function treesAt(page: Document, x: number, y: number): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  for (let at: Document | ShadowRoot = page; ; ) {
    const tree: ShadowRoot | null = at.elementFromPoint(x, y)?.shadowRoot ?? null;
    if (!tree || trees.includes(tree)) return trees;
    trees.push(tree);
    at = tree;
  }
}

function caretAt(page: Document, x: number, y: number): CaretPlace | null {
  if ('caretPositionFromPoint' in page) {
    const outside = page.caretPositionFromPoint(x, y);
    // trees are looked for only where the words are not the page's own: it costs as much again
    const trees = isText(outside?.offsetNode) ? [] : treesAt(page, x, y);
    const place = trees.length > 0 ? page.caretPositionFromPoint(x, y, { shadowRoots: trees }) : outside;
    return place ? { node: place.offsetNode, offset: place.offset } : null;
  }
  // Chromium before 128
  const range = (page as unknown as { caretRangeFromPoint(x: number, y: number): Range | null }).caretRangeFromPoint(
    x,
    y,
  );
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

interface Ordered {
  /** By start. */
  readonly spans: readonly Span[];
  /** The furthest that any of the spans up to each reaches. */
  readonly reach: readonly number[];
}

/** Put in order once; the pointer asks of the same spans again and again. */
const ordered = new WeakMap<readonly Span[], Ordered>();

function inOrder(spans: readonly Span[]): Ordered {
  let known = ordered.get(spans);
  if (!known) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    let furthest = 0;
    known = { spans: sorted, reach: sorted.map(({ end }) => (furthest = Math.max(furthest, end))) };
    ordered.set(spans, known);
  }
  return known;
}

/** Those of the spans that an offset lies in, the shortest first. */
function spansOver<T extends Span>(all: readonly T[], offset: number): T[] {
  const { spans, reach } = inOrder(all) as Ordered & { readonly spans: readonly T[] };
  const over: T[] = [];
  for (let at = lastAtOrBefore(spans.length, (i) => spans[i]?.start ?? 0, offset); at >= 0; at--) {
    const span = spans[at];
    if ((reach[at] ?? 0) < offset) break;
    if (span && span.end >= offset) over.push(span);
  }
  return over.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The shortest of the spans whose words are under a point of a page's window; null where there are none. */
export function spanAt<T extends Span>(
  index: TextIndex,
  spans: readonly T[],
  x: number,
  y: number,
  page: Document = document,
): T | null {
  const caret = caretAt(page, x, y);
  if (!caret || !isText(caret.node)) return null;
  const offset = index.offsetIn(caret.node, caret.offset);
  if (offset === null) return null;
  const near = spansOver(spans, offset);
  const from = page === document ? { x: 0, y: 0 } : offsetOf(page);
  const [left, top] = [x + from.x, y + from.y];
  // the caret is the nearest one, which may be far from the point: beside a line, below a paragraph
  const onWords = (box: DOMRect) =>
    left >= box.left - 1 && left <= box.right + 1 && top >= box.top - 2 && top <= box.bottom + 4;
  return near.find((span) => boxesOf(index, span).some(onWords)) ?? null;
}
