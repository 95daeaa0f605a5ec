import { SEED, SeedTable, STRIDE } from './seed-table';
import { Tally } from './tally';
import { type Pattern, rarest, votersOf } from './voters';

/** A seed that a text repeats more often than this says nothing about a place. */
const TOO_COMMON = 3_000;
/** Places of commoner seeds than this are noted only where a pattern has nothing rarer to go by: there are so many. */
const COMMON = 256;
/** Seeds made or looked up between two chances for others to run. */
const SLICE = 60_000;

/** Where in a text the seeds of the patterns stand. */
export interface SeedPlaces {
  /** For each pattern, the slots of the seeds at every fourth of its offsets. */
  readonly slotsOf: readonly Int32Array[];
  /** How often the seed of a slot stands in the text. */
  readonly counts: Int32Array;
  /** Places of a slot are `places[from[slot]]` up to `places[from[slot + 1]]`, in order; none where nobody needs them. */
  readonly from: Int32Array;
  readonly places: Int32Array;
  readonly tally: Tally;
}

/** Units of one chunk of hits. */
const CHUNK = 1 << 17;

/** Pairs of slot and place, in the order of places; in chunks, because to copy them all would hold the page up. */
class Hits {
  readonly chunks: Int32Array[] = [];
  #last = new Int32Array(0);
  #used = 0;

  push(slot: number, place: number): void {
    if (this.#used === this.#last.length) {
      this.#last = new Int32Array(CHUNK);
      this.chunks.push(this.#last);
      this.#used = 0;
    }
    this.#last[this.#used++] = slot;
    this.#last[this.#used++] = place;
  }

  /** How many units of a chunk are in use. */
  usedOf(chunk: Int32Array): number {
    return chunk === this.#last ? this.#used : CHUNK;
  }
}

function* tableOf(patterns: readonly Pattern[]): Generator<void, { table: SeedTable; slotsOf: Int32Array[] }> {
  const table = new SeedTable();
  const slotsOf: Int32Array[] = [];
  let done = 0;
  for (const { text } of patterns) {
    const slots = table.addAll(text);
    slotsOf.push(slots);
    done += slots.length;
    if (done >= SLICE / STRIDE) {
      done = 0;
      yield;
    }
  }
  return { table, slotsOf };
}

/** Counts the seeds of a table in a text, and notes the places of those that are wanted. */
function* lookAll(text: string, table: SeedTable, most: (slot: number) => number): Generator<void, Looked> {
  const counts = new Int32Array(table.size);
  const hits = new Hits();
  const found = (slot: number, place: number): void => {
    const count = (counts[slot] ?? 0) + 1;
    counts[slot] = count;
    if (count <= most(slot)) hits.push(slot, place);
  };
  for (let start = 0; start + SEED <= text.length; start += SLICE) {
    table.look(text, start, Math.min(text.length, start + SLICE + SEED - 1), found);
    yield;
  }
  return { counts, hits };
}

interface Looked {
  readonly counts: Int32Array;
  readonly hits: Hits;
}

/** Common seeds whose places some pattern cannot do without. */
function* neededOf(
  patterns: readonly Pattern[],
  slotsOf: readonly Int32Array[],
  counts: Int32Array,
): Generator<void, ReadonlySet<number>> {
  const needed = new Set<number>();
  for (const [i, pattern] of patterns.entries()) {
    const slots = slotsOf[i] ?? new Int32Array(0);
    for (const n of [rarest(counts, slots, pattern), ...votersOf(counts, slots)]) {
      const slot = slots[n];
      if (slot !== undefined && (counts[slot] ?? 0) > COMMON) needed.add(slot);
    }
    if (i % 500 === 499) yield;
  }
  return needed;
}

/** Looks at every place of the text, once, for the seeds of all the patterns; once more where those are too common. */
export function* findSeeds(text: string, patterns: readonly Pattern[]): Generator<void, SeedPlaces> {
  const { table, slotsOf } = yield* tableOf(patterns);
  const { counts, hits } = yield* lookAll(text, table, () => COMMON);
  for (let slot = 0; slot < counts.length; slot++) counts[slot] = Math.min(counts[slot] ?? 0, TOO_COMMON);
  const needed = yield* neededOf(patterns, slotsOf, counts);
  const kept = counts.map((count, slot) => (count <= COMMON || needed.has(slot) ? count : 0));
  const all = needed.size === 0 ? hits : (yield* lookAll(text, table, (slot) => kept[slot] ?? 0)).hits;
  const longest = patterns.reduce((most, { text: { length } }) => Math.max(most, length), 0);
  return { slotsOf, counts, tally: new Tally(text.length, longest), ...(yield* sorted(all, kept)) };
}

/** The places of each slot, of which so many are kept, side by side. */
function* sorted(hits: Hits, kept: Int32Array): Generator<void, Pick<SeedPlaces, 'from' | 'places'>> {
  const from = new Int32Array(kept.length + 1);
  for (let slot = 0; slot < kept.length; slot++) from[slot + 1] = (from[slot] ?? 0) + (kept[slot] ?? 0);
  yield;
  const next = from.slice();
  const places = new Int32Array(from[kept.length] ?? 0);
  for (const chunk of hits.chunks) {
    const used = hits.usedOf(chunk);
    for (let i = 0; i < used; i += 2) {
      const slot = chunk[i] ?? 0;
      const to = next[slot] ?? 0;
      if (to >= (from[slot + 1] ?? 0)) continue;
      next[slot] = to + 1;
      places[to] = chunk[i + 1] ?? 0;
    }
    yield;
  }
  return { from, places };
}
