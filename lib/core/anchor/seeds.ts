/** Code units of one seed, and the distance between those looked up in the text: any 11 equal units share a seed. */
export const SEED = 8;
export const STRIDE = 4;
/** A seed that a text repeats more often than this says nothing about a place. */
const TOO_COMMON = 3_000;
/** Seeds made or looked up between two chances for others to run. */
const SLICE = 40_000;

/** A mixed 32-bit name for `SEED` code units, the same in capital and small letters. */
function seedAt(text: string, at: number): number {
  let h = 0x811c9dc5;
  for (let i = at; i < at + SEED; i++) h = Math.imul(h ^ (text.charCodeAt(i) | 0x20), 0x01000193);
  return h ^ (h >>> 15);
}

/** Every seed of many patterns, in one table: seed to slot by open addressing. */
export class SeedTable {
  readonly #mask: number;
  readonly #seeds: Int32Array;
  readonly #slots: Int32Array;
  /** One bit for each seed that any pattern has: most places of a text end here. */
  readonly #filter = new Uint8Array(1 << 18);
  size = 0;

  constructor(most: number) {
    const capacity = 1 << Math.ceil(Math.log2(Math.max(16, most * 2)));
    this.#mask = capacity - 1;
    this.#seeds = new Int32Array(capacity);
    this.#slots = new Int32Array(capacity).fill(-1);
  }

  /** The slot of the seed at an offset of a pattern, a new one where it is new. */
  add(pattern: string, at: number): number {
    const seed = seedAt(pattern, at);
    const cell = this.#cellOf(seed);
    const known = this.#slots[cell] ?? -1;
    if (known >= 0) return known;
    this.#seeds[cell] = seed;
    this.#slots[cell] = this.size;
    const bit = seed & 0x1fffff;
    this.#filter[bit >>> 3] = (this.#filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    return this.size++;
  }

  /** The slot of the seed at an offset of the text; -1 where no pattern has it. */
  find(text: string, at: number): number {
    const seed = seedAt(text, at);
    const bit = seed & 0x1fffff;
    if (((this.#filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return -1;
    return this.#slots[this.#cellOf(seed)] ?? -1;
  }

  #cellOf(seed: number): number {
    let cell = seed & this.#mask;
    while ((this.#slots[cell] ?? -1) >= 0 && this.#seeds[cell] !== seed) cell = (cell + 1) & this.#mask;
    return cell;
  }
}

/** Where in a text the seeds of the patterns stand. */
export interface SeedPlaces {
  /** For each pattern, the slot of the seed at each of its offsets. */
  readonly slotsOf: readonly Int32Array[];
  /** Places of a slot are `places[from[slot]]` up to `places[from[slot + 1]]`, in order. */
  readonly from: Int32Array;
  readonly places: Int32Array;
}

class Hits {
  #data = new Int32Array(4_096);
  length = 0;

  push(slot: number, place: number): void {
    if (this.length + 2 > this.#data.length) {
      const larger = new Int32Array(this.#data.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.length++] = slot;
    this.#data[this.length++] = place;
  }

  at(i: number): number {
    return this.#data[i] ?? 0;
  }
}

function* tableOf(patterns: readonly string[]): Generator<void, { table: SeedTable; slotsOf: Int32Array[] }> {
  const table = new SeedTable(patterns.reduce((sum, pattern) => sum + pattern.length, 0));
  const slotsOf: Int32Array[] = [];
  let done = 0;
  for (const pattern of patterns) {
    const slots = new Int32Array(Math.max(0, pattern.length - SEED + 1));
    for (let at = 0; at < slots.length; at++) slots[at] = table.add(pattern, at);
    slotsOf.push(slots);
    done += slots.length;
    if (done >= SLICE) {
      done = 0;
      yield;
    }
  }
  return { table, slotsOf };
}

/** Looks at every fourth place of the text, once, for the seeds of all the patterns. */
export function* findSeeds(text: string, patterns: readonly string[]): Generator<void, SeedPlaces> {
  const { table, slotsOf } = yield* tableOf(patterns);
  const counts = new Int32Array(table.size);
  const hits = new Hits();
  for (let at = 0, next = SLICE * STRIDE; at + SEED <= text.length; at += STRIDE) {
    const slot = table.find(text, at);
    if (slot >= 0) {
      const count = counts[slot] ?? 0;
      counts[slot] = count + 1;
      if (count < TOO_COMMON) hits.push(slot, at);
    }
    if (at >= next) {
      next += SLICE * STRIDE;
      yield;
    }
  }
  return { slotsOf, ...sorted(hits, counts) };
}

function sorted(hits: Hits, counts: Int32Array): { from: Int32Array; places: Int32Array } {
  const from = new Int32Array(counts.length + 1);
  for (let slot = 0; slot < counts.length; slot++) {
    from[slot + 1] = (from[slot] ?? 0) + Math.min(counts[slot] ?? 0, TOO_COMMON);
  }
  const next = from.slice();
  const places = new Int32Array(hits.length / 2);
  for (let i = 0; i < hits.length; i += 2) {
    const slot = hits.at(i);
    const to = next[slot] ?? 0;
    next[slot] = to + 1;
    places[to] = hits.at(i + 1);
  }
  return { from, places };
}
