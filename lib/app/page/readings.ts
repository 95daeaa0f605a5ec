/**
 * The readings of one page, one at a time. A change of the text calls none off: where the page never rests, with a clock
 * in it, none would ever come to its end. It is read once more instead, when the one under way is done.
 */
export class Readings {
  #run = new AbortController();
  #last: Promise<void> = Promise.resolve();
  #underWay = false;
  #again = false;

  /** @param read is told when it is called off, and does not throw */
  constructor(private readonly read: (signal: AbortSignal) => Promise<void>) {}

  /** Ends with the page that is being read, or was read last. */
  get signal(): AbortSignal {
    return this.#run.signal;
  }

  /** Resolves when the reading under way, if any, is done. */
  get settled(): Promise<void> {
    return this.#last;
  }

  /** The page is another one: whatever is being read of the one before is called off. */
  afresh(): Promise<void> {
    this.callOff();
    this.#run = new AbortController();
    return this.#begin();
  }

  /** The text is another one: reads it, now or when the reading under way, which may have missed it, is done. */
  async again(): Promise<void> {
    if (this.#underWay) this.#again = true;
    else await this.#begin();
  }

  callOff(): void {
    this.#run.abort();
  }

  #begin(): Promise<void> {
    const { signal } = this;
    this.#underWay = true;
    this.#again = false;
    this.#last = this.read(signal).then(() => {
      if (signal !== this.signal) return;
      this.#underWay = false;
      if (this.#again && !signal.aborted) void this.#begin();
    });
    return this.#last;
  }
}
