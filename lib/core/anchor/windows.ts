import { SEED, STRIDE } from './seed-table';
import type { SeedPlaces } from './seeds';
import { BUCKET_BITS, type Peak } from './tally';
import { rarest, votersOf } from './voters';

/** Windows looked into for one quote. */
const MOST_WINDOWS = 6;
/** Places of one quote's exact words that are told apart; a text with more is a list of them. */
const MOST_PLACES = 500;
/** A place in the text where a selector's words, quote and context together, may begin. */
export interface Diagonal {
  /** Offset in the text of the pattern's first code unit; below 0 where its beginning is cut off. */
  readonly at: number;
  readonly votes: number;
}

/** Finds the places of the text that share seeds with one pattern, the likeliest first. */
export function diagonalsOf({ slotsOf, counts, from, places, tally }: SeedPlaces, pattern: number): Diagonal[] {
  const slots = slotsOf[pattern] ?? new Int32Array(0);
  for (const n of votersOf(counts, slots)) {
    const slot = slots[n] ?? 0;
    const end = from[slot + 1] ?? 0;
    for (let i = from[slot] ?? 0; i < end; i++) tally.add(((places[i] ?? 0) - n * STRIDE) >> BUCKET_BITS);
  }
  const high = tally.peaks();
  tally.clear();
  const chosen: Peak[] = [];
  for (const peak of high.sort((a, b) => b.sum - a.sum || a.bucket - b.bucket)) {
    if (chosen.length >= MOST_WINDOWS) break;
    if (chosen.every(({ bucket }) => Math.abs(bucket - peak.bucket) > 1)) chosen.push(peak);
  }
  return chosen.map(({ bucket, sum }) => ({ at: bucket << BUCKET_BITS, votes: sum }));
}

/**
 * Every place of the exact words, found by the rarest of their seeds. Null where they are too short to be sure to have
 * one.
 * @param before where in the pattern the exact words begin
 */
export function exactPlaces(
  seeds: SeedPlaces,
  pattern: number,
  text: string,
  exact: string,
  before: number,
): number[] | null {
  if (exact.length < SEED + STRIDE - 1) return null;
  const slots = seeds.slotsOf[pattern] ?? new Int32Array(0);
  const { counts, from, places } = seeds;
  const n = rarest(counts, slots, { before, end: before + exact.length });
  const slot = slots[n] ?? 0;
  const found: number[] = [];
  for (let i = from[slot] ?? 0; i < (from[slot + 1] ?? 0) && found.length < MOST_PLACES; i++) {
    const at = (places[i] ?? 0) - (n * STRIDE - before);
    if (at >= 0 && text.startsWith(exact, at)) found.push(at);
  }
  return found;
}

/** Every place of short words, by walking: for texts and selectors too short to have seeds. */
export function walkPlaces(text: string, exact: string, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact, from); at >= 0 && at + exact.length <= to; at = text.indexOf(exact, at + 1)) {
    places.push(at);
    if (places.length >= MOST_PLACES) break;
  }
  return places;
}
