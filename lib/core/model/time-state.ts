import * as v from 'valibot';

/** SHA-256 of a reading text in UTF-8, lower-case hex. */
export const fingerprintSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/**
 * Which version of a document is meant: a TimeState of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#time-state), with the fingerprint of the text that was read then.
 */
export const timeStateSchema = v.object({
  type: v.literal('TimeState'),
  /** ISO 8601, UTC. */
  sourceDate: v.pipe(v.string(), v.isoTimestamp()),
  fingerprint: fingerprintSchema,
});
export type TimeState = v.InferOutput<typeof timeStateSchema>;
