import { describe, expect, test } from 'vitest';
import { canonicalAddress, pageAddress } from '../../../lib/dom/sites/canonical';
import { knownSitePatterns } from '../../../lib/dom/sites/known-sites';
import { siteFor } from '../../../lib/dom/sites/site-for';

describe('one address for one document', () => {
  test.each([
    [
      'tracking',
      'https://www.communitycare.co.uk/2026/05/12/a-visit/?utm_source=x&fbclid=1',
      'https://www.communitycare.co.uk/2026/05/12/a-visit/',
    ],
    ['fragments', 'https://schoolsweek.co.uk/a-report/#comments', 'https://schoolsweek.co.uk/a-report/'],
    ['but not routes', 'https://example.org/app#/reports/3', 'https://example.org/app#/reports/3'],
    ['host aliases', 'https://www.bbc.com/news/articles/abc', 'https://www.bbc.co.uk/news/articles/abc'],
    ['AMP', 'https://schoolsweek.co.uk/a-report/amp/?amp=1', 'https://schoolsweek.co.uk/a-report/'],
    [
      'display parameters of modern.gov',
      'https://thornmere.moderngov.co.uk/ieListDocuments.aspx?MId=12&CId=3&J=4&LS=1',
      'https://thornmere.moderngov.co.uk/ieListDocuments.aspx?CId=3&MId=12',
    ],
    [
      'queries of provider pages',
      'https://reports.ofsted.gov.uk/provider/44/80500?foo=1',
      'https://reports.ofsted.gov.uk/provider/44/80500',
    ],
    ['names in addresses', 'https://me:secret@example.org/a', 'https://example.org/a'],
    ['other parameters stay', 'https://example.org/view?id=4', 'https://example.org/view?id=4'],
  ])('%s', (_, from, to) => {
    expect(canonicalAddress(from)).toBe(to);
  });

  test('is the one the page claims, if it is of its own site', () => {
    expect(pageAddress('https://example.org/a?x=1', ['https://www.example.org/a'])).toBe('https://www.example.org/a');
    expect(pageAddress('https://example.org/a', ['https://elsewhere.org/a'])).toBe('https://example.org/a');
    expect(pageAddress('https://example.org/a', ['https://example.org/'])).toBe('https://example.org/a');
    expect(pageAddress('https://example.org/a', ['http://[', null, ''])).toBe('https://example.org/a');
    expect(pageAddress('https://example.org/a', ['javascript:alert(1)'])).toBe('https://example.org/a');
  });
});

describe('known sites', () => {
  test.each([
    ['https://reports.ofsted.gov.uk/provider/44/80500', 'ofsted-reports'],
    ['https://www.gov.uk/government/news/a', 'gov-uk'],
    ['https://thornmere.moderngov.co.uk/mgAi.aspx?ID=1', 'moderngov'],
    ['https://democracy.thornmere.gov.uk/ieListDocuments.aspx?CId=1', 'moderngov'],
    ['https://www.thornmere.gov.uk/news/a', 'council'],
    ['https://www.tes.com/news/a', 'tes'],
  ])('%s', (address, key) => {
    expect(siteFor(new URL(address))?.key).toBe(key);
  });

  test('others are not', () => {
    expect(siteFor(new URL('https://example.com/'))).toBeNull();
    expect(siteFor(new URL('https://www.tes.com/jobs/a'))).toBeNull();
  });

  test('wide patterns are for the person to allow', () => {
    expect(knownSitePatterns).toContain('https://reports.ofsted.gov.uk/*');
    expect(knownSitePatterns).toContain('https://*.moderngov.co.uk/*');
    for (const wide of ['https://*.gov.uk/*', 'https://*.org.uk/*', 'https://*.live/*'])
      expect(knownSitePatterns).not.toContain(wide);
  });
});
