import type { TextIndex } from '../text-index';

/** So many hidden blocks in a row are passed over in search of one that says where it lies. */
const PASSED = 32;
/** No window holds more. */
const MOST = 2_000;

/**
 * Which of some items, in order of their start, lie in the window: told at once, by a few looks, for blocks lie one
 * below the other as a rule. Those that do not are told of by the observer of what is near, a frame later.
 */
export function inSight<T extends { readonly start: number }>(index: TextIndex, ordered: readonly T[]): T[] {
  const boxOf = (place: number): DOMRect | null => {
    const element = index.lines[index.lineAt(ordered[place]?.start ?? 0)]?.element;
    if (!element?.isConnected || element.ownerDocument !== document) return null;
    const box = element.getBoundingClientRect();
    return box.width > 0 || box.height > 0 ? box : null;
  };
  const isAbove = (place: number): boolean => {
    for (let at = place; at < place + PASSED && at < ordered.length; at++) {
      const box = boxOf(at);
      if (box) return box.bottom < 0;
    }
    return false;
  };
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(middle)) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ordered.length && end - low < MOST && (boxOf(end)?.top ?? 0) < innerHeight) end++;
  return ordered.slice(low, end);
}
