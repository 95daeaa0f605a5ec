import * as v from 'valibot';
import { timeStateSchema } from './time-state';

/** UTF-16 code units: some seven pages of a report. */
export const LONGEST_QUOTE = 20_000;

/**
 * Selectors of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#selectors).
 * Offsets are UTF-16 code units into the document's reading text, never into one DOM node.
 */
export const textQuoteSelectorSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUOTE)),
  prefix: v.pipe(v.string(), v.maxLength(1_000)),
  suffix: v.pipe(v.string(), v.maxLength(1_000)),
});
export type TextQuoteSelector = v.InferOutput<typeof textQuoteSelectorSchema>;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const textPositionSelectorSchema = v.pipe(
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check((s) => s.end > s.start, 'end must come after start'),
);
export type TextPositionSelector = v.InferOutput<typeof textPositionSelectorSchema>;

/** Where an annotation points to: the quote, its place in the reading text, the heading above it, the version read. */
export const targetSchema = v.object({
  quote: textQuoteSelectorSchema,
  position: textPositionSelectorSchema,
  /** Text of the nearest heading above the quote, as printed; empty where there is none. */
  section: v.pipe(v.string(), v.maxLength(500)),
  /** The version of the document that the words were taken from; absent where Findmark did not keep it yet. */
  state: v.optional(timeStateSchema),
});
export type Target = v.InferOutput<typeof targetSchema>;
