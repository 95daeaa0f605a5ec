import { expect, test } from 'vitest';
import { align } from '../../../lib/core/anchor/alignment';
import { diffOf } from '../../../lib/core/anchor/word-diff';
import { Chance } from '../../fixtures/anchor/chance';
import { lookAlike, sentence, SHAPE_COUNT } from '../../fixtures/anchor/sentences';

const diff = (a: string, b: string) => diffOf(align(a, b), a, b);

test('old words stand before the new ones that took their place', () => {
  expect(diff('Most plans are good.', 'Few of the plans are good.')).toEqual([
    { kind: 'deleted', text: 'Most ' },
    { kind: 'inserted', text: 'Few of the ' },
    { kind: 'same', text: 'plans are good.' },
  ]);
});

test('what is not inserted reads as the old text, what is not deleted as the new', () => {
  const chance = new Chance(3);
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let round = 0; round < 200; round++) {
    const old = sentence(chance, SHAPE_COUNT);
    const now = lookAlike(chance, old);
    const parts = diff(old, now);
    const join = (left: string): string => parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
    expect(words(join('inserted'))).toEqual(words(old));
    expect(words(join('deleted'))).toEqual(words(now));
  }
});
