/** What a model has a weight for, the same object wherever it is met: each model keeps in it where its weights are. */
export interface FeatureName {
  readonly text: string;
  readonly places: (number | undefined)[];
}

/** A word as models see it, with the names of the features that it is part of. */
export interface Word {
  /** Cut down to what its forms share; `#` for every number. */
  readonly stem: string;
  readonly name: FeatureName;
  /** Its name where another word turns it. */
  readonly turned: FeatureName;
  /** Names of the pairs that it opens, by the word behind it. */
  readonly pairs: Map<Word, FeatureName>;
}

function stemOf(word: string): string {
  if (word.length < 5) return word;
  const bare = word.replace(/'s?$/, '');
  const single = bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.replace(/([^sui])s$/, '$1');
  const root = single.length > 6 ? single.replace(/(?:ed|ing)$/, '') : single;
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root;
}

const nameOf = (text: string): FeatureName => ({ text, places: [] });
const make = (stem: string): Word => ({ stem, name: nameOf(stem), turned: nameOf(`!${stem}`), pairs: new Map() });

/** Most words of a page, and many pairs, were met before. By the word as printed, and by its stem. */
const printed = new Map<string, Word>();
const stems = new Map<string, Word>();
const MOST = 20_000;
let met = 0;

/** Forgets all where there is too much: names made later are other objects, and mean the same. */
function count(): void {
  if (++met <= MOST) return;
  printed.clear();
  stems.clear();
  OPENING.pairs.clear();
  met = 0;
}

const ZERO = 48;
const NINE = 57;

export function wordOf(word: string): Word {
  const known = printed.get(word);
  if (known) return known;
  count();
  const first = word.charCodeAt(0);
  const stem = first >= ZERO && first <= NINE ? '#' : stemOf(word.toLowerCase().replace('’', "'"));
  const made = stems.get(stem) ?? make(stem);
  stems.set(stem, made);
  printed.set(word, made);
  return made;
}

/** What stands before the first word of a passage. */
export const OPENING = make('<');

export function pairOf(before: Word, word: Word): FeatureName {
  const known = before.pairs.get(word);
  if (known) return known;
  count();
  const name = nameOf(`${before.stem} ${word.stem}`);
  before.pairs.set(word, name);
  return name;
}
