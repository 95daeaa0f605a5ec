import type { Features } from './finding-features';
import packed from './finding-weights.json';
import { LinearModel } from '../learned/linear';
import { readyLater } from '../ready';
import type { PageType } from '../types';

/** Reports speak with one voice, and nearly all they say is a finding; elsewhere it matters who speaks. */
export type Manner = 'report' | 'told';

/** A class for each manner. Trained by tests/tools/train-findings.ts. */
const MODEL = new LinearModel(packed);
readyLater(() => MODEL.open());

export const mannerOf = (page: PageType): Manner => (page === 'report' ? 'report' : 'told');

/** Above nought where the sentence is more likely a finding than not. */
export function scoreOf(features: Features, manner: Manner, by = MODEL): number {
  return by.scores(features.keys())[by.classes.indexOf(manner)] ?? 0;
}

/** What tells a reader something; that a sentence has a verb or names children weighs, but explains nothing. */
const TELLING: ReadonlySet<string> = new Set(['degree', 'change', 'compared', 'under what inspectors found']);
const MOST_SHOWN = 3;

/** The words whose features spoke most for a finding, as printed, the strongest first. */
export function reasonsOf(features: Features, manner: Manner): string[] {
  const at = MODEL.classes.indexOf(manner);
  return [...features]
    .map(([name, words]) => ({ name, words, weight: MODEL.weight(name, at) }))
    .filter(({ name, words, weight }) => words !== '' && TELLING.has(name) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SHOWN)
    .map(({ words }) => words);
}
