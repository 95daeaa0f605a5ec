interface Span {
  readonly start: number;
  readonly end: number;
}

/** So many items before one may begin before it and reach into it. */
const BEFORE = 12;

/** The order that painters go in: by start, the longer of two first. */
export const inOrder = <T extends Span>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.start - b.start || b.end - a.end);

/** Where an item stands among all, which are in order. */
function placeOf(ordered: readonly Span[], item: Span): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? Infinity) < item.start) low = middle + 1;
    else high = middle;
  }
  return ordered.indexOf(item, low);
}

/** True where an item lies inside or across a longer one: its line hangs lower. */
export function isInner(ordered: readonly Span[], item: Span): boolean {
  const place = placeOf(ordered, item);
  const length = item.end - item.start;
  for (let at = place - 1; at >= Math.max(0, place - BEFORE + 1); at--) {
    const before = ordered[at];
    if (before && before.end > item.start && before.end - before.start >= length) return true;
  }
  for (let at = place + 1; (ordered[at]?.start ?? Infinity) < item.end; at++) {
    const after = ordered[at];
    if (after && after.end - after.start > length) return true;
  }
  return false;
}
