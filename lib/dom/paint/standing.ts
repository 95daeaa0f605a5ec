import type { TextIndex } from '../text-index';
import type { Paintable } from './paintable';
import type { Wrap } from './wrap';

function* textsIn(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** True where these marks hold the words of an item by now, all of them and no others: they can stay as they are. */
export function stillStands(index: TextIndex, item: Paintable, wraps: readonly Wrap[]): boolean {
  const held = wraps.flatMap(({ element }) => (element.isConnected ? [...textsIn(element)] : []));
  const words = index
    .spans(item.start, item.end)
    .filter(({ node, from, to }) => node.data.slice(from, to).trim() !== '');
  const shown = held.filter(({ data }) => data.trim() !== '');
  return (
    shown.length > 0 &&
    shown.length === words.length &&
    words.every(({ node, from, to }, i) => node === shown[i] && from === 0 && to === node.length)
  );
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
