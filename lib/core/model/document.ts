import * as v from 'valibot';
import { idSchema, instantSchema } from './annotation';
import { fingerprintSchema } from './time-state';

export const MAX_ADDRESS = 4_000;

export const addressSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS),
  v.url(),
  v.regex(/^https?:/i, 'only http and https addresses are documents'),
);

/** One thing that was read, whatever address it was met under. */
export const documentSchema = v.object({
  id: idSchema,
  /** Canonical address, without tracking parameters. */
  address: addressSchema,
  title: v.pipe(v.string(), v.maxLength(1_000)),
  publisher: v.pipe(v.string(), v.maxLength(300)),
  /** Day of publication, YYYY-MM-DD, as the page states it; null where it does not. */
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** Of the reading text: tells whether it changed since. */
  fingerprint: fingerprintSchema,
  firstSeen: instantSchema,
  lastSeen: instantSchema,
});
export type DocumentRecord = v.InferOutput<typeof documentSchema>;

/** What a page says about itself before it is a document in the library. */
export const pageFactsSchema = v.object({
  address: addressSchema,
  title: v.pipe(v.string(), v.maxLength(1_000)),
  publisher: v.pipe(v.string(), v.maxLength(300)),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
});
export type PageFacts = v.InferOutput<typeof pageFactsSchema>;
