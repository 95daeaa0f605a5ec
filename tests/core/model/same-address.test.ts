import { describe, expect, test } from 'vitest';
import { addressKey, sameAddresses } from '../../../lib/core/model/same-address';

const HOME = 'https://www.thornmere.gov.uk/news/inspection';

describe('spellings of one address', () => {
  test.each([
    ['without https', 'http://www.thornmere.gov.uk/news/inspection'],
    ['without www', 'https://thornmere.gov.uk/news/inspection'],
    ['with a slash at the end', 'https://www.thornmere.gov.uk/news/inspection/'],
    ['all three', 'http://thornmere.gov.uk/news/inspection/'],
  ])('%s', (_, address) => {
    expect(sameAddresses(address)).toContain(HOME);
    expect(sameAddresses(HOME)).toContain(address);
    expect(addressKey(address)).toBe(addressKey(HOME));
  });

  test.each([
    ['another path', 'https://www.thornmere.gov.uk/news/inspections'],
    ['another case of the path', 'https://www.thornmere.gov.uk/News/inspection'],
    ['another host of the same site', 'https://democracy.thornmere.gov.uk/news/inspection'],
    ['a parameter', `${HOME}?page=2`],
    ['a route', `${HOME}#/page/2`],
    ['another port', 'https://www.thornmere.gov.uk:8443/news/inspection'],
    ['a host that begins with www', 'https://wwwthornmere.gov.uk/news/inspection'],
  ])('not %s', (_, address) => {
    expect(sameAddresses(HOME)).not.toContain(address);
    expect(addressKey(address)).not.toBe(addressKey(HOME));
  });

  test('the one given comes first, and none comes twice', () => {
    for (const address of [HOME, 'http://thornmere.gov.uk/?ID=4', 'http://thornmere.gov.uk/']) {
      const all = sameAddresses(address);
      expect(all[0]).toBe(address);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('parameters and routes stay behind the path', () => {
    expect(sameAddresses('https://thornmere.gov.uk/a/?ID=4#/b/')).toContain('http://www.thornmere.gov.uk/a?ID=4#/b/');
  });

  test('what is no web address has one spelling', () => {
    expect(sameAddresses('about:blank')).toEqual(['about:blank']);
  });
});
