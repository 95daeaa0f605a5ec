import type { Line, Piece } from './text-line';

/** A text node that holds part of what one node held before: `whole.data.slice(from, from + length)`. */
export interface Part {
  readonly node: Text;
  readonly from: number;
  readonly length: number;
}

/** The first line that holds something of each text node that was read. */
const homes = new WeakMap<Text, Line>();

export const homeLine = (node: Text): Line | undefined => homes.get(node);

/** Remembers where the nodes of some lines, which follow each other, are to be found. */
export function settle(lines: readonly Line[]): void {
  let before: Text | undefined;
  for (const line of lines) {
    for (const { node } of line.pieces) {
      if (node !== before) homes.set(node, line);
      before = node;
    }
  }
}

function replace(lines: readonly Line[], nodes: ReadonlySet<Text>, by: (piece: Piece) => Piece[]): void {
  for (const line of lines) {
    line.pieces = line.pieces.flatMap((piece) => (nodes.has(piece.node) ? by(piece) : [piece]));
  }
  settle(lines);
}

/** `whole` was split into `parts`. */
export function splitPieces(lines: readonly Line[], whole: Text, parts: readonly Part[]): void {
  replace(lines, new Set([whole]), (piece) =>
    parts.flatMap(({ node, from, length }) => {
      const begin = Math.max(piece.from, from);
      const end = Math.min(piece.from + piece.length, from + length);
      return end > begin ? [{ node, from: begin - from, at: piece.at + begin - piece.from, length: end - begin }] : [];
    }),
  );
}

/** `parts` were put together again as `whole`. */
export function joinPieces(lines: readonly Line[], whole: Text, parts: readonly Part[]): void {
  const fromOf = new Map(parts.map((part) => [part.node, part.from]));
  replace(lines, new Set(fromOf.keys()), (piece) => [
    { ...piece, node: whole, from: piece.from + (fromOf.get(piece.node) ?? 0) },
  ]);
  merge(lines);
}

/** Runs of one node that follow each other without a gap become one again, as they were read. */
function merge(lines: readonly Line[]): void {
  for (const line of lines) {
    const merged: Piece[] = [];
    for (const piece of line.pieces) {
      const last = merged.at(-1);
      const joins =
        last?.node === piece.node && last.from + last.length === piece.from && last.at + last.length === piece.at;
      if (last && joins) merged[merged.length - 1] = { ...last, length: last.length + piece.length };
      else merged.push(piece);
    }
    line.pieces = merged;
  }
}
