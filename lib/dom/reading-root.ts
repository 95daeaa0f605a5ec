import { generic, type SiteRules } from './sites/known-sites';

/** Of several elements that fit, one must hold this share of their text to be the article; else they are a list of teasers. */
const MAIN_SHARE = 0.6;

/** Parts of pages that are not the article, on any site: what sites.json lists, said a little more fully. */
const SKIP = [
  ...generic.alwaysSkip.filter((selector) => selector !== 'form' && selector !== '[aria-hidden="true"]'),
  // whole-page forms are how modern.gov and other ASP.NET sites are built: only small ones are controls
  'form[role="search"]',
  'form[class*="search" i]',
  'form[class*="signup" i]',
  'form[class*="subscribe" i]',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="complementary"]',
  '[role="dialog"]',
  '[role="search"]',
  '[id*="cookie" i]',
  '[class*="cookie" i]',
  '[class*="consent-banner" i]',
  '[class*="comments" i]',
  '[class*="subscri" i]',
  '[class*="paywall" i]',
  '[class*="promo" i]',
  '[class*="breadcrumb" i]',
];

/** Selectors that this browser understands; one bad hint must not cost the others. */
function usable(selectors: readonly string[]): string[] {
  return selectors.filter((selector) => {
    try {
      document.createDocumentFragment().querySelector(selector);
      return true;
    } catch {
      return false;
    }
  });
}

/** One selector for all that is not read on a site's pages. */
export function skipSelector(site: SiteRules | null): string {
  return usable([...SKIP, ...(site?.skipSelectors ?? [])]).join(',');
}

const textLength = (element: Element) => element.textContent.length;

function commonAncestor(elements: readonly Element[]): Element | null {
  const range = document.createRange();
  const [first] = elements;
  const last = elements.at(-1);
  if (!first || !last) return null;
  range.setStartBefore(first);
  range.setEndAfter(last);
  const node = range.commonAncestorContainer;
  return node instanceof Element ? node : null;
}

function pick(selector: string): Element | null {
  const found = [...document.querySelectorAll(selector)].filter((element) => textLength(element) > 0);
  if (found.length <= 1) return found[0] ?? null;
  const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
  const total = outermost.reduce((sum, element) => sum + textLength(element), 0);
  const main = outermost.find((element) => textLength(element) >= MAIN_SHARE * total);
  return main ?? commonAncestor(outermost);
}

/** Under this many characters a hit is a stub or a fragment of the article, and the next hint is tried. */
const SHORTEST_ARTICLE = 200;

/** The element that holds what a person came to read; the whole document where nothing better is found. */
export function readingRoot(site: SiteRules | null): Element {
  for (const selector of usable([...(site?.articleSelectors ?? []), ...generic.articleFallback])) {
    const root = pick(selector);
    if (root && textLength(root) >= SHORTEST_ARTICLE) return withTitle(root);
  }
  // the types say that there always is a body; a page that is still being built says otherwise
  return (document as { body: HTMLElement | null }).body ?? document.documentElement;
}

/** A headline often stands beside the article's body, in the element around both; it states findings too. */
function withTitle(root: Element): Element {
  const title = document.querySelector('h1');
  if (!title || root.contains(title)) return root;
  const around = commonAncestor([title, root].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)));
  const grown = around && around !== document.body && around !== document.documentElement;
  return grown && textLength(around) < 2 * textLength(root) + 1000 ? around : root;
}
