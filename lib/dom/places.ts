import type { Line } from './text-line';

/** A piece of a line; one past the last piece of the last line where nothing follows. */
interface Place {
  readonly line: number;
  readonly piece: number;
}

/** A node's stand-in in another tree: itself, or the host or frame that shows it there; null where neither does. */
function inTree(node: Node, tree: Node): Node | null {
  for (let at: Node | null = node; at; ) {
    const root: Node = at.getRootNode();
    if (root === tree) return at;
    at = (root as { host?: Element }).host ?? (root as Document).defaultView?.frameElement ?? null;
  }
  return null;
}

function firstIndex(length: number, isBefore: (i: number) => boolean | null): number | null {
  let low = 0;
  let high = length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    const before = isBefore(mid);
    if (before === null) return null;
    if (before) low = mid + 1;
    else high = mid;
  }
  return low;
}

/**
 * The first piece behind a place between nodes. Pieces are in document order, so it is found by bisection; null where the
 * nodes asked on the way are no longer in the page.
 */
export function firstPlaceAfter(lines: readonly Line[], node: Node, offset: number): Place | null {
  const document = node.ownerDocument ?? (node as Document);
  const probe = document.createRange();
  probe.setStart(node, offset);
  const tree = node.getRootNode();
  const isBefore = (line: number, piece: number): boolean | null => {
    const found = lines[line]?.pieces[piece];
    if (!found?.node.isConnected) return null;
    const there = inTree(found.node, tree);
    return there ? probe.comparePoint(there, there === found.node ? found.from : 0) < 0 : null;
  };
  const line = firstIndex(lines.length, (i) => isBefore(i, 0));
  if (line === null) return null;
  // the place may lie inside the line before
  const last = lines[line - 1];
  const piece = last ? firstIndex(last.pieces.length, (i) => isBefore(line - 1, i)) : null;
  if (last && piece === null) return null;
  return last && piece !== null && piece < last.pieces.length ? { line: line - 1, piece } : { line, piece: 0 };
}
