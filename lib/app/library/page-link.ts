/** Words at each end of a long quote: enough to be unique on nearly every page, short enough for every browser. */
const ENDS = 6;

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
