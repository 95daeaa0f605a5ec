import type { TextIndex } from './text-index';

/** Which element's words hold the beginning of each item. Items must be in order of start, and stay so in each list. */
export function itemsByBlock<T extends { readonly start: number }>(
  index: TextIndex,
  ordered: readonly T[],
): Map<Element, T[]> {
  const byBlock = new Map<Element, T[]>();
  let block = 0;
  for (const item of ordered) {
    while (block < index.lines.length && index.startOf(block + 1) - 1 <= item.start) block++;
    const element = index.lines[block]?.element;
    if (!element) break;
    const list = byBlock.get(element);
    if (list) list.push(item);
    else byBlock.set(element, [item]);
  }
  return byBlock;
}
