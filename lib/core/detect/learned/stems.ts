import { type Word, wordOf } from './words';

/** A word of a passage, cut down to what its forms share, and where it is printed. */
export interface Stem {
  readonly stem: string;
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

const WORD = /[a-z]+(?:['’][a-z]+)?|\d[\d,.]*|[,;:–—"“”‘?!%£]/gi;

/** The words of a passage in order. Marks of punctuation stand for themselves, `#` for every number. */
export function stemsOf(passage: string): Stem[] {
  const stems: Stem[] = [];
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(passage); hit; hit = WORD.exec(passage)) {
    const word = wordOf(hit[0]);
    stems.push({ stem: word.stem, word, start: hit.index, end: hit.index + hit[0].length });
  }
  return stems;
}
