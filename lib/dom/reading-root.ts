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

/** As `textLength(element) >= least`, at a cost that does not grow with the page. */
function holds(element: Element, least: number): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length < least && walker.nextNode()) length += (walker.currentNode as Text).length;
  return length >= least;
}

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

/** Which elements the choice of the root was made from. */
export interface RootChoice {
  readonly root: Element;
  /** True where a change inside the root can make it another one. */
  readonly contested: boolean;
}

function pick(selector: string): RootChoice | null {
  const found = [...document.querySelectorAll(selector)].filter((element) => holds(element, 1));
  const [only] = found;
  if (!only) return null;
  if (found.length === 1) return { root: only, contested: false };
  const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
  const lengths = outermost.map(textLength);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const main = outermost.find((_, i) => (lengths[i] ?? 0) >= MAIN_SHARE * total);
  const root = main ?? commonAncestor(outermost);
  return root && { root, contested: outermost.length > 1 };
}

/** Under this many characters a hit is a stub or a fragment of the article, and the next hint is tried. */
const SHORTEST_ARTICLE = 200;

/** What the root is chosen from, the best first. */
const hints = (site: SiteRules | null): string[] =>
  usable([...(site?.articleSelectors ?? []), ...generic.articleFallback]);

export const isLongEnough = (root: Element): boolean => holds(root, SHORTEST_ARTICLE);

/** Selects whatever can have a say in the choice of the root. */
export const rootSelector = (site: SiteRules | null): string => ['h1', ...hints(site)].join(',');

/** The element that holds what a person came to read; the whole document where nothing better is found. */
export function chooseRoot(site: SiteRules | null): RootChoice {
  for (const selector of hints(site)) {
    const choice = pick(selector);
    if (choice && isLongEnough(choice.root)) return withTitle(choice);
  }
  // the types say that there always is a body; a page that is still being built says otherwise
  return { root: (document as { body: HTMLElement | null }).body ?? document.documentElement, contested: true };
}

/** A headline often stands beside the article's body, in the element around both; it states findings too. */
function withTitle(choice: RootChoice): RootChoice {
  const { root } = choice;
  const title = document.querySelector('h1');
  if (!title || root.contains(title)) return choice;
  const around = commonAncestor([title, root].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)));
  const grown = around && around !== document.body && around !== document.documentElement;
  const isNear = grown && textLength(around) < 2 * textLength(root) + 1000;
  return { root: isNear ? around : root, contested: true };
}
