/** A number for each example, the same for all of one group: what is learned from a document is not tested on it. */
export function foldsOf(groups: readonly string[], folds: number): number[] {
  const order = [...new Set(groups)].sort((a, b) => mix(a) - mix(b));
  const fold = new Map(order.map((group, at) => [group, at % folds]));
  return groups.map((group) => fold.get(group)!);
}

function mix(name: string): number {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) >>> 0;
  return Math.imul(hash, 2654435761) >>> 0;
}
