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
    ['tracking in any case', 'https://example.org/a?UTM_Source=x&cmp=y', 'https://example.org/a'],
    [
      'tracking among what stays',
      'https://example.org/a?id=4&utm_source=x&part=2',
      'https://example.org/a?id=4&part=2',
    ],
    ['fragments', 'https://schoolsweek.co.uk/a-report/#comments', 'https://schoolsweek.co.uk/a-report/'],
    ['but not routes', 'https://example.org/app#/reports/3', 'https://example.org/app#/reports/3'],
    ['nor old routes', 'https://example.org/app#!/reports/3', 'https://example.org/app#!/reports/3'],
    ['host aliases', 'https://www.bbc.com/news/articles/abc', 'https://www.bbc.co.uk/news/articles/abc'],
    [
      'AMP by path and parameter',
      'https://schoolsweek.co.uk/a-report/amp/?amp=1',
      'https://schoolsweek.co.uk/a-report/',
    ],
    [
      'AMP by a word alone',
      'https://www.communitycare.co.uk/2026/05/12/a-visit/?amp',
      'https://www.communitycare.co.uk/2026/05/12/a-visit/',
    ],
    ['AMP by output type', 'https://example.org/a?outputType=amp', 'https://example.org/a'],
    ['but not other output types', 'https://example.org/a?outputType=pdf', 'https://example.org/a?outputType=pdf'],
    ['AMP by suffix', 'https://www.bbc.co.uk/news/articles/abc.amp', 'https://www.bbc.co.uk/news/articles/abc'],
    ['AMP by suffix of a file', 'https://example.org/a.amp.html', 'https://example.org/a.html'],
    ['AMP by host', 'https://amp.example.org/a', 'https://example.org/a'],
    [
      'AMP by a host with an alias',
      'https://amp.theguardian.com/education/a',
      'https://www.theguardian.com/education/a',
    ],
    ['but not a word that begins so', 'https://example.org/amplify/a', 'https://example.org/amplify/a'],
    ['nor a host of that name', 'https://amp.uk/a', 'https://amp.uk/a'],
    ['print views by path', 'https://www.gov.uk/a-guide/print', 'https://www.gov.uk/a-guide'],
    ['print views by parameter', 'https://example.org/a?print=1&id=3', 'https://example.org/a?id=3'],
    ['print views by name', 'https://example.org/a?view=print', 'https://example.org/a'],
    ['but not other views', 'https://example.org/a?view=table', 'https://example.org/a?view=table'],
    ['parameters in another order', 'https://example.org/a?part=2&id=4', 'https://example.org/a?id=4&part=2'],
    [
      'display parameters of modern.gov',
      'https://thornmere.moderngov.co.uk/ieListDocuments.aspx?MId=12&CId=3&J=4&LS=1',
      'https://thornmere.moderngov.co.uk/ielistdocuments.aspx?CId=3&MId=12',
    ],
    [
      'its pages and parameters in any case',
      'https://thornmere.moderngov.co.uk/IELISTDOCUMENTS.ASPX?mid=12&cid=3',
      'https://thornmere.moderngov.co.uk/ielistdocuments.aspx?CId=3&MId=12',
    ],
    [
      'its files in theirs',
      'https://thornmere.moderngov.co.uk/documents/s12/Report%20A.pdf',
      'https://thornmere.moderngov.co.uk/documents/s12/Report%20A.pdf',
    ],
    [
      'queries of provider pages',
      'https://reports.ofsted.gov.uk/provider/44/80500?foo=1',
      'https://reports.ofsted.gov.uk/provider/44/80500',
    ],
    [
      'but not of its search',
      'https://reports.ofsted.gov.uk/search?q=thornmere',
      'https://reports.ofsted.gov.uk/search?q=thornmere',
    ],
    [
      'parameters of one site',
      'https://www.specialneedsjungle.com/a-report/?highlight=send',
      'https://www.specialneedsjungle.com/a-report/',
    ],
    ['that stay elsewhere', 'https://example.org/a?highlight=send', 'https://example.org/a?highlight=send'],
    [
      'a marker without a value, beside tracking',
      'https://www.wired-gov.net/wg/news.nsf/articles/a?open&utm_source=x',
      'https://www.wired-gov.net/wg/news.nsf/articles/a?open',
    ],
    ['names in addresses', 'https://me:secret@example.org/a', 'https://example.org/a'],
    ['other parameters stay', 'https://example.org/view?id=4', 'https://example.org/view?id=4'],
    ['what is badly escaped stays', 'https://example.org/a?q=%E0%A4&x=100%', 'https://example.org/a?q=%E0%A4&x=100%'],
    ['scheme, www and the last slash stay', 'http://www.example.org/a/', 'http://www.example.org/a/'],
  ])('%s', (_, from, to) => {
    expect(canonicalAddress(from)).toBe(to);
  });

  test('is the same when it is made of itself', () => {
    for (const address of [
      'https://thornmere.moderngov.co.uk/mgAi.aspx?id=4',
      'https://amp.example.org/a/amp/print?b=2&a=1',
    ])
      expect(canonicalAddress(canonicalAddress(address))).toBe(canonicalAddress(address));
  });
});

describe('the address that a page claims', () => {
  test.each([
    [
      'of its own site, without tracking',
      'https://example.org/a?x=1',
      'https://www.example.org/a?utm_source=y',
      'https://www.example.org/a',
    ],
    ['relative', 'https://example.org/a/amp/', '/a', 'https://example.org/a'],
    ['from an AMP host', 'https://amp.example.org/a', 'https://www.example.org/a', 'https://www.example.org/a'],
    ['from a mobile host', 'https://m.example.org/a', 'https://www.example.org/a', 'https://www.example.org/a'],
    ['written before the site had https', 'https://example.org/a', 'http://example.org/a', 'https://example.org/a'],
    [
      'a path in place of a number',
      'https://example.org/story?id=12',
      'https://example.org/stories/12',
      'https://example.org/stories/12',
    ],
    [
      'with the same number',
      'https://example.org/story?id=12&tab=2',
      'https://example.org/story?id=12',
      'https://example.org/story?id=12',
    ],
  ])('%s is taken', (_, opened, claim, address) => {
    expect(pageAddress(opened, [claim])).toBe(address);
  });

  test.each([
    ['of another site', 'https://example.org/a', 'https://elsewhere.org/a'],
    ['of a host that ends alike', 'https://example.org/a', 'https://an-example.org/a'],
    ['that is the front page', 'https://example.org/a', 'https://example.org/'],
    ['without the number of the document', 'https://example.org/story?id=12', 'https://example.org/story'],
    ['with another number', 'https://example.org/story?articleId=12', 'https://example.org/story?articleId=13'],
    ['without the route', 'https://example.org/app#/reports/3', 'https://example.org/app'],
    ['that is no address', 'https://example.org/a', 'http://['],
    ['that is empty', 'https://example.org/a', ''],
    ['that is a script', 'https://example.org/a', 'javascript:alert(1)'],
  ])('%s is not', (_, opened, claim) => {
    expect(pageAddress(opened, [claim, null])).toBe(canonicalAddress(opened));
  });

  test('is the second where the first is not to be trusted', () => {
    expect(pageAddress('https://example.org/a/amp', ['https://example.org/', 'https://example.org/b'])).toBe(
      'https://example.org/b',
    );
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
