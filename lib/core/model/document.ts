import * as v from 'valibot';
import { idSchema, instantSchema } from './annotation';
import { identitySchema } from './identity';
import { pdfFactsSchema, reportFactsSchema } from './pdf-facts';
import { fingerprintSchema } from './time-state';

export const MAX_ADDRESS = 4_000;

/** Where a document is met: on the web, or, where it came from a disk, the name that its fingerprint gives it. */
export const addressSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS),
  v.url(),
  v.regex(
    /^(?:[Hh][Tt][Tt][Pp][Ss]?:|urn:x-pdf:[0-9a-f]{16,128}$)/,
    'only http and https addresses, and files, are documents',
  ),
);

/** A document has far fewer: this bounds what a file that is imported may bring. */
export const MAX_IDENTITIES = 100;

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
  /** Of a PDF; absent where the document is a web page. */
  pdf: v.optional(pdfFactsSchema),
  /** What else the same document is known by, besides its address; absent where there is nothing else. */
  identities: v.optional(v.pipe(v.array(identitySchema), v.maxLength(MAX_IDENTITIES))),
  firstSeen: instantSchema,
  lastSeen: instantSchema,
});
export type DocumentRecord = v.InferOutput<typeof documentSchema>;

/** Only a file may lack an address on the web. */
export const hasItsName = ({ address, pdf }: { address: string; pdf?: object | undefined }): boolean =>
  pdf !== undefined || /^https?:/i.test(address);

/** What a page says about itself before it is a document in the library. */
export const pageFactsSchema = v.pipe(
  v.object({
    address: addressSchema,
    title: v.pipe(v.string(), v.maxLength(1_000)),
    publisher: v.pipe(v.string(), v.maxLength(300)),
    published: v.nullable(v.pipe(v.string(), v.isoDate())),
    /** Of a PDF; absent where a web page was read. */
    pdf: v.optional(pdfFactsSchema),
    /** Further addresses that lead to the same file: where a redirect ended. */
    alsoAt: v.optional(v.pipe(v.array(addressSchema), v.maxLength(10))),
    /** Which inspection it reports on, where it says so. */
    report: v.optional(reportFactsSchema),
  }),
  v.check((facts) => hasItsName(facts), 'a web page has an address on the web'),
);
export type PageFacts = v.InferOutput<typeof pageFactsSchema>;

/** Another document of the library that is the same report, kept apart: its web page, or a copy met before that was known. */
export interface RelatedDocument {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Name of the file, where it is a PDF; else null. */
  readonly file: string | null;
}
