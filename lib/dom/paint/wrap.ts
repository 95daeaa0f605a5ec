import Mark from 'mark.js';
import { isText } from '../nodes';
import type { Part } from '../pieces';
import type { NodeSpan } from '../text-index';

/** What mark.js leaves out when it counts letters; our own count must agree. */
const UNCOUNTED = 'script,style,title,head,html';

/** One text node that was split in three, the middle part wrapped; enough to put everything back. */
export interface Wrap {
  readonly element: HTMLElement;
  readonly whole: Text;
  readonly parts: readonly [before: Part, middle: Part, after: Part];
  /** What was left in `whole`. */
  readonly before: string;
}

/** Offset of a text node within the text of an element, as mark.js counts it. */
function countBefore(block: Element, node: Text): number {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.matches(UNCOUNTED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let count = 0;
  for (let at = walker.nextNode(); at && at !== node; at = walker.nextNode()) count += (at as Text).length;
  return count;
}

/** Splits a text node in three and wraps the middle. @returns null where mark.js could not */
export function wrap(block: Element, span: NodeSpan, className: string): Wrap | null {
  const { node: whole, from, to } = span;
  const length = whole.length;
  let element: HTMLElement | null = null;
  new Mark(block as HTMLElement).markRanges([{ start: countBefore(block, whole) + from, length: to - from }], {
    className,
    each: (mark: Element) => {
      element = mark as HTMLElement;
    },
  });
  const mark = element as HTMLElement | null;
  const middle = mark?.firstChild;
  const rest = mark?.nextSibling;
  if (!mark || !isText(middle) || !isText(rest)) return null;
  mark.removeAttribute('data-markjs');
  const parts: Wrap['parts'] = [
    { node: whole, from: 0, length: from },
    { node: middle, from, length: to - from },
    { node: rest, from: to, length: length - to },
  ];
  return { element: mark, whole, parts, before: whole.data };
}

/** The last `length` letters that stand beside an element, before it. */
function wordsBefore(element: Element, length: number): string {
  let words = '';
  for (let at = element.previousSibling; at && words.length < length; at = at.previousSibling) {
    words = (at.textContent ?? '') + words;
  }
  return words.slice(-length);
}

/**
 * True where the page works on the parts as they are: another highlighter split or wrapped the first, a translator
 * put its own words for each, `normalize()` took an empty one. What stands there is what the page means to show.
 */
export function isWorkedOnInParts({ element, whole, parts, before }: Wrap): boolean {
  const [, middle, after] = parts;
  if (middle.node.parentNode !== element || !after.node.isConnected) return true;
  return before === '' ? !whole.isConnected : wordsBefore(element, before.length) === before;
}

/** True where the page took the mark off the words and left them in their place. */
export function isTakenApart({ element, whole, parts }: Wrap): boolean {
  return whole.isConnected && !(element.isConnected && element.contains(parts[1].node));
}

/**
 * Takes one mark away. mark.js's own `unmark` would also join text nodes that the page itself had split,
 * so the three parts are put together by hand; where the page has changed them since, only the mark goes.
 * @returns true where the tree is again as it was
 */
export function unwrap({ element, whole, parts }: Wrap): boolean {
  const [before, middle, after] = parts;
  const untouched =
    element.previousSibling === whole &&
    element.nextSibling === after.node &&
    element.firstChild === middle.node &&
    element.childNodes.length === 1 &&
    whole.length === before.length;
  if (!untouched) {
    element.replaceWith(...element.childNodes);
    return false;
  }
  whole.appendData(middle.node.data + after.node.data);
  element.remove();
  after.node.remove();
  return true;
}

/** True where the page wrote other words into the node that a framework holds. */
export const isRewritten = ({ whole, before }: Wrap, written: ReadonlySet<Node>): boolean =>
  whole.data !== before || (before === '' && written.has(whole));

/**
 * Puts the parts of a mark that is no more together where they still stand side by side: a framework that writes into
 * the first would else leave the others there. Where it has written already the old words go.
 * @returns true where the tree is again as it was
 */
export function rejoin(made: Wrap, written: ReadonlySet<Node>): boolean {
  const { whole, parts } = made;
  const [, middle, after] = parts;
  // a mark may have been removed with its words
  const left = middle.node.isConnected ? [middle, after] : [after];
  let last: Node = whole;
  for (const { node, length } of left) {
    if (last.nextSibling !== node || node.length !== length) return false;
    last = node;
  }
  if (!isRewritten(made, written)) whole.appendData(left.map(({ node }) => node.data).join(''));
  for (const { node } of left) node.remove();
  return left.length === 2;
}
