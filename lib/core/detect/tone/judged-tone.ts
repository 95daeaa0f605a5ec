import type { Polarity } from '../../model/kinds';
import { featuresOf } from '../learned/features';
import { LinearModel } from '../learned/linear';
import { heaviest } from '../learned/spoken';
import { toneFeatures } from '../learned/tone-features';
import data from '../learned/tone-model.json';
import { readyLater } from '../ready';
import { type Tone, toneOf } from './polarity';

const LEANING = new LinearModel(data.leaning);
const POLARITY = new LinearModel(data.polarity);
for (const model of [LEANING, POLARITY]) readyLater(() => model.open());
const LEAST = 0.15;
const MOST_WORDS = 3;

/** Above nought a passage speaks for the service, below it against. */
export function leaningOf(passage: string): number {
  return LEANING.scores(featuresOf(passage).map(({ name }) => name))[0] ?? 0;
}

/** Whether a finding speaks for or against the service: the rules of polarity.ts and learned words together. */
export function judgeTone(sentence: string): Tone {
  const scores = POLARITY.scores(toneFeatures(sentence, leaningOf));
  const polarity = POLARITY.classes[scores.indexOf(Math.max(...scores))] as Polarity;
  const rule = toneOf(sentence);
  return { polarity, why: rule.polarity === polarity ? rule.why : leaningWords(sentence, polarity) };
}

/** The words that lean as the verdict does: for a mixed one, some of both. */
function leaningWords(sentence: string, polarity: Polarity): string[] {
  const features = featuresOf(sentence);
  const words = (sign: number, most: number) =>
    heaviest(sentence, features, (name) => sign * LEANING.weight(name, 0), LEAST, most);
  if (polarity === 'strength') return words(1, MOST_WORDS);
  if (polarity === 'weakness') return words(-1, MOST_WORDS);
  return polarity === 'mixed' ? [...words(1, 2), ...words(-1, 2)] : [];
}
