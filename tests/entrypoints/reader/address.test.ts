import { describe, expect, it } from 'vitest';
import { askedPage } from '../../../entrypoints/reader/address';

describe('the page that an address asks for', () => {
  it.each([
    ['', 1],
    ['#page=3', 3],
    ['#page=3&zoom=auto,0,400', 3],
    ['#zoom=100&page=12', 12],
    ['#page=0', 1],
    ['#page=3.5', 1],
    ['#mypage=3', 1],
    ['#page=1234567', 1],
  ])('%s: %i', (hash, page) => {
    expect(askedPage(hash)).toBe(page);
  });
});
