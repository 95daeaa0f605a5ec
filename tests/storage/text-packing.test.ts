import { expect, it } from 'vitest';
import { packText, packTexts, unpackText } from '../../lib/storage/text-packing';

it.each([
  ['words', 'Café – “good”\n𝒢'],
  ['nothing', ''],
  ['a byte-order mark before the words, which offsets count', '\uFEFFGood'],
])('gives %s back as they were', async (_, text) => {
  expect(await unpackText(await packText(text))).toBe(text);
});

it('packs many, tells how far it has come, and keeps each under its name', async () => {
  const texts = new Map(Array.from({ length: 20 }, (_, i) => [`document ${i}`, `Text ${i}`]));
  const told: number[] = [];
  const packed = await packTexts(texts, (done) => told.push(done));
  const unpacked = await Promise.all([...packed].map(async ([id, gzip]) => [id, await unpackText(gzip)] as const));
  expect(new Map(unpacked)).toEqual(texts);
  expect(told).toEqual([0.4, 0.8, 1]);
});
