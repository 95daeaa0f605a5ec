import type { Block, ReadingText } from '../model/reading-text';
import type { Target } from '../model/selector';
import { FAR_ABOVE, leadInAbove } from './lead-in';
import { lastUpTo } from './last-up-to';
import { countRepeats, hasAlike, standsOnce } from './repeats';
import { ALIKE_CONTEXT, LONG_CONTEXT, LONGEST_CONTEXT, PLAIN_CONTEXT } from './sought';

/** Code units of text kept on each side of a quote at least; the sentence that they cut is kept whole. */
const CONTEXT = 64;
const SENTENCE_END = /[.!?]["'’”)\]]*\s|\n/g;
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
  const above = lastUpTo(headingsOf(reading), offset);
  return above ? reading.text.slice(above.start, above.end).slice(0, LONGEST_SECTION) : '';
}

/** Where the context before a quote begins: where its sentence does, or the one before. */
function contextStart(text: string, start: number): number {
  const least = Math.max(0, start - CONTEXT);
  const from = Math.max(0, start - PLAIN_CONTEXT);
  const last = [...text.slice(from, least).matchAll(SENTENCE_END)].at(-1);
  return last ? from + last.index + last[0].length : from;
}

function contextEnd(text: string, end: number): number {
  const least = Math.min(text.length, end + CONTEXT);
  const to = Math.min(text.length, end + PLAIN_CONTEXT);
  const first = text.slice(least, to).matchAll(SENTENCE_END).next().value;
  return first ? least + first.index + first[0].trimEnd().length : to;
}

/**
 * Where the context before a quote begins that takes in the line above its list. How long it is must not say what is
 * not true of the quote, or, where a length was chosen for what it says, must go on saying it.
 */
function withLeadIn({ text }: ReadingText, from: number, start: number, isChosen: boolean): number {
  const lead = leadInAbove(text, start, FAR_ABOVE);
  // with the end of the line before, so that it is known to be whole
  const begin = lead ? Math.max(0, lead.start - 1) : from;
  if (begin >= from) return from;
  const least = start - begin;
  if (isChosen) return start - (LONG_CONTEXT.find((width) => width >= least && width <= start) ?? start - from);
  let width = Math.max(least, ALIKE_CONTEXT + 1);
  while (LONG_CONTEXT.includes(width)) width++;
  return Math.max(0, start - width);
}

/**
 * Offsets of the context of a quote: a sentence or two, more where something like it stands elsewhere. Of a quote that
 * stands more than once, a side is as long as it must be for no other place to have it; where that cannot be, it stays
 * short, and proves nothing.
 */
function* contextOf(
  reading: ReadingText,
  start: number,
  end: number,
): Generator<void, readonly [from: number, to: number]> {
  const { length } = reading.text;
  const [from, to] = [contextStart(reading.text, start), contextEnd(reading.text, end)];
  yield* countRepeats(reading);
  if (standsOnce(reading, start, end)) {
    if (!hasAlike(reading, start, end)) return [withLeadIn(reading, from, start, false), to];
    const [first, last] = [Math.max(0, start - ALIKE_CONTEXT), Math.min(length, end + ALIKE_CONTEXT)];
    return [withLeadIn(reading, first, start, last - end <= PLAIN_CONTEXT), last];
  }
  const before = yield* leastWidth((width) => width <= start && standsOnce(reading, start - width, start));
  const after = yield* leastWidth((width) => end + width <= length && standsOnce(reading, end, end + width));
  if (before === undefined && after === undefined) {
    return [Math.max(0, start - LONGEST_CONTEXT), Math.min(length, end + LONGEST_CONTEXT)];
  }
  const first = before ? start - before : from;
  return [withLeadIn(reading, first, start, before !== undefined), after ? end + after : to];
}

/** Each look may take a walk over the whole text. */
function* leastWidth(isEnough: (width: number) => boolean): Generator<void, number | undefined> {
  for (const width of LONG_CONTEXT) {
    if (isEnough(width)) return width;
    yield;
  }
  return undefined;
}

/**
 * Selectors for `text.slice(start, end)`, as the W3C Web Annotation Data Model has them: the exact words
 * with what stands before and after, and the offsets. Can be run in slices: of a long text the first takes long.
 */
export function* describeSlices(reading: ReadingText, start: number, end: number): Generator<void, Target> {
  return within(reading, start, end, yield* contextOf(reading, start, end));
}

/** The same at once: for texts whose repeats were counted before, and for short ones. */
export function describe(reading: ReadingText, start: number, end: number): Target {
  const work = describeSlices(reading, start, end);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * The same with no more context than the sentence, whether or not something like it stands elsewhere: for thousands of
 * passages that nobody has tagged. What is kept is described in full.
 */
export function describeBriefly(reading: ReadingText, start: number, end: number): Target {
  return within(reading, start, end, [contextStart(reading.text, start), contextEnd(reading.text, end)]);
}

function within(reading: ReadingText, start: number, end: number, [from, to]: readonly [number, number]): Target {
  const { text } = reading;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    position: { type: 'TextPositionSelector', start, end },
    section: sectionAt(reading, start),
  };
}
