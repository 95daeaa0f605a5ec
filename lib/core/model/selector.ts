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

/** The page of a PDF that the quote begins on, from 1, as RFC 8118 names it: other programs open the file there. */
export const pageSelectorSchema = v.object({
  type: v.literal('FragmentSelector'),
  conformsTo: v.literal('http://tools.ietf.org/rfc/rfc8118'),
  value: v.pipe(v.string(), v.regex(/^page=[1-9]\d{0,6}$/)),
});
export type PageSelector = v.InferOutput<typeof pageSelectorSchema>;

export const pageSelector = (page: number): PageSelector => ({
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc8118',
  value: `page=${page}`,
});

/** Where an annotation points to: the quote, its place in the reading text, the heading above it, the version read. */
export const targetSchema = v.object({
  quote: textQuoteSelectorSchema,
  position: textPositionSelectorSchema,
  /** Text of the nearest heading above the quote, as printed; empty where there is none. */
  section: v.pipe(v.string(), v.maxLength(500)),
  /** Absent where the document has no pages. */
  page: v.optional(pageSelectorSchema),
  /** The version of the document that the words were taken from; absent where Findmark did not keep it yet. */
  state: v.optional(timeStateSchema),
});
export type Target = v.InferOutput<typeof targetSchema>;

/** The page that a quote begins on; null where its document has no pages. */
export const pageOf = ({ page }: Pick<Target, 'page'>): number | null =>
  page ? Number(page.value.slice('page='.length)) : null;
