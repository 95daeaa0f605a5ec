import type { DocumentRecord } from '../../core/model/document';
import { isOnWeb, webAddressOf } from '../../core/model/known-by';
import type { Target } from '../../core/model/selector';

/** Words at each end of a long quote: enough to be unique on nearly every page, short enough for every browser. */
const ENDS = 6;

/** The page of ours that shows PDFs; without a file it asks for one. */
const READER = '/reader.html';

/** Where a document can be read: a web page at its address, a PDF in our reader, a file of a disk once it is chosen. */
export function documentLink(address: string, isFile: boolean): string {
  if (!isFile) return address;
  return isOnWeb(address) ? `${READER}?file=${encodeURIComponent(address)}` : READER;
}

/** Where a quote can be read: in a PDF on its page, in a web page at its words. */
export function quoteLink(document: DocumentRecord, { page, quote }: Target): string {
  if (!document.pdf) return pageLink(document.address, quote.exact);
  const link = documentLink(webAddressOf(document), true);
  return page && link !== READER ? `${link}#${page.value}` : link;
}

/**
 * Address that opens a page scrolled to a quote, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 * A browser without them, or a page that changed, opens at the top.
 */
export function pageLink(address: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const parts = words.length > 2 * ENDS ? [words.slice(0, ENDS), words.slice(-ENDS)] : [words];
  const directive = parts.map((part) => encodePart(part.join(' '))).join(',');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The hyphen and the comma divide the parts of a fragment, and encodeURIComponent leaves the hyphen. */
const encodePart = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
