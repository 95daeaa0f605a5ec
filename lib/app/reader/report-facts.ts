import { factsIn } from '../../core/detect/report-card/report-card-facts';
import { addressSchema, type PageFacts } from '../../core/model/document';
import { type InspectionFacts, type PdfFacts, reportFactsSchema } from '../../core/model/pdf-facts';
import type { ReadingText } from '../../core/model/reading-text';
import * as v from 'valibot';

/** What is known of a file before it is read. */
export interface FileFacts {
  /** Canonical address; null where it came from disk. */
  readonly address: string | null;
  /** Further addresses that lead to it. */
  readonly further: readonly string[];
  /** Of the site that it came from, where that is known; else its host, or nothing. */
  readonly publisher: string;
  /** What the file calls itself in its metadata. */
  readonly title: string;
  readonly pdf: PdfFacts;
}

const LONGEST_TITLE = 1_000;
/** What programs write into the metadata: the name of a draft, not of a report. */
const NO_TITLE = /^(?:untitled|document\d*|microsoft word.*|.*\.(?:docx?|pdf|indd|html?)|https?:.*)$/i;

/** What a report says of itself: its title as a person would name it, its inspection, its file. */
export function reportFacts(reading: ReadingText, file: FileFacts): PageFacts {
  const { provider, urn, inspected, published } = factsIn(reading);
  const report = v.safeParse(reportFactsSchema, { urn, inspected: inspected?.to });
  // one that is too long to be kept must not keep the report out
  const further = file.further.filter((address) => v.is(addressSchema, address));
  return {
    address: file.address ?? addressOnDisk(file.pdf),
    title: titleOf(reading, provider, file).slice(0, LONGEST_TITLE),
    publisher: file.publisher.slice(0, 300),
    published,
    pdf: file.pdf,
    ...(further.length > 0 && { alsoAt: further }),
    ...(report.success && { report: report.output satisfies InspectionFacts }),
  };
}

/** Stands for the address of a file that came from disk; it leads nowhere. */
export const addressOnDisk = ({ fingerprint }: Pick<PdfFacts, 'fingerprint'>): string => `urn:x-pdf:${fingerprint}`;

function titleOf(reading: ReadingText, provider: string | null, { title, pdf }: FileFacts): string {
  const own = NO_TITLE.test(title) ? '' : title;
  const [heading] = reading.blocks.filter(({ type, page }) => type === 'heading' && page === 1);
  const printed = heading ? reading.text.slice(heading.start, heading.end) : '';
  const subject = printed || own;
  if (!provider) return subject || pdf.file;
  return subject && !subject.includes(provider) ? `${provider}: ${subject}` : subject || provider;
}
