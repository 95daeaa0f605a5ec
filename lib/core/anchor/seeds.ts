/** Code units of one seed, and the distance between those of a pattern: any 11 equal units share a seed. */
export const SEED = 8;
export const STRIDE = 4;
/** A seed that a text repeats more often than this says nothing about a place. */
const TOO_COMMON = 3_000;
/** Seeds made or looked up between two chances for others to run. */
const SLICE = 60_000;

/** Of the sum that rolls over a text, and the weight of the code unit that leaves it. */
const BASE = 0x01000193;
let leaving = 1;
for (let i = 0; i < SEED; i++) leaving = Math.imul(leaving, BASE);

/** The next sum once a code unit has come in; capital and small letters are the same. */
const rolled = (sum: number, code: number): number => (Math.imul(sum, BASE) + (code | 0x20)) | 0;

/** A mixed 32-bit name for the `SEED` code units of a sum. */
const seedOf = (sum: number): number => Math.imul(sum ^ (sum >>> 15), 0x85ebca6b) ^ (sum >>> 13);

function seedAt(text: string, at: number): number {
  let sum = 0;
  for (let i = at; i < at + SEED; i++) sum = rolled(sum, text.charCodeAt(i));
  return seedOf(sum);
}

/** Seeds of many patterns, in one table: seed to slot by open addressing. */
class SeedTable {
  readonly #mask: number;
  readonly #seeds: Int32Array;
  /** One more than the slot; 0 where a cell is free. */
  readonly #slots: Int32Array;
  /** One bit for each seed that any pattern has: most places of a text end here. */
  readonly #filter = new Int32Array(1 << 16);
  size = 0;

  constructor(most: number) {
    const capacity = 1 << Math.ceil(Math.log2(Math.max(16, most * 2)));
    this.#mask = capacity - 1;
    this.#seeds = new Int32Array(capacity);
    this.#slots = new Int32Array(capacity);
  }

  /** The slot of a seed, a new one where it is new. */
  add(seed: number): number {
    const cell = this.#cellOf(seed);
    const known = (this.#slots[cell] ?? 0) - 1;
    if (known >= 0) return known;
    this.#seeds[cell] = seed;
    this.#slots[cell] = ++this.size;
    const bit = seed >>> 11;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    return this.size - 1;
  }

  /** The slot of a seed; -1 where no pattern has it. */
  find(seed: number): number {
    const bit = seed >>> 11;
    if (((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
    return (this.#slots[this.#cellOf(seed)] ?? 0) - 1;
  }

  #cellOf(seed: number): number {
    let cell = seed & this.#mask;
    while ((this.#slots[cell] ?? 0) > 0 && this.#seeds[cell] !== seed) cell = (cell + 1) & this.#mask;
    return cell;
  }
}

/** Where in a text the seeds of the patterns stand. */
export interface SeedPlaces {
  /** For each pattern, the slots of the seeds at every fourth of its offsets. */
  readonly slotsOf: readonly Int32Array[];
  /** Places of a slot are `places[from[slot]]` up to `places[from[slot + 1]]`, in order. */
  readonly from: Int32Array;
  readonly places: Int32Array;
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

function* tableOf(patterns: readonly string[]): Generator<void, { table: SeedTable; slotsOf: Int32Array[] }> {
  const table = new SeedTable(patterns.reduce((sum, pattern) => sum + pattern.length, 0) / STRIDE);
  const slotsOf: Int32Array[] = [];
  let done = 0;
  for (const pattern of patterns) {
    const slots = new Int32Array(Math.max(0, Math.floor((pattern.length - SEED) / STRIDE) + 1));
    for (let n = 0; n < slots.length; n++) slots[n] = table.add(seedAt(pattern, n * STRIDE));
    slotsOf.push(slots);
    done += slots.length;
    if (done >= SLICE / STRIDE) {
      done = 0;
      yield;
    }
  }
  return { table, slotsOf };
}

/** Notes every seed of the patterns that stands in a part of the text. */
function look(text: string, start: number, end: number, table: SeedTable, counts: Int32Array, hits: Hits): void {
  let sum = 0;
  for (let at = start; at < start + SEED - 1; at++) sum = rolled(sum, text.charCodeAt(at));
  for (let at = start, last = start + SEED - 1; last < end; at++, last++) {
    sum = rolled(sum, text.charCodeAt(last));
    if (at > start) sum = (sum - Math.imul(leaving, text.charCodeAt(at - 1) | 0x20)) | 0;
    const slot = table.find(seedOf(sum));
    if (slot < 0) continue;
    const count = counts[slot] ?? 0;
    counts[slot] = count + 1;
    if (count < TOO_COMMON) hits.push(slot, at);
  }
}

/** Looks at every place of the text, once, for the seeds of all the patterns. */
export function* findSeeds(text: string, patterns: readonly string[]): Generator<void, SeedPlaces> {
  const { table, slotsOf } = yield* tableOf(patterns);
  const counts = new Int32Array(table.size);
  const hits = new Hits();
  for (let start = 0; start + SEED <= text.length; start += SLICE) {
    look(text, start, Math.min(text.length, start + SLICE + SEED - 1), table, counts, hits);
    yield;
  }
  return { slotsOf, ...(yield* sorted(hits, counts)) };
}

function* sorted(hits: Hits, counts: Int32Array): Generator<void, Pick<SeedPlaces, 'from' | 'places'>> {
  const from = new Int32Array(counts.length + 1);
  for (let slot = 0; slot < counts.length; slot++) {
    from[slot + 1] = (from[slot] ?? 0) + Math.min(counts[slot] ?? 0, TOO_COMMON);
  }
  yield;
  const next = from.slice();
  const places = new Int32Array(from[counts.length] ?? 0);
  for (const chunk of hits.chunks) {
    const used = hits.usedOf(chunk);
    for (let i = 0; i < used; i += 2) {
      const slot = chunk[i] ?? 0;
      const to = next[slot] ?? 0;
      next[slot] = to + 1;
      places[to] = chunk[i + 1] ?? 0;
    }
    yield;
  }
  return { from, places };
}
