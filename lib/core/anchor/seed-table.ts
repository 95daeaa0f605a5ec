/** Code units of one seed, and the distance between those of a pattern: any 11 equal units share a seed. */
export const SEED = 8;
export const STRIDE = 4;

const FILTER_BITS = 21;
/** With more seeds than these hardly any three code units are in none of them. */
const FEW = 300;
/** How many times three code units there are in a seed. */
const FARTHEST = SEED - 2;

/** One byte for a code unit; capital and small letters are the same. */
const folded = (code: number): number => ((code ^ (code >>> 8)) | 0x20) & 0xff;

/** A mixed 32-bit name for the eight bytes of a seed: the four that came first, and the four that came last. */
const seedOf = (first: number, last: number): number => {
  const sum = (Math.imul(first, 0x9e3779b1) + Math.imul(last, 0x85ebca6b)) | 0;
  return sum ^ (sum >>> 15);
};

type Found = (slot: number, place: number) => void;

/** Seeds of many patterns, in one table by open addressing that grows with them: a large one is slow to look into. */
export class SeedTable {
  #bits = 12;
  /** Two units for each cell: the seed, and one more than its slot; 0 where the cell is free. */
  #cells = new Int32Array(2 << this.#bits);
  /** One bit for each seed that any pattern has: most places of a text end here. */
  readonly #filter = new Int32Array(1 << (FILTER_BITS - 5));
  /** How far the next place is where a seed may end, by the three code units before. */
  readonly #leaps = new Uint8Array(1 << 15).fill(FARTHEST);
  /** How many seeds it holds; their slots count from 0. */
  size = 0;

  /** Takes in the seeds at every fourth offset of a pattern, and gives their slots. */
  addAll(pattern: string): Int32Array {
    const slots = new Int32Array(Math.max(0, Math.floor((pattern.length - SEED) / STRIDE) + 1));
    let first = 0;
    let last = 0;
    for (let n = -1, at = 0; n < slots.length; n++) {
      first = last;
      last = 0;
      for (const end = at + STRIDE; at < end; at++) last = (last << 8) | folded(pattern.charCodeAt(at));
      if (n < 0) continue;
      slots[n] = this.#add(seedOf(first, last));
      if (this.size <= FEW) this.#note(pattern, at);
    }
    return slots;
  }

  /** Notes how far the end of a seed is from each three code units in it. */
  #note(pattern: string, end: number): void {
    for (let leap = 0; leap < FARTHEST; leap++) {
      const gram = gramEnding(pattern, end - 1 - leap);
      this.#leaps[gram] = Math.min(leap, this.#leaps[gram] ?? 0);
    }
  }

  #add(seed: number): number {
    const cell = cellOf(this.#cells, this.#bits, seed);
    const known = (this.#cells[cell + 1] ?? 0) - 1;
    if (known >= 0) return known;
    this.#cells[cell] = seed;
    this.#cells[cell + 1] = ++this.size;
    const bit = seed >>> (32 - FILTER_BITS);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    if (this.size > 1 << (this.#bits - 1)) this.#grow();
    return this.size - 1;
  }

  #grow(): void {
    const old = this.#cells;
    this.#bits++;
    this.#cells = new Int32Array(2 << this.#bits);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue;
      const cell = cellOf(this.#cells, this.#bits, old[i] ?? 0);
      this.#cells[cell] = old[i] ?? 0;
      this.#cells[cell + 1] = old[i + 1] ?? 0;
    }
  }

  /** Calls back with slot and place of each seed that stands in a part of the text. */
  look(text: string, start: number, end: number, found: Found): void {
    if (this.size <= FEW) this.#leapThrough(text, start, end, found);
    else this.#rollOver(text, start, end, found);
  }

  /** Looks at each place. */
  #rollOver(text: string, start: number, end: number, found: Found): void {
    const [filter, cells, bits] = [this.#filter, this.#cells, this.#bits];
    let first = 0;
    let last = 0;
    for (let at = start - SEED + 1, next = start; next < end; at++, next++) {
      first = (first << 8) | (last >>> 24);
      last = (last << 8) | folded(text.charCodeAt(next));
      const seed = seedOf(first, last);
      const bit = seed >>> (32 - FILTER_BITS);
      if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0 || at < start) continue;
      const slot = (cells[cellOf(cells, bits, seed) + 1] ?? 0) - 1;
      if (slot >= 0) found(slot, at);
    }
  }

  /** Looks at three code units, and past all the seeds that cannot have them there: of few seeds that is most of a text. */
  #leapThrough(text: string, start: number, end: number, found: Found): void {
    for (let next = start + SEED - 1; next < end; ) {
      const leap = this.#leaps[gramEnding(text, next)] ?? 0;
      if (leap > 0) {
        next += leap;
        continue;
      }
      const slot = (this.#cells[cellOf(this.#cells, this.#bits, seedEnding(text, next)) + 1] ?? 0) - 1;
      if (slot >= 0) found(slot, next - SEED + 1);
      next++;
    }
  }
}

function seedEnding(text: string, at: number): number {
  let first = 0;
  let last = 0;
  for (let i = at - SEED + 1; i <= at - STRIDE; i++) first = (first << 8) | folded(text.charCodeAt(i));
  for (let i = at - STRIDE + 1; i <= at; i++) last = (last << 8) | folded(text.charCodeAt(i));
  return seedOf(first, last);
}

/** A name for the three code units that end at an offset; others may have the same. */
function gramEnding(text: string, at: number): number {
  const a = folded(text.charCodeAt(at - 2)) & 31;
  const b = folded(text.charCodeAt(at - 1)) & 31;
  return (a << 10) | (b << 5) | (folded(text.charCodeAt(at)) & 31);
}

/** Where in a table a seed stands, or would stand. */
function cellOf(cells: Int32Array, bits: number, seed: number): number {
  let cell = (Math.imul(seed, 0x2c1b3c6d) >>> (32 - bits)) * 2;
  while (cells[cell + 1] !== 0 && cells[cell] !== seed) cell = (cell + 2) & (cells.length - 1);
  return cell;
}
