import type { Feature } from './features';
import type { FeatureName } from './words';

/** Words that may weigh something and still tell a reader nothing. */
const BLANK = new Set(
  'their they were with that have been this from which when what will would these those there'.split(' '),
);
const tells = (name: string): boolean =>
  name.split(' ').some((word) => word.length > 3 && !BLANK.has(word.replace('!', '')));

/** The words of a passage that weigh most, as printed, the heaviest first; none twice or inside another. */
export function heaviest(
  passage: string,
  features: readonly Feature[],
  weigh: (name: FeatureName) => number,
  least: number,
  most: number,
): string[] {
  const heavy: { readonly start: number; readonly end: number; readonly weight: number }[] = [];
  for (const { name, start, end } of features) {
    const weight = weigh(name);
    if (weight >= least && tells(name.text)) heavy.push({ start, end, weight });
  }
  heavy.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const chosen: typeof heavy = [];
  for (const one of heavy) {
    if (chosen.length === most) break;
    if (chosen.every((other) => one.end <= other.start || one.start >= other.end)) chosen.push(one);
  }
  return [...new Set(chosen.map(({ start, end }) => passage.slice(start, end)))];
}
