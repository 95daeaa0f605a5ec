/** What the options page says of a site that Findmark reads by itself. */
export interface KnownSite {
  /** Without `www.`; for a wide one the end that its hosts share. */
  readonly name: string;
  readonly publisher: string;
  /** As the switch stores them; more than one where a site answers with and without `www.`. */
  readonly hosts: readonly string[];
  /** Stands for many hosts, which are switched one by one where they are met. */
  readonly wide: boolean;
}

interface Site {
  readonly publisher: string;
  readonly match: readonly string[];
}

/**
 * The sites behind match patterns (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns),
 * each once, under the publisher of the first entry that names it; by publisher, then by name.
 */
export function knownSites(patterns: readonly string[], sites: readonly Site[]): KnownSite[] {
  const known = new Map<string, KnownSite>();
  for (const pattern of patterns) {
    const host = hostOfPattern(pattern);
    const name = host.replace(/^(\*|www)\./, '');
    const publisher = sites.find((site) => site.match.includes(pattern))?.publisher ?? '';
    const hosts = new Set([...(known.get(name)?.hosts ?? []), host]);
    known.set(name, {
      name,
      publisher: known.get(name)?.publisher ?? publisher.replaceAll('; ', ', '),
      hosts: [...hosts],
      wide: host.startsWith('*.'),
    });
  }
  return [...known.values()].sort((a, b) => order.compare(a.publisher, b.publisher) || order.compare(a.name, b.name));
}

const order = new Intl.Collator('en-GB');

/** The host of a match pattern, empty for `<all_urls>` and the like. */
export const hostOfPattern = (pattern: string): string => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';

/** Those with every word of a search in their name or publisher. */
export function findSites(sites: readonly KnownSite[], search: string): readonly KnownSite[] {
  const words = search.toLowerCase().split(/\s+/);
  return sites.filter(({ name, publisher }) =>
    words.every((word) => `${name} ${publisher}`.toLowerCase().includes(word)),
  );
}
