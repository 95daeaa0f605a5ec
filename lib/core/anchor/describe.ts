import type { Block, ReadingText } from '../model/reading-text';
import type { Target } from '../model/selector';

/** Code units of text kept on each side of a quote: enough to tell two equal quotes of one page apart. */
const CONTEXT = 64;
const LONGEST_SECTION = 500;

/** Asked for each of thousands of passages of one reading: its headings are looked for once. */
const headings = new WeakMap<ReadingText, readonly Block[]>();

function headingsOf(reading: ReadingText): readonly Block[] {
  const found = headings.get(reading) ?? reading.blocks.filter(({ type }) => type === 'heading');
  headings.set(reading, found);
  return found;
}

/** Text of the nearest heading that ends at or before `offset`; empty where there is none. */
export function sectionAt(reading: ReadingText, offset: number): string {
  const above = headingsOf(reading).findLast((heading) => heading.end <= offset);
  return above ? reading.text.slice(above.start, above.end).slice(0, LONGEST_SECTION) : '';
}

/**
 * Selectors for `text.slice(start, end)`, as the W3C Web Annotation Data Model has them: the exact words
 * with what stands before and after, and the offsets.
 */
export function describe(reading: ReadingText, start: number, end: number): Target {
  const { text } = reading;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { type: 'TextPositionSelector', start, end },
    section: sectionAt(reading, start),
  };
}
