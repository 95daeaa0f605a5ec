const LONGEST = 60;

/** The beginning of a quote or a title, for the undo button. */
export function labelWords(text: string): string {
  if (text.length <= LONGEST) return text;
  // Cut between code points: no half of a pair is left.
  return `${text
    .slice(0, LONGEST - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
