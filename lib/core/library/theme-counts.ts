import type { Annotation } from '../model/annotation';

/** How many annotations have each theme, by theme key. */
export function themeCounts(annotations: readonly Annotation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { themes } of annotations) {
    for (const key of themes) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
