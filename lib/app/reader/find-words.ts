import type { Span } from '../../core/model/reading-text';

/** More matches than anybody goes through; each costs a range. */
export const MOST_MATCHES = 5_000;

/** Signs that are typed in one way and printed in another. Each is one letter, so that places stay the same. */
const SAME: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\n': ' ',
};

const plain = (letter: string): string => {
  const lower = letter.toLowerCase();
  return SAME[letter] ?? (lower.length === letter.length ? lower : letter);
};

/** A text as it is searched: without capitals, with the signs of a keyboard; letter for letter as long as it was. */
export const searchable = (text: string): string => text.replace(/[\s\S]/g, plain);

/** Where some words stand in a searchable text, in order; line breaks count as spaces. */
export function findWords(text: string, words: string): Span[] {
  const wanted = searchable(words.trim().replace(/\s+/g, ' '));
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST_MATCHES; at = text.indexOf(wanted, at)) {
    found.push({ start: at, end: at + wanted.length });
    at += wanted.length;
  }
  return found;
}

/** Which of the matches comes next after a place of the text, or before it; the first or last where none does. */
export function stepFrom(matches: readonly Span[], offset: number, by: 1 | -1): number {
  if (by === 1)
    return Math.max(
      0,
      matches.findIndex(({ start }) => start >= offset),
    );
  const before = matches.findLastIndex(({ start }) => start < offset);
  return before < 0 ? matches.length - 1 : before;
}
