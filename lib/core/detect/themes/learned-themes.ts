import type { ThemeSuggestion } from '../../model/detection';
import { type Feature, featuresOf } from '../learned/features';
import { LinearModel } from '../learned/linear';
import type { FeatureName } from '../learned/words';
import { heaviest } from '../learned/spoken';
import data from '../learned/theme-model.json';
import { readyLater } from '../ready';
import type { CuedTheme } from './themes';

const MODEL = new LinearModel(data);
readyLater(() => MODEL.open());
/** Most findings have a theme: the first needs less than those beside it. */
const FIRST = -1.6;
const FURTHER = -0.9;
const MOST = 3;
/** A whole cue of the codebook weighs at least this, a hint less. */
const WHOLE_CUE = 2;
const LEAST_WEIGHT = 0.2;
const MOST_WORDS = 2;

/** What the model is asked about a passage: its words, the themes its cues point to, what its document is about. */
export function themeFeatures(
  features: readonly Feature[],
  cued: readonly CuedTheme[],
  topics: readonly string[],
): (string | FeatureName)[] {
  return [
    ...features.map(({ name }) => name).filter(({ text }) => !text.startsWith('!')),
    ...cued.slice(0, MOST).flatMap(({ key }, rank) => [`cue:${key}`, `cue${rank}:${key}`]),
    ...topics,
  ];
}

interface Ranked {
  readonly key: string;
  readonly score: number;
  readonly at: number;
}

export function rankThemes(
  passage: string,
  cued: readonly CuedTheme[],
  allowed: ReadonlySet<string>,
  topics: readonly string[],
  model = MODEL,
): ThemeSuggestion[] {
  const features = featuresOf(passage);
  const scores = model.scores(themeFeatures(features, cued, topics));
  const learned = model.classes.map((key, at): Ranked => ({ key, score: scores[at] ?? 0, at }));
  const others = cued
    .filter(({ key, score }) => !model.classes.includes(key) && score >= WHOLE_CUE)
    .map(({ key, score }): Ranked => ({ key, score: score - WHOLE_CUE, at: -1 }));
  return [...learned, ...others]
    .filter(({ key, score }) => score > FIRST && allowed.has(key))
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, rank) => rank === 0 || score > FURTHER)
    .slice(0, MOST)
    .map(({ key, at }) => ({
      key,
      cues: wordsFor(
        passage,
        features,
        cued.find((one) => one.key === key),
        (name) => (at < 0 ? 0 : model.weight(name, at)),
      ),
    }));
}

/** The codebook's cues first; where there are none, the words that weigh most. */
function wordsFor(
  passage: string,
  features: readonly Feature[],
  cued: CuedTheme | undefined,
  weigh: (name: FeatureName) => number,
): readonly string[] {
  return cued ? cued.cues : heaviest(passage, features, weigh, LEAST_WEIGHT, MOST_WORDS);
}
