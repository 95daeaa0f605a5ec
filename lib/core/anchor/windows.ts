import { SEED, type SeedPlaces, STRIDE } from './seeds';

/** Diagonals this far apart count as one: words that come or go move what follows them by as much. */
const BUCKET_BITS = 5;
/** Windows looked into for one quote. */
const MOST_WINDOWS = 6;
/** Places of one quote's exact words that are told apart; a text with more is a list of them. */
const MOST_PLACES = 500;
/** How common seeds may be, in rounds: commoner ones are asked only where the rarer say too little. */
const ROUNDS = [4, 16, 64, 256, 3_000];
const ENOUGH_SEEDS = 6;
/** Hits counted for one quote; by then its places are known, or it has none. */
const MOST_HITS = 2_000;

/** A place in the text where a selector's words, quote and context together, may begin. */
export interface Diagonal {
  /** Offset in the text of the pattern's first code unit; below 0 where its beginning is cut off. */
  readonly at: number;
  readonly votes: number;
}

/** Finds the places of the text that share seeds with one pattern, the likeliest first. */
export function diagonalsOf(seeds: SeedPlaces, pattern: number): Diagonal[] {
  const slots = seeds.slotsOf[pattern] ?? new Int32Array(0);
  const votes = new Map<number, number>();
  let total = 0;
  let above = 0;
  for (const round of ROUNDS) {
    total += vote(seeds, slots, votes, above, round);
    if (total >= ENOUGH_SEEDS) break;
    above = round;
  }
  return peaks(votes);
}

function vote(
  { from, places }: SeedPlaces,
  slots: Int32Array,
  votes: Map<number, number>,
  above: number,
  most: number,
): number {
  let given = 0;
  let hits = 0;
  for (let n = 0; n < slots.length; n++) {
    const slot = slots[n] ?? 0;
    const first = from[slot] ?? 0;
    const count = (from[slot + 1] ?? 0) - first;
    if (count <= above || count > most || hits > MOST_HITS) continue;
    given++;
    hits += count;
    for (let i = first; i < first + count; i++) {
      const bucket = ((places[i] ?? 0) - n * STRIDE) >> BUCKET_BITS;
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  return given;
}

function peaks(votes: ReadonlyMap<number, number>): Diagonal[] {
  const sumOf = (bucket: number, count: number): number => count + (votes.get(bucket + 1) ?? 0);
  let most = 0;
  for (const [bucket, count] of votes) most = Math.max(most, sumOf(bucket, count));
  const least = Math.max(2, most / 8);
  const high: { bucket: number; sum: number }[] = [];
  for (const [bucket, count] of votes) {
    const sum = sumOf(bucket, count);
    if (sum >= least) high.push({ bucket, sum });
  }
  const chosen: { bucket: number; sum: number }[] = [];
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
  const { from, places } = seeds;
  const n = rarest(seeds, slots, Math.ceil(before / STRIDE), Math.floor((before + exact.length - SEED) / STRIDE));
  const slot = slots[n] ?? 0;
  const found: number[] = [];
  for (let i = from[slot] ?? 0; i < (from[slot + 1] ?? 0) && found.length < MOST_PLACES; i++) {
    const at = (places[i] ?? 0) - (n * STRIDE - before);
    if (at >= 0 && text.startsWith(exact, at)) found.push(at);
  }
  return found;
}

function rarest({ from }: SeedPlaces, slots: Int32Array, first: number, last: number): number {
  let best = first;
  let least = Infinity;
  for (let n = first; n <= last && least > 0; n++) {
    const slot = slots[n] ?? 0;
    const count = (from[slot + 1] ?? 0) - (from[slot] ?? 0);
    if (count >= least) continue;
    least = count;
    best = n;
  }
  return best;
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
