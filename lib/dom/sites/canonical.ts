import { generic } from './known-sites';
import { siteFor } from './site-for';

const tracking = new Set(generic.canonical.tracking);
const aliases: Readonly<Record<string, string>> = generic.canonical.hostAliases;

/** Parameters that say which document it is; where a site is named here, all others only change how it is shown. */
const IDENTITY: Readonly<Record<string, { path: RegExp; keep: readonly string[] }>> = {
  moderngov: { path: /\.aspx$/i, keep: ['ID', 'CId', 'MId', 'IId', 'Ver'] },
  'ofsted-reports': { path: /^\/provider\//, keep: [] },
};

function withoutAmp(path: string): string {
  return path.replace(/\/amp(?=\/|$)/, '').replace(/\.amp$/, '') || '/';
}

function cleanParameters(url: URL, siteKey: string | undefined): void {
  const identity = siteKey ? IDENTITY[siteKey] : undefined;
  const keepOnly = identity?.path.test(url.pathname) ? identity.keep : null;
  const names: string[] = [];
  // not for…of: in Firefox's content scripts the iterators of a page's objects are not iterable
  url.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) {
    const display = name === 'amp' || name === 'outputType' || tracking.has(name);
    if (display || (keepOnly && !keepOnly.includes(name))) url.searchParams.delete(name);
  }
  if (identity?.keep.length) url.searchParams.sort();
}

/** One address for one document: no tracking, AMP or display parameters, no fragment unless it is a route. */
export function canonicalAddress(address: string): string {
  const url = new URL(address);
  url.hostname = aliases[url.hostname] ?? url.hostname;
  url.username = '';
  url.password = '';
  cleanParameters(url, siteFor(url)?.key);
  url.pathname = withoutAmp(url.pathname);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}

const sameSite = (a: string, b: string) => a.replace(/^www\./, '') === b.replace(/^www\./, '');

/**
 * The address a page claims as its own (rel=canonical, then og:url) where it is of the same site
 * and not merely the front page; else the one it was opened at.
 */
export function pageAddress(opened: string, claims: readonly (string | null | undefined)[]): string {
  const here = new URL(opened);
  for (const claim of claims) {
    if (!claim || !URL.canParse(claim, opened)) continue;
    const url = new URL(claim, opened);
    if (!/^https?:$/.test(url.protocol) || !sameSite(url.hostname, here.hostname)) continue;
    if (url.pathname === '/' && here.pathname !== '/') continue;
    return canonicalAddress(url.href);
  }
  return canonicalAddress(opened);
}
