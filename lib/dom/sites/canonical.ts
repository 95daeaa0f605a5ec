import { generic } from './known-sites';
import { identifiers, identifyingQuery } from './parameters';
import { siteFor } from './site-for';

const aliases: Readonly<Record<string, string>> = generic.canonical.hostAliases;

/** AMP and print views of a path: the same document in other clothes. */
function withoutView(path: string): string {
  return (
    path
      .replace(/\/amp(?=\/|$)/g, '')
      .replace(/\.amp(?=\.html$|$)/, '')
      .replace(/(?<=.)\/print\/?$/, '') || '/'
  );
}

/** Pages that a server of modern.gov makes are named in any case; files keep theirs. */
const withoutCase = (path: string, siteKey: string | undefined): string =>
  siteKey === 'moderngov' && /\.aspx$/i.test(path) ? path.toLowerCase() : path;

function hostOf({ hostname }: URL): string {
  const bare = hostname.replace(/\.$/, '');
  const known = aliases[bare] ?? bare.replace(/^amp\.(?=[^.]+\.)/, '');
  return aliases[known] ?? known;
}

/** A fragment that is a route names another document; all others name a place in one. */
export const isRoute = (hash: string): boolean => /^#!?\//.test(hash);

/**
 * One address for one document: no tracking, AMP, print or display parameters, no fragment unless it is a route.
 * Scheme, "www." and a slash at the end stay as the site serves them; the library compares without.
 */
export function canonicalAddress(address: string): string {
  const url = new URL(address);
  url.hostname = hostOf(url);
  url.username = '';
  url.password = '';
  const site = siteFor(url)?.key;
  url.search = identifyingQuery(url, site);
  url.pathname = withoutCase(withoutView(url.pathname), site);
  if (!isRoute(url.hash)) url.hash = '';
  return url.href;
}

const siteOf = (url: URL) => hostOf(url).replace(/^(?:www|m|mobile)\./, '');

/**
 * A page's word on its own address is taken where it can be true: the same site, not merely the front page, and where
 * parameters tell documents apart the same ones, for many a content system claims one address for all that it serves.
 */
function isTrustworthy(claim: URL, here: URL): boolean {
  if (!/^https?:$/.test(claim.protocol) || siteOf(claim) !== siteOf(here)) return false;
  if (claim.pathname === '/' && withoutView(here.pathname) !== '/') return false;
  if (isRoute(here.hash) && claim.hash !== here.hash) return false;
  // a path that names the document says enough: /story/12 for /story?id=12
  if (withoutView(claim.pathname) !== withoutView(here.pathname)) return true;
  return identifiers(claim).join('\n') === identifiers(here).join('\n');
}

/**
 * The address a page claims as its own (rel=canonical, then og:url) where that can be trusted; else the one it was
 * opened at.
 */
export function pageAddress(opened: string, claims: readonly (string | null | undefined)[]): string {
  const here = new URL(opened);
  for (const claim of claims) {
    if (!claim || !URL.canParse(claim, opened)) continue;
    const url = new URL(claim, opened);
    if (!isTrustworthy(url, here)) continue;
    // written when the site had no https yet
    if (here.protocol === 'https:') url.protocol = 'https:';
    return canonicalAddress(url.href);
  }
  return canonicalAddress(opened);
}
