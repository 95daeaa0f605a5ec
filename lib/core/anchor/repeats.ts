import type { ReadingText } from '../model/reading-text';

/** Code units of one gram, and how many grams the table tells apart. */
const GRAM = 12;

/** For every gram of a text whether it stands there once or more often; grams that share a cell count as one. */
interface Grams {
  readonly counts: Uint8Array;
  readonly mask: number;
}

const known = new WeakMap<ReadingText, Grams>();

function gramAt(text: string, at: number): number {
  let h = 0x811c9dc5;
  for (let i = at; i < at + GRAM; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 13);
}

function gramsOf(reading: ReadingText): Grams {
  const found = known.get(reading);
  if (found) return found;
  const { text } = reading;
  const mask = (1 << Math.min(23, Math.max(12, Math.ceil(Math.log2(text.length * 4))))) - 1;
  const counts = new Uint8Array(mask + 1);
  for (let at = 0; at + GRAM <= text.length; at++) {
    const cell = gramAt(text, at) & mask;
    if (counts[cell] !== 2) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const grams = { counts, mask };
  known.set(reading, grams);
  return grams;
}

/** True only where `text.slice(start, end)` stands in the text once: cheap, because describing is asked of thousands. */
export function standsOnce(reading: ReadingText, start: number, end: number): boolean {
  const { counts, mask } = gramsOf(reading);
  const { text } = reading;
  for (let at = start; at + GRAM <= end; at++) {
    if (counts[gramAt(text, at) & mask] === 1) return true;
  }
  const words = text.slice(start, end);
  return text.indexOf(words) === start && text.indexOf(words, start + 1) < 0;
}
