import type { TextIndex } from '../text-index';
import type { Paintable } from './paintable';
import type { Wrap } from './wrap';

function* textsIn(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** The text nodes that some marks hold by now. */
export const textsHeld = (wraps: readonly Wrap[]): Set<Text> =>
  new Set(wraps.flatMap(({ element }) => (element.isConnected ? [...textsIn(element)] : [])));

/**
 * Whether these marks hold words of an item by now, in its order and no others, and can stay as they are: all of them,
 * or a part, where more of its words have come since: another page of a document.
 */
export function standing(index: TextIndex, item: Paintable, wraps: readonly Wrap[]): 'whole' | 'part' | null {
  const words = index
    .spans(item.start, item.end)
    .filter(({ node, from, to }) => node.data.slice(from, to).trim() !== '');
  const shown = [...textsHeld(wraps)].filter(({ data }) => data.trim() !== '');
  const whole = new Set(words.filter(({ node, from, to }) => from === 0 && to === node.length).map(({ node }) => node));
  if (shown.length === 0 || !shown.every((node) => whole.has(node))) return null;
  return shown.length === words.length ? 'whole' : 'part';
}

/** The marks that must go, and with them all that were made later in a part of one: those hold a piece of it. */
export function withThoseInside(wraps: readonly Wrap[], mustGo: (made: Wrap) => boolean): Wrap[] {
  const parts = new Set<Node>();
  return wraps.filter((made) => {
    if (!mustGo(made) && !parts.has(made.whole)) return false;
    for (const { node } of made.parts) parts.add(node);
    return true;
  });
}
