import * as v from 'valibot';
import { sourceSchema } from './kinds';

const words = v.pipe(v.string(), v.maxLength(500));

/** current: in force as the text tells it; previous: superseded; target: hoped for; other: a mention of the scale. */
export const RATING_STATUSES = ['current', 'previous', 'target', 'other'] as const;

/** What a rating says. `grade` and `scale` are keys of lib/core/detect/ratings/grades.json. */
export const ratingAttributesSchema = v.object({
  grade: v.optional(words),
  scale: v.optional(words),
  status: v.optional(v.picklist(RATING_STATUSES)),
  subject: v.optional(words),
});

export const UNITS = ['percent', 'percentage-points', 'currency', 'count', 'ratio', 'duration', 'rate'] as const;

const numbers = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(2));

/** from: this figure came from the other; to: it went to the other; compared-with: set beside it without a change. */
export const RELATIONS = ['from', 'to', 'compared-with'] as const;

/** The other figure of a pair: its words as printed, hedge included, and its value. */
export const comparisonSchema = v.object({
  relation: v.picklist(RELATIONS),
  words,
  values: v.optional(numbers),
});
export type Comparison = v.InferOutput<typeof comparisonSchema>;

/** What a statistic says. `values` holds one number, two for a ratio ("two of the four") or a range ("10 to 20%"). */
export const statisticAttributesSchema = v.object({
  values: v.optional(numbers),
  unit: v.optional(v.picklist(UNITS)),
  /** The unit as printed where `unit` alone does not say it: "days", "GBP", "per 10,000". */
  unitText: v.optional(words),
  measure: v.optional(words),
  direction: v.optional(v.picklist(['up', 'down'])),
  hedge: v.optional(words),
  comparedWith: v.optional(comparisonSchema),
});

/** A quantity word of a finding ("most", "too many") as printed; `percent` only where an inspectorate published its range. */
export const quantitySchema = v.object({
  words,
  percent: v.optional(v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(100))), v.length(2))),
  publishedBy: v.optional(words),
});
export type Quantity = v.InferOutput<typeof quantitySchema>;

export const QUALIFICATIONS = ['hedged', 'negated', 'contrasted'] as const;

/** How a finding takes something back, and the words that do it, as printed: "may", "not always", "However". */
export const qualifierSchema = v.object({ how: v.picklist(QUALIFICATIONS), words });
export type Qualifier = v.InferOutput<typeof qualifierSchema>;

/**
 * Facts read out of the passage. One flat object for all four kinds: a field is absent where it does not apply,
 * so that changing an annotation's kind loses nothing.
 */
export const attributesSchema = v.object({
  ...ratingAttributesSchema.entries,
  ...statisticAttributesSchema.entries,
  quantities: v.optional(v.pipe(v.array(quantitySchema), v.maxLength(5))),
  qualifiers: v.optional(v.pipe(v.array(qualifierSchema), v.maxLength(3))),
  source: v.optional(sourceSchema),
});
export type Attributes = v.InferOutput<typeof attributesSchema>;
