import type { PageFacts } from '../core/model/document';
import { oneLine } from '../core/one-line';
import type { SiteRules } from './sites/known-sites';
import { pageAddress } from './sites/canonical';

function meta(...names: string[]): string {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
    const content = oneLine(element?.getAttribute('content') ?? '');
    if (content) return content;
  }
  return '';
}

function titleOf(site: SiteRules | null): string {
  for (const selector of site?.titleSelectors ?? ['h1']) {
    const title = oneLine(document.querySelector(selector)?.textContent ?? '');
    if (title) return title;
  }
  return meta('og:title') || oneLine(document.title);
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WORDED = new RegExp(`\\b(\\d{1,2}) (${MONTHS}) (\\d{4})\\b`);

/** The day in an ISO date, or in "12 May 2026"; null for anything else: a wrong date is worse than none. */
export function dayOf(value: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0];
  const [, day = '', month = '', year = ''] = WORDED.exec(value) ?? [];
  const worded = month && `${year}-${two(MONTHS.split('|').indexOf(month) + 1)}-${two(day)}`;
  return [iso, worded].find((text) => text && isInCalendar(text)) || null;
}

const two = (n: number | string) => String(n).padStart(2, '0');

/** A browser may read 31 June as 1 July; an export with such a day could not be imported again. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function publishedOn(site: SiteRules | null): string | null {
  const hints = [
    meta('article:published_time', 'govuk:first-published-at', 'datePublished', 'DC.date', 'date'),
    ...(site?.dateSelectors ?? ['time[datetime]']).map((selector) => {
      const element = document.querySelector(selector);
      return element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent ?? '';
    }),
  ];
  for (const hint of hints) {
    const day = dayOf(hint);
    if (day) return day;
  }
  return null;
}

/** At which path each set of claims was first met, in the life of this document. */
const metAt = new Map<string, string>();

/**
 * The addresses that the page claims as its own. After a navigation within the page the claims of the page before
 * often stay behind: those that were met at another path are not believed.
 */
function addressClaims(): string[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const claims = [canonical, meta('og:url')];
  const all = claims.join('\n');
  if (!metAt.has(all)) metAt.set(all, location.pathname);
  return metAt.get(all) === location.pathname ? claims : [];
}

/** What the page says of itself: address, title, publisher, day of publication. */
export function readPageFacts(site: SiteRules | null): PageFacts {
  return {
    address: pageAddress(location.href, addressClaims()),
    title: titleOf(site).slice(0, 1_000),
    publisher: (meta('og:site_name') || site?.publisher || location.hostname).slice(0, 300),
    published: publishedOn(site),
  };
}
