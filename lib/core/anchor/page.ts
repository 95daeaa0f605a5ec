import type { ReadingText } from '../model/reading-text';
import { lastUpTo } from './last-up-to';
import { type Plain, plainLines, plainSlices } from './normalise';
import type { Page } from './sought';

/** Headings made ready between two chances for others to run. */
const PREPARED = 20;
/** A line of fewer words than this is no sentence: it may stand in one by chance. */
const FEW_WORDS = 5;
const WORD = /[\p{L}\p{N}]/u;

interface Heading {
  readonly end: number;
  readonly words: string;
}

/** Tells whether words stand as a heading or at the head of a line, longer ones wherever they stand. Remembers its answers. */
function lineFinder({ lines, text }: Plain, headings: readonly Heading[]): (words: string) => boolean {
  const known = new Map<string, boolean>();
  const isThere = (words: string): boolean => {
    if (words.split(' ').length >= FEW_WORDS) return text.includes(words);
    if (headings.some((heading) => heading.words === words)) return true;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      // a heading may be broken over lines, or run on into the text below
      if ((at === 0 || lines[at - 1] === '\n') && !WORD.test(text[at + words.length] ?? '')) return true;
    }
    return false;
  };
  return (words) => {
    const found = known.get(words) ?? isThere(words);
    known.set(words, found);
    return found;
  };
}

/** A text made ready for quotes to be looked for in it. Can be run in slices. */
export function* pageOf({ text, blocks }: ReadingText): Generator<void, Page> {
  const plain = yield* plainSlices(text);
  const headings: Heading[] = [];
  for (const { type, start, end } of blocks) {
    if (type !== 'heading') continue;
    headings.push({ end, words: plainLines(text.slice(start, end).slice(0, 500)).replaceAll('\n', ' ') });
    if (headings.length % PREPARED === 0) yield;
  }
  return {
    plain,
    small: (from, to) => plain.text.slice(from, to).toLowerCase(),
    hasHeading: lineFinder(plain, headings),
    sectionAt: (offset) => lastUpTo(headings, plain.sourceOf(offset))?.words ?? '',
  };
}
