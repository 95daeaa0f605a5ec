import * as v from 'valibot';
import { sourceSchema } from './kinds';

const words = v.pipe(v.string(), v.maxLength(500));

/** current: in force as the text tells it; previous: superseded; target: hoped for; other: a mention of the scale. */
export const RATING_STATUSES = ['current', 'previous', 'target', 'other'] as const;

/** What a rating says. `grade` and `scale` are keys of lib/core/detect/grades.json. */
export const ratingAttributesSchema = v.object({
  grade: v.optional(words),
  scale: v.optional(words),
  status: v.optional(v.picklist(RATING_STATUSES)),
  subject: v.optional(words),
});

export const UNITS = ['percent', 'percentage-points', 'currency', 'count', 'ratio', 'duration', 'rate'] as const;

/** What a statistic says. `values` holds one number, two for a ratio ("two of the four") or a range ("10 to 20%"). */
export const statisticAttributesSchema = v.object({
  values: v.optional(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(2))),
  unit: v.optional(v.picklist(UNITS)),
  /** The unit as printed where `unit` alone does not say it: "days", "GBP", "per 10,000". */
  unitText: v.optional(words),
  measure: v.optional(words),
  direction: v.optional(v.picklist(['up', 'down'])),
  hedge: v.optional(words),
});

/**
 * Facts read out of the passage. One flat object for all four kinds: a field is absent where it does not apply,
 * so that changing an annotation's kind loses nothing.
 */
export const attributesSchema = v.object({
  ...ratingAttributesSchema.entries,
  ...statisticAttributesSchema.entries,
  source: v.optional(sourceSchema),
});
export type Attributes = v.InferOutput<typeof attributesSchema>;
