import type { ReadingText } from '../model/reading-text';

/** Code units of one gram, and how many grams the table tells apart. */
const GRAM = 12;

/** For every gram of a text whether it stands there once or more often; grams that share a cell count as one. */
interface Grams {
  readonly counts: Uint8Array;
  readonly mask: number;
}

const known = new WeakMap<ReadingText, Grams>();

/** Of the hash that rolls over a text, and the weight of the code unit that leaves it. */
const BASE = 0x01000193;
let leaving = 1;
for (let i = 0; i < GRAM; i++) leaving = Math.imul(leaving, BASE);

/** Calls back with a name for every gram of a part of the text, capital and small letters alike. */
function eachGram(text: string, start: number, end: number, found: (gram: number) => void): void {
  let h = 0;
  for (let at = start; at < end; at++) {
    h = (Math.imul(h, BASE) + (text.charCodeAt(at) | 0x20)) | 0;
    if (at - start >= GRAM) h = (h - Math.imul(leaving, text.charCodeAt(at - GRAM) | 0x20)) | 0;
    if (at - start >= GRAM - 1) found(Math.imul(h ^ (h >>> 15), 0x85ebca6b) >>> 5);
  }
}

/** Code units counted between two chances for others to run. */
const SLICE = 100_000;

/**
 * Counts the grams of a text, once, so that describing its passages takes no time to speak of. Can be run in slices;
 * describing does it by itself where nobody did, and holds the page meanwhile.
 */
export function* countRepeats(reading: ReadingText): Generator<void, void> {
  if (known.has(reading)) return;
  const { text } = reading;
  const mask = (1 << Math.min(24, Math.max(12, Math.ceil(Math.log2(text.length * 4))))) - 1;
  const counts = new Uint8Array(mask + 1);
  for (let from = 0; from < text.length; from += SLICE) {
    eachGram(text, from, Math.min(text.length, from + SLICE + GRAM - 1), (gram) => {
      const count = counts[gram & mask] ?? 0;
      if (count < 2) counts[gram & mask] = count + 1;
    });
    yield;
  }
  known.set(reading, { counts, mask });
}

function gramsOf(reading: ReadingText): Grams {
  const work = countRepeats(reading);
  while (!work.next().done);
  return known.get(reading) as Grams;
}

/** Share of the grams of a part of the text that stand elsewhere, too, in capital or small letters. */
function repeatedShare(reading: ReadingText, start: number, end: number): number {
  const { counts, mask } = gramsOf(reading);
  let repeated = 0;
  eachGram(reading.text, start, end, (gram) => {
    if (counts[gram & mask] !== 1) repeated++;
  });
  return end - start < GRAM ? 1 : repeated / (end - start - GRAM + 1);
}

/** True only where `text.slice(start, end)` stands in the text once: cheap, because describing is asked of thousands. */
export function standsOnce(reading: ReadingText, start: number, end: number): boolean {
  if (repeatedShare(reading, start, end) < 1) return true;
  const { text } = reading;
  const words = text.slice(start, end);
  return text.indexOf(words) === start && text.indexOf(words, start + 1) < 0;
}

/** From this share on, another passage may be taken for one that is slightly edited. */
const ALIKE = 0.5;

/** True where the text has another passage that differs from this one in a word or two. */
export const hasAlike = (reading: ReadingText, start: number, end: number): boolean =>
  repeatedShare(reading, start, end) >= ALIKE;
