import { expect, test } from 'vitest';
import { align, likeness } from '../../../lib/core/anchor/alignment';
import { Chance } from '../../fixtures/anchor/chance';
import { sentence, SHAPE_COUNT } from '../../fixtures/anchor/sentences';

test('likeness is 1 for the same words, 0 for others, and hardly less for slips', () => {
  expect(likeness(align('Help came late.', 'Help came late.'))).toBe(1);
  expect(likeness(align('Help came late.', 'Nobody told us why.'))).toBe(0);
  expect(likeness(align('Help came very late.', 'He1p carne very latc.'))).toBe(1);
});

test('words torn apart at a line’s end are whole again', () => {
  expect(likeness(align('Safeguarding matters here.', 'Safe- guarding matters here.'))).toBe(1);
});

test('of a long text, edited here and there, every other word finds its partner', () => {
  const chance = new Chance(11);
  const words = Array.from({ length: 200 }, () => sentence(chance, SHAPE_COUNT))
    .join(' ')
    .split(' ');
  const edited = words.map((word, n) => (n % 50 === 0 ? 'elsewhere' : word));
  const { old, now, partner } = align(words.join(' '), edited.join(' '));
  let paired = 0;
  partner.forEach((j, i) => {
    if (j < 0) return;
    expect(now[j]?.plain).toBe(old[i]?.plain);
    paired++;
  });
  expect(paired).toBeGreaterThan(old.length * 0.97);
});

test('partners stand in one order on both sides', () => {
  const chance = new Chance(12);
  for (let round = 0; round < 100; round++) {
    const text = (): string => Array.from({ length: 8 }, () => sentence(chance, 3)).join(' ');
    const partners = [...align(text(), text()).partner].filter((j) => j >= 0);
    expect(partners).toEqual([...new Set(partners)].sort((a, b) => a - b));
  }
});
