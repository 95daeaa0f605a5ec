import * as v from 'valibot';
import { attributesSchema } from './attributes';
import { kindSchema, polaritySchema } from './kinds';
import { targetSchema } from './selector';
import { timeStateSchema } from './time-state';

export const idSchema = v.pipe(v.string(), v.uuid());
/** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export const instantSchema = v.pipe(v.string(), v.isoTimestamp());
export const themeKeySchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));

/** The detection rule that proposed a passage; absent where a person selected the words. */
export const ruleRefSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type RuleRef = v.InferOutput<typeof ruleRefSchema>;

/** A passage that a coder kept: what it is, what it says, which themes it belongs to. */
export const annotationSchema = v.object({
  id: idSchema,
  documentId: idSchema,
  target: targetSchema,
  kind: kindSchema,
  polarity: v.nullable(polaritySchema),
  attributes: attributesSchema,
  /** Theme keys of the codebook named below, the most important first. */
  themes: v.pipe(
    v.array(themeKeySchema),
    v.maxLength(28),
    v.check((keys) => new Set(keys).size === keys.length, 'a theme stands twice'),
  ),
  note: v.pipe(v.string(), v.maxLength(50_000)),
  coderId: idSchema,
  codebook: v.object({ id: v.string(), version: v.string() }),
  rule: v.nullable(ruleRefSchema),
  /**
   * The version of the document in which the words were no longer so, where the coder keeps them as evidence of the
   * version before it.
   */
  superseded: v.optional(timeStateSchema),
  created: instantSchema,
  modified: instantSchema,
});
export type Annotation = v.InferOutput<typeof annotationSchema>;

/** A suggestion that a coder turned down, so that it is not offered again on this document. */
export const dismissalSchema = v.object({
  id: idSchema,
  documentId: idSchema,
  target: targetSchema,
  kind: kindSchema,
  rule: v.nullable(ruleRefSchema),
  coderId: idSchema,
  created: instantSchema,
});
export type Dismissal = v.InferOutput<typeof dismissalSchema>;

export const coderSchema = v.object({ id: idSchema, name: v.pipe(v.string(), v.maxLength(200)) });
export type Coder = v.InferOutput<typeof coderSchema>;
