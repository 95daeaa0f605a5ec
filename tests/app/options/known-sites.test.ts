import { describe, expect, it } from 'vitest';
import { findSites, hostOfPattern, knownSites } from '../../../lib/app/options/known-sites';
import { knownSitePatterns, sites } from '../../../lib/dom/sites/known-sites';

const entries = [
  { publisher: 'Herald; Post', match: ['https://www.herald.example/news/*', 'https://herald.example/*'] },
  { publisher: 'Council minutes', match: ['https://*.minutes.example/*'] },
  { publisher: 'Annals', match: ['https://annals.example/a/*', 'https://annals.example/b/*', 'https://*.example/*'] },
];
const patterns = entries.flatMap(({ match }) => match).slice(0, -1);

describe('knownSites', () => {
  it('joins the addresses of one site, and orders by publisher', () => {
    expect(knownSites(patterns, entries)).toEqual([
      { name: 'annals.example', publisher: 'Annals', hosts: ['annals.example'], wide: false },
      { name: 'minutes.example', publisher: 'Council minutes', hosts: ['*.minutes.example'], wide: true },
      {
        name: 'herald.example',
        publisher: 'Herald, Post',
        hosts: ['www.herald.example', 'herald.example'],
        wide: false,
      },
    ]);
  });

  it('has every pattern that the extension asks for, under a name', () => {
    const known = knownSites(knownSitePatterns, sites);
    const hosts = known.flatMap((site) => site.hosts);
    expect(new Set(hosts)).toEqual(new Set(knownSitePatterns.map(hostOfPattern)));
    expect(known.filter(({ publisher, name }) => publisher === '' || name === '')).toEqual([]);
  });
});

describe('findSites', () => {
  const known = knownSites(patterns, entries);
  it.each([
    ['', 3],
    ['  ', 3],
    ['POST', 1],
    ['example council', 1],
    ['nowhere', 0],
  ])('%j finds %i', (search, count) => {
    expect(findSites(known, search)).toHaveLength(count);
  });
});

describe('hostOfPattern', () => {
  it.each([
    ['https://a.example/*', 'a.example'],
    ['*://*.a.example/x', '*.a.example'],
    ['<all_urls>', ''],
  ])('%s', (pattern, host) => {
    expect(hostOfPattern(pattern)).toBe(host);
  });
});
