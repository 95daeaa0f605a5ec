import * as v from 'valibot';

/** What a PDF is known by, whatever its address. */
export const pdfFactsSchema = v.object({
  /**
   * Lower-case hex. Ours is the SHA-256 of the bytes: what a file says of itself is often the same for all that were
   * made from one template, or at one go.
   */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16,128}$/)),
  /** Name of the file, as a person would look for it. */
  file: v.pipe(v.string(), v.maxLength(300)),
  pages: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
});
export type PdfFacts = v.InferOutput<typeof pdfFactsSchema>;

/** An inspection: who was inspected, and the last day of it. No provider is inspected twice by one inspectorate at once. */
export const reportFactsSchema = v.object({
  urn: v.pipe(v.string(), v.regex(/^[A-Z]{0,4}\d{4,10}$/i)),
  /** YYYY-MM-DD. */
  inspected: v.pipe(v.string(), v.isoDate()),
});
export type InspectionFacts = v.InferOutput<typeof reportFactsSchema>;
