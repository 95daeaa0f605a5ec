import type { Features } from './finding-features';
import weights from './finding-weights.json';
import type { PageType } from '../types';

/** Reports speak with one voice, and nearly all they say is a finding; elsewhere it matters who speaks. */
export type Manner = 'report' | 'told';
export type Weights = Readonly<Record<string, number>>;

export const mannerOf = (page: PageType): Manner => (page === 'report' ? 'report' : 'told');

/** Above nought where the sentence is more likely a finding than not. Trained by tests/tools/train-findings.ts. */
export function scoreOf(features: Features, manner: Manner, by: Weights = weights[manner]): number {
  let score = by['bias'] ?? 0;
  for (const name of features.keys()) score += by[name] ?? 0;
  return score;
}

/** What tells a reader something; that a sentence has a verb or names children weighs, but explains nothing. */
const TELLING: ReadonlySet<string> = new Set(['degree', 'change', 'compared', 'under what inspectors found']);
const MOST_SHOWN = 3;

/** The words whose features spoke most for a finding, as printed, the strongest first. */
export function reasonsOf(features: Features, manner: Manner): string[] {
  const by: Weights = weights[manner];
  return [...features]
    .filter(([name, words]) => words !== '' && TELLING.has(name) && (by[name] ?? 0) > 0)
    .sort(([a], [b]) => (by[b] ?? 0) - (by[a] ?? 0))
    .slice(0, MOST_SHOWN)
    .map(([, words]) => words);
}
