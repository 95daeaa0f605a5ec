import data from './sites.json';

/** A pattern whose host has no wildcard, or whose wildcard stays within one vendor's own domain. */
const WHOLE_VENDOR_DOMAINS = ['*.moderngov.co.uk'];

function namesWholeHost(pattern: string): boolean {
  const host = pattern.split('/')[2] ?? '';
  return !host.includes('*') || WHOLE_VENDOR_DOMAINS.includes(host);
}

/** Match patterns of the sites that Findmark may read without being asked each time. Wide patterns are left out. */
export const knownSitePatterns: string[] = [
  ...new Set(data.sites.flatMap((site) => site.match).filter(namesWholeHost)),
];
