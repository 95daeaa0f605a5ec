import type { PageFacts } from '../core/model/document';
import type { SiteRules } from './sites/known-sites';
import { pageAddress } from './sites/canonical';

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function meta(...names: string[]): string {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
    const content = squeeze(element?.getAttribute('content'));
    if (content) return content;
  }
  return '';
}

function titleOf(site: SiteRules | null): string {
  for (const selector of site?.titleSelectors ?? ['h1']) {
    const title = squeeze(document.querySelector(selector)?.textContent);
    if (title) return title;
  }
  return meta('og:title') || squeeze(document.title);
}

/** The day in an ISO date, or in "12 May 2026"; null for anything else: a wrong date is worse than none. */
export function dayOf(value: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0];
  if (iso && !Number.isNaN(Date.parse(iso))) return iso;
  const words =
    /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/.exec(
      value,
    );
  if (!words) return null;
  const time = Date.parse(`${words[1]} ${words[2]} ${words[3]} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
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

/** What the page says of itself: address, title, publisher, day of publication. */
export function readPageFacts(site: SiteRules | null): PageFacts {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    address: pageAddress(location.href, [canonical, meta('og:url')]),
    title: titleOf(site).slice(0, 1_000),
    publisher: (meta('og:site_name') || site?.publisher || location.hostname).slice(0, 300),
    published: publishedOn(site),
  };
}
