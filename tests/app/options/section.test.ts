import { expect, it } from 'vitest';
import { parsePlace, placeHash } from '../../../lib/app/options/section';

it.each([
  ['', { section: 'sites', theme: '' }],
  ['#keys', { section: 'keys', theme: '' }],
  ['#codebook/caseloads', { section: 'codebook', theme: 'caseloads' }],
  ['#backup', { section: 'sites', theme: '' }],
])('%j', (hash, place) => {
  expect(parsePlace(hash)).toEqual(place);
});

it('brings its own addresses back', () => {
  expect(parsePlace(placeHash('codebook', 'send'))).toEqual({ section: 'codebook', theme: 'send' });
  expect(parsePlace(placeHash('coder'))).toEqual({ section: 'coder', theme: '' });
});
