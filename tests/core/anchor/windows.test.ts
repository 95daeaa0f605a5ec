import { expect, test } from 'vitest';
import { findSeeds, type SeedPlaces } from '../../../lib/core/anchor/seeds';
import { diagonalsOf, exactPlaces } from '../../../lib/core/anchor/windows';
import { Chance } from '../../fixtures/anchor/chance';
import { document, textOf } from '../../fixtures/anchor/document';

function seedsOf(text: string, patterns: string[]): SeedPlaces {
  const work = findSeeds(
    text,
    patterns.map((words) => ({ text: words, before: 0, end: words.length })),
  );
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function naivePlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

test('every place of exact words is found, as by walking', () => {
  const chance = new Chance(7);
  for (let round = 0; round < 20; round++) {
    const text = textOf(document(chance)).slice(0, 20_000);
    const quotes = Array.from({ length: 20 }, () => {
      const start = chance.int(0, Math.max(0, text.length - 60));
      return text.slice(start, start + chance.int(11, 60));
    }).filter(({ length }) => length >= 11);
    const seeds = seedsOf(text, quotes);
    quotes.forEach((quote, i) => {
      expect(exactPlaces(seeds, i, text, quote, 0)).toEqual(naivePlaces(text, quote));
    });
  }
});

test('words whose every seed is common are found wherever they stand', () => {
  const quote = 'The table below has more on this.';
  const text = `${quote} `.repeat(400);
  const seeds = seedsOf(text, [quote]);
  expect(exactPlaces(seeds, 0, text, quote, 0)).toEqual(naivePlaces(text, quote));
  expect(diagonalsOf(seeds, 0)).toHaveLength(6);
});

test('words too short for seeds are left to others', () => {
  expect(exactPlaces(seedsOf('good enough', ['good']), 0, 'good enough', 'good', 0)).toBeNull();
});

test('the place that shares most seeds comes first, however the words there were edited', () => {
  const quote = 'Workers in the north visit families every month and write down what children say to them.';
  const edited = quote.replace('north', 'south').replace('every month', 'each week');
  const text = `${'Nothing of the kind stands here. '.repeat(50)}${edited}${' More of the same follows on.'.repeat(50)}`;
  const [first] = diagonalsOf(seedsOf(text, [quote]), 0);
  expect(Math.abs((first?.at ?? 0) - text.indexOf('Workers'))).toBeLessThan(64);
});
