import { describe, expect, test } from 'vitest';
import { generic, sites } from '../../../lib/dom/sites/known-sites';

const isSelector = (selector: string) => {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
};

describe.each(sites)('$key', (site) => {
  test('has match patterns that a browser takes', () => {
    expect(site.match.length).toBeGreaterThan(0);
    for (const pattern of site.match) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/[^ ]*$/);
  });

  test('has selectors that a browser takes', () => {
    const all = [...site.articleSelectors, ...site.titleSelectors, ...site.dateSelectors, ...site.skipSelectors];
    expect(all.filter((selector) => !isSelector(selector))).toEqual([]);
  });

  test('has patterns for host and path that are patterns', () => {
    for (const source of [site.hostRegex, site.pathRegex]) if (source) expect(() => new RegExp(source)).not.toThrow();
  });
});

test('no two sites have one key', () => {
  expect(new Set(sites.map(({ key }) => key)).size).toBe(sites.length);
});

test('what is read where nothing is known, and never read, are selectors', () => {
  expect([...generic.articleFallback, ...generic.alwaysSkip].filter((selector) => !isSelector(selector))).toEqual([]);
});
