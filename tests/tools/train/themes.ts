import { rankThemes, themeFeatures } from '../../../lib/core/detect/themes/learned-themes';
import { featuresOf } from '../../../lib/core/detect/learned/features';
import { LinearModel } from '../../../lib/core/detect/learned/linear';
import type { PackedModel } from '../../../lib/core/detect/learned/packed';
import { cuedThemes } from '../../../lib/core/detect/themes/themes';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { cues, type Example, readWords } from './examples';
import { logistic, numberFeatures, rowOf } from './logistic';
import { nameless, namesIn } from './names';
import { shipped } from './shipped';

const KEYS = defaultCodebook.themes.map(({ key }) => key);
const CODEBOOK = 0.4;
/** Cues were chosen by the first folder's texts, so they count for less than they would earn there. */
const CUE = 0.3;
const PAIR = 0.7;

const namesOf = (text: string, topics: readonly string[]): string[] =>
  themeFeatures(featuresOf(text), cuedThemes(text, cues), topics).map((name) =>
    typeof name === 'string' ? name : name.text,
  );

interface Taught {
  readonly text: string;
  readonly themes: readonly string[];
  readonly topics: readonly string[];
  readonly importance: number;
}

/** What the codebook says of its themes, and words that belong to them, are examples, too. */
function taught(): Taught[] {
  const told = defaultCodebook.themes.flatMap(({ key, definition, include, cues: words }) =>
    [definition, ...include, ...words].map((text) => ({ text, themes: [key], topics: [], importance: CODEBOOK })),
  );
  const words = readWords('theme-words', ';').map(({ text, label }) => ({
    text,
    themes: [label],
    topics: [],
    importance: 1,
  }));
  return [...told, ...words];
}

export function trainThemes(examples: readonly Example[]): PackedModel {
  const all: readonly Taught[] = [...examples, ...taught()];
  const people = namesIn(examples.map(({ text }) => text));
  const names = all.map(({ text, topics }) => nameless(namesOf(text, topics), people));
  const numbers = numberFeatures(names, 1);
  const fit = logistic({
    rows: names.map((row) => rowOf(row, numbers)),
    importance: all.map(({ importance }) => importance),
    scale: [...numbers.keys()].map((name) => (/^cue\d?:/.test(name) ? CUE : name.includes(' ') ? PAIR : 1)),
    ridge: 0.4,
    lasso: 0.4,
  });
  return shipped(
    KEYS,
    numbers,
    KEYS.map((key) => fit(all.map(({ themes }) => themes.includes(key)))),
  );
}

const ALLOWED = new Set(KEYS);

export function themeJudge(data: PackedModel): (example: Example) => string[] {
  const model = new LinearModel(data);
  return ({ text, topics }) => rankThemes(text, cuedThemes(text, cues), ALLOWED, topics, model).map(({ key }) => key);
}
