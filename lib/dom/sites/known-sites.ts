import data from './sites.json';

/** How to read the pages of one site; every CSS selector is a hint to be tried, never a promise. */
export interface SiteRules {
  readonly key: string;
  readonly publisher: string;
  readonly kind: string;
  readonly match: readonly string[];
  readonly hostRegex: string | null;
  readonly pathRegex: string | null;
  readonly excludeHosts: readonly string[];
  readonly articleSelectors: readonly string[];
  readonly titleSelectors: readonly string[];
  readonly dateSelectors: readonly string[];
  readonly skipSelectors: readonly string[];
}

export const generic = data.generic;
export const sites: readonly SiteRules[] = data.sites;

/** Wildcard hosts that stay within one vendor's own domain and so count as a whole host. */
const VENDOR_DOMAINS = ['*.moderngov.co.uk'];

function namesWholeHost(pattern: string): boolean {
  const host = pattern.split('/')[2] ?? '';
  return !host.includes('*') || VENDOR_DOMAINS.includes(host);
}

/** Match patterns of the sites that Findmark reads without being asked. Wide ones (`*.gov.uk`) are left out: those the person allows. */
export const knownSitePatterns: string[] = [...new Set(sites.flatMap((site) => site.match).filter(namesWholeHost))];

/** The sample site's hosts, each read by the rules of the site it imitates. Known only in builds of mode `sample`. */
export const SAMPLE_HOSTS: Readonly<Record<string, string>> = {
  'courier.localhost': 'community-care',
  'minutes.localhost': 'moderngov',
  'reports.localhost': 'ofsted-reports',
  'files.localhost': 'ofsted-files',
  'press.localhost': 'gov-uk',
};

export const sampleSitePatterns: string[] = Object.keys(SAMPLE_HOSTS).map((host) => `http://${host}/*`);
