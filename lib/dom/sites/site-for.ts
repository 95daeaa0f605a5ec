import { SAMPLE_HOSTS, type SiteRules, sites } from './known-sites';

const escape = (s: string) => s.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A WebExtension match pattern as a test of host and path (the scheme is not compared). */
function matches(pattern: string, url: URL): boolean {
  const [, host = '', path = '/*'] = /^[^:]+:\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  const hostTest = host.startsWith('*.') ? `(?:.+\\.)?${escape(host.slice(2))}` : escape(host);
  return (
    new RegExp(`^${hostTest}$`).test(url.hostname) &&
    new RegExp(`^${escape(path).replaceAll('*', '.*')}$`).test(url.pathname + url.search)
  );
}

function applies(site: SiteRules, url: URL): boolean {
  return (
    site.match.some((pattern) => matches(pattern, url)) &&
    !site.excludeHosts.includes(url.hostname) &&
    (!site.hostRegex || new RegExp(site.hostRegex).test(url.hostname)) &&
    (!site.pathRegex || new RegExp(site.pathRegex, 'i').test(url.pathname))
  );
}

/** Rules for reading this address, the first site in the list that fits; null for a site that Findmark does not know. */
export function siteFor(url: URL): SiteRules | null {
  const sample = import.meta.env.MODE === 'sample' ? SAMPLE_HOSTS[url.hostname] : undefined;
  return sites.find((site) => (sample ? site.key === sample : applies(site, url))) ?? null;
}
