import { featuresOf } from '../../../lib/core/detect/learned/features';
import { LinearModel } from '../../../lib/core/detect/learned/linear';
import type { PackedModel } from '../../../lib/core/detect/learned/packed';
import { toneFeatures } from '../../../lib/core/detect/learned/tone-features';
import { type Example, readWords } from './examples';
import { foldsOf } from './folds';
import { logistic, numberFeatures, rowOf } from './logistic';
import { nameless, namesIn } from './names';
import { shipped } from './shipped';

export interface ToneData {
  readonly leaning: PackedModel;
  readonly polarity: PackedModel;
}

const POLARITIES = ['strength', 'weakness', 'mixed', 'neutral'];
/** Sentences without a leaning are met in reports far more often than they are findings. */
const NEUTRAL = 0.6;
const WORD = 1.5;
const PAIR = 0.7;
const INNER = 4;

const namesOf = (text: string): string[] => featuresOf(text).map(({ name }) => name.text);

function trainLeaning(examples: readonly Example[]): PackedModel {
  const told = examples.filter(({ polarity }) => polarity === 'strength' || polarity === 'weakness');
  const words = readWords('words', ' ');
  const people = namesIn(told.map(({ text }) => text));
  const names = [
    ...told.map(({ text }) => nameless(namesOf(text), people)),
    ...words.map(({ text }) => namesOf(text).filter((name) => !name.includes(' '))),
  ];
  const numbers = numberFeatures(names, 2);
  const fit = logistic({
    rows: names.map((row) => rowOf(row, numbers)),
    importance: [...told.map((one) => one.importance), ...words.map(() => WORD)],
    scale: [...numbers.keys()].map((name) => (name.includes(' ') ? PAIR : 1)),
    ridge: 2,
    lasso: 0.3,
  });
  const good = [...told.map(({ polarity }) => polarity === 'strength'), ...words.map(({ label }) => label === '+')];
  return shipped(['strength'], numbers, [fit(good)]);
}

function toneNames(text: string, leaning: LinearModel): string[] {
  return toneFeatures(text, (passage) => leaning.scores(namesOf(passage))[0] ?? 0);
}

/** How words lean, and how leanings make a polarity; the second from sentences that the first has not seen. */
export function trainTone(all: readonly Example[]): ToneData {
  const examples = all.filter(({ polarity }) => polarity !== null);
  const fold = foldsOf(
    examples.map(({ group }) => `${group} inner`),
    INNER,
  );
  const names: string[][] = [];
  for (let f = 0; f < INNER; f++) {
    const leaning = new LinearModel(trainLeaning(examples.filter((_, i) => fold[i] !== f)));
    examples.forEach(({ text }, i) => {
      if (fold[i] === f) names[i] = toneNames(text, leaning);
    });
  }
  const numbers = numberFeatures(names, 3);
  const fit = logistic({
    rows: names.map((row) => rowOf(row, numbers)),
    importance: examples.map(({ importance, polarity }) => importance * (polarity === 'neutral' ? NEUTRAL : 1)),
    scale: [...numbers.keys()].map(() => 1),
    ridge: 3,
    lasso: 0,
  });
  const fits = POLARITIES.map((polarity) => fit(examples.map((one) => one.polarity === polarity)));
  return { leaning: trainLeaning(examples), polarity: shipped(POLARITIES, numbers, fits) };
}

/** What the two models make of sentences. */
export function toneJudge({ leaning, polarity }: ToneData): (text: string) => string {
  const words = new LinearModel(leaning);
  const model = new LinearModel(polarity);
  return (text) => {
    const scores = model.scores(toneNames(text, words));
    return model.classes[scores.indexOf(Math.max(...scores))] ?? '';
  };
}
