import { expect, it } from 'vitest';
import { toggled } from '../../components/toggled';

it('adds at the end what is not there, and takes away what is', () => {
  expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(toggled([], 'a')).toEqual(['a']);
});
