import { remember } from '../remember';
import { stemsOf } from './stems';
import { type FeatureName, OPENING, pairOf, type Word } from './words';

/** Something about a passage that a model has a weight for. */
export interface Feature {
  readonly name: FeatureName;
  readonly start: number;
  readonly end: number;
}

/** Words that turn or weaken those after them: "not", "too", "lack", "despite". */
const TURNS = new Set(
  (
    'not no never none neither nor without cannot few little hardly rarely rare seldom insufficient insufficiently lack ' +
    'lacking too unable fail only yet need less should could would prevent reduc reduce avoid tackl address identify ' +
    'manag manage despit low fall fell gap weak poor limit delay'
  ).split(' '),
);
/** How many words a turn reaches. */
const REACH = 4;
const isTurn = (stem: string): boolean => TURNS.has(stem) || stem.endsWith("n't");

const isWord = (stem: string): boolean => (stem >= 'a' && stem <= '{') || stem === '#' || stem === '£';

/** Each word, each pair of neighbours, and, marked with `!`, each word that another turns. */
export const featuresOf = remember(6, read);

function read(passage: string): readonly Feature[] {
  const features: Feature[] = [];
  let before: Word | null = OPENING;
  let opened = 0;
  let turned = 0;
  for (const { stem, word, start, end } of stemsOf(passage)) {
    if (!isWord(stem)) {
      before = null;
      turned = 0;
      continue;
    }
    features.push({ name: word.name, start, end });
    if (turned > 0) features.push({ name: word.turned, start, end });
    if (before) features.push({ name: pairOf(before, word), start: before === OPENING ? start : opened, end });
    before = word;
    opened = start;
    turned = isTurn(stem) ? REACH : turned - 1;
  }
  return features;
}
