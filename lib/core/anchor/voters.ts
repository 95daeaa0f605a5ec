import { SEED, STRIDE } from './seed-table';

/** Words that are looked for by their seeds, and where among them those begin and end that must be found word for word. */
export interface Pattern {
  readonly text: string;
  readonly before: number;
  readonly end: number;
}

/** How common seeds may be, in rounds: commoner ones are asked only where the rarer say too little. */
const ROUNDS = [4, 16, 64, 256, 3_000];
const ENOUGH_SEEDS = 6;
/** Hits counted for one quote; by then its places are known, or it has none. */
const MOST_HITS = 2_000;

/** Which of a pattern's seeds have a say in where it stands: the rarest. */
export function votersOf(counts: Int32Array, slots: Int32Array): number[] {
  const voters: number[] = [];
  let above = 0;
  for (const most of ROUNDS) {
    let hits = 0;
    for (let n = 0; n < slots.length; n++) {
      const count = counts[slots[n] ?? 0] ?? 0;
      if (count <= above || count > most || hits > MOST_HITS) continue;
      voters.push(n);
      hits += count;
    }
    if (voters.length >= ENOUGH_SEEDS) break;
    above = most;
  }
  return voters;
}

/** The rarest of the seeds that lie within a pattern's exact words; those must be long enough to have one. */
export function rarest(counts: Int32Array, slots: Int32Array, { before, end }: Omit<Pattern, 'text'>): number {
  const first = Math.ceil(before / STRIDE);
  const last = Math.floor((end - SEED) / STRIDE);
  let best = first;
  let least = Infinity;
  for (let n = first; n <= last && least > 0; n++) {
    const count = counts[slots[n] ?? 0] ?? 0;
    if (count >= least) continue;
    least = count;
    best = n;
  }
  return best;
}
