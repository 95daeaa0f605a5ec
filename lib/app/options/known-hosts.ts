/** What the options page says of one host that Findmark reads by itself. */
export interface KnownHost {
  /** As the switch stores it; for a wide one the end that its hosts share. */
  readonly host: string;
  readonly publisher: string;
  /** Stands for many hosts, which are switched one by one where they are met. */
  readonly wide: boolean;
}

interface Site {
  readonly publisher: string;
  readonly match: readonly string[];
}

/**
 * The hosts behind match patterns (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns),
 * each once, under the publisher of the first site that names it; by publisher, then by host.
 */
export function knownHosts(patterns: readonly string[], sites: readonly Site[]): KnownHost[] {
  const hosts = new Map<string, KnownHost>();
  for (const pattern of patterns) {
    const found = hostOfPattern(pattern);
    const host = found.replace(/^\*\./, '');
    if (hosts.has(host)) continue;
    const publisher = sites.find((site) => site.match.includes(pattern))?.publisher ?? '';
    hosts.set(host, { host, publisher: publisher.replaceAll('; ', ', '), wide: found !== host });
  }
  return [...hosts.values()].sort((a, b) => order.compare(a.publisher, b.publisher) || order.compare(a.host, b.host));
}

const order = new Intl.Collator('en-GB');

/** The host of a match pattern, empty for `<all_urls>` and the like. */
export const hostOfPattern = (pattern: string): string => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';

/** Those with every word of a search in their name or address. */
export function findHosts(hosts: readonly KnownHost[], search: string): readonly KnownHost[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return hosts.filter(({ host, publisher }) => {
    const text = `${host} ${publisher}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
