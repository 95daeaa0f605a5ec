/** A word of a passage, cut down to what its forms share, and where it is printed. */
export interface Stem {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[a-z]+(?:['’][a-z]+)?|\d[\d,.]*|[,;:–—"“”‘?!%£]/gi;

function stemOf(word: string): string {
  if (word.length < 5) return word;
  const bare = word.replace(/'s?$/, '');
  const single = bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.replace(/([^sui])s$/, '$1');
  const root = single.length > 6 ? single.replace(/(?:ed|ing)$/, '') : single;
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root;
}

/** Most words of a page were met before. By the word as printed. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function knownStem(word: string): string {
  const met = known.get(word);
  if (met !== undefined) return met;
  if (known.size > MOST_KNOWN) known.clear();
  const first = word.charCodeAt(0);
  const stem = first >= 48 && first <= 57 ? '#' : stemOf(word.toLowerCase().replace('’', "'"));
  known.set(word, stem);
  return stem;
}

/** The words of a passage in order. Marks of punctuation stand for themselves, `#` for every number. */
export function stemsOf(passage: string): Stem[] {
  const stems: Stem[] = [];
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(passage); hit; hit = WORD.exec(passage)) {
    const [word] = hit;
    stems.push({ stem: knownStem(word), start: hit.index, end: hit.index + word.length });
  }
  return stems;
}
