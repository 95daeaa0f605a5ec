const LONGEST = 60;

/** The beginning of a quote or a title, for the undo button. */
export function labelWords(text: string): string {
  if (text.length <= LONGEST) return text;
  // Cut between code points, so that no half of a pair is left.
  return `${[...text.slice(0, LONGEST + 1)].slice(0, LONGEST - 1).join('').trimEnd()}…`;
}
