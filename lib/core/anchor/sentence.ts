/** How far a sentence is followed on either side of a quote. */
const LONGEST = 400;
/** An end of a sentence or of a block, with what may cling to it. */
const END = /[.!?]["')\]]*\d{0,2}\s+(?=["'([•\-]*\s*[\p{Lu}\p{N}])|\n(?=\s*[^\p{Ll}\s])/gu;
/** A full stop after these ends nothing. */
const ABBREVIATED = /(?:^|[\s("'])(?:Mr|Mrs|Ms|Dr|Prof|St|Cllr|No|vs|e\.g|i\.e|etc|approx|max|min|ca?|[A-Z])\.\s*$/;

const isEnd = (text: string, found: RegExpExecArray): boolean =>
  found[0].startsWith('\n') || !ABBREVIATED.test(text.slice(0, found.index + 1));

function ends(text: string): number[] {
  return [...text.matchAll(END)].filter((found) => isEnd(text, found)).map((found) => found.index + found[0].length);
}

/** What belongs to the sentence that stands before an offset; empty where a sentence begins there. */
export function restBefore(lines: string, at: number): { text: string; whole: boolean } {
  const from = Math.max(0, at - LONGEST);
  // the next sign tells whether what stands before it was an end
  const before = lines.slice(from, at + 1);
  const last = ends(before).findLast((end) => end <= at - from);
  return { text: lines.slice(last === undefined ? from : from + last, at), whole: last !== undefined || from === 0 };
}

/** What belongs to the sentence that stands after an offset; empty where the words before the offset end one. */
export function restAfter(lines: string, at: number): { text: string; whole: boolean } {
  const from = Math.max(0, at - 4);
  const to = Math.min(lines.length, at + LONGEST);
  const first = ends(lines.slice(from, to)).find((end) => end > at - from || (end === at - from && at > 0));
  return {
    text: lines.slice(at, first === undefined ? to : Math.max(at, from + first)),
    whole: first !== undefined || to === lines.length,
  };
}

const WORD = /[\p{L}\p{N}]/u;

/** The sentence before the one that begins at an offset; empty where none begins there. */
export function sentenceBefore(lines: string, at: number): { text: string; whole: boolean } {
  const from = Math.max(0, at - LONGEST);
  const all = ends(lines.slice(from, at + 1)).filter((end) => end <= at - from);
  const last = all.at(-1);
  if (last === undefined || WORD.test(lines.slice(from + last, at))) return { text: '', whole: true };
  const first = all.at(-2);
  return { text: lines.slice(from + (first ?? 0), from + last), whole: first !== undefined };
}

/** The sentence after the one that ends at an offset; empty where none ends there. */
export function sentenceAfter(lines: string, at: number): { text: string; whole: boolean } {
  const from = Math.max(0, at - 4);
  const text = lines.slice(from, at + LONGEST);
  const [first, second] = ends(text).filter((end) => end >= at - from);
  if (first === undefined || WORD.test(text.slice(at - from, first))) return { text: '', whole: true };
  return { text: text.slice(first, second ?? text.length), whole: second !== undefined };
}
