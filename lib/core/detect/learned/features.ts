import { stemsOf } from './stems';

/** Something about a passage that a model has a weight for. */
export interface Feature {
  readonly name: string;
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

/** Names that were put together before: a new string would have to be hashed again by each model. */
const joined = new Map<string, Map<string, string>>();
const MOST_JOINED = 20_000;
let joinedCount = 0;

function join(before: string, between: string, stem: string): string {
  const key = before + between;
  const after = joined.get(key) ?? new Map<string, string>();
  const met = after.get(stem);
  if (met !== undefined) return met;
  if (++joinedCount > MOST_JOINED) {
    joined.clear();
    joinedCount = 1;
  }
  const name = key + stem;
  joined.set(key, after.set(stem, name));
  return name;
}

/** Models of tone and of themes ask about one sentence in turn. */
let last: { readonly passage: string; readonly features: readonly Feature[] } = { passage: '', features: [] };

/** Each word, each pair of neighbours, and, marked with `!`, each word that another turns. */
export function featuresOf(passage: string): readonly Feature[] {
  if (passage !== last.passage) last = { passage, features: read(passage) };
  return last.features;
}

function read(passage: string): Feature[] {
  const features: Feature[] = [];
  let before: Feature | null = { name: '<', start: 0, end: 0 };
  let turned = 0;
  for (const { stem, start, end } of stemsOf(passage)) {
    if (!isWord(stem)) {
      before = null;
      turned = 0;
      continue;
    }
    const word: Feature = { name: stem, start, end };
    features.push(word);
    if (turned > 0) features.push({ name: join('!', '', stem), start, end });
    if (before)
      features.push({ name: join(before.name, ' ', stem), start: before.name === '<' ? start : before.start, end });
    before = word;
    turned = isTurn(stem) ? REACH : turned - 1;
  }
  return features;
}
