import { expect, it } from 'vitest';
import { themeCounts } from '../../../lib/core/library/theme-counts';
import { idOf, sampleAnnotation } from '../../fixtures/library-data';

it('counts each annotation under each of its themes', () => {
  const annotations = [['send', 'health'], ['send'], []].map((themes, n) => sampleAnnotation(n, idOf(1), { themes }));
  expect(Object.fromEntries(themeCounts(annotations))).toEqual({ send: 2, health: 1 });
});
