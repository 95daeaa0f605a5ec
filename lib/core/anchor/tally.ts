/** Diagonals this far apart count as one: words that come or go move what follows them by as much. */
export const BUCKET_BITS = 5;

export interface Peak {
  readonly bucket: number;
  /** Votes for it and for the bucket after it. */
  readonly sum: number;
}

/** Votes for the buckets of a text, counted for one pattern after another in one and the same table. */
export class Tally {
  readonly #votes: Uint16Array;
  /** Buckets that have votes. */
  readonly #voted: number[] = [];
  /** How many buckets lie before the text: a pattern may begin there. */
  readonly #before: number;

  constructor(text: number, longest: number) {
    this.#before = (longest >> BUCKET_BITS) + 1;
    this.#votes = new Uint16Array(this.#before + (text >> BUCKET_BITS) + 2);
  }

  add(bucket: number): void {
    const at = bucket + this.#before;
    const votes = this.#votes[at] ?? 0;
    if (votes === 0) this.#voted.push(bucket);
    this.#votes[at] = votes + 1;
  }

  /** The buckets that have votes enough beside the one that has most. */
  peaks(): Peak[] {
    let most = 0;
    for (const bucket of this.#voted) most = Math.max(most, this.#sumOf(bucket));
    const least = Math.max(2, most / 8);
    const peaks: Peak[] = [];
    for (const bucket of this.#voted) {
      const sum = this.#sumOf(bucket);
      if (sum >= least) peaks.push({ bucket, sum });
    }
    return peaks;
  }

  #sumOf(bucket: number): number {
    const at = bucket + this.#before;
    return (this.#votes[at] ?? 0) + (this.#votes[at + 1] ?? 0);
  }

  clear(): void {
    for (const bucket of this.#voted) this.#votes[bucket + this.#before] = 0;
    this.#voted.length = 0;
  }
}
