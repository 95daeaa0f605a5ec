import type { Wrap } from './wrap';

/** Knows which marks were made in this frame or the one before. */
export class FreshMarks {
  #recent = new Set<Wrap>();
  #older = new Set<Wrap>();
  #waits = false;

  add(made: Wrap): void {
    this.#recent.add(made);
    this.#wait();
  }

  /** Those of some marks that are fresh. Each is told once. */
  among(wraps: readonly Wrap[]): Wrap[] {
    return wraps.filter((made) => this.#recent.delete(made) || this.#older.delete(made));
  }

  #wait(): void {
    if (this.#waits) return;
    this.#waits = true;
    requestAnimationFrame(() => {
      this.#waits = false;
      this.#older = this.#recent;
      this.#recent = new Set();
      if (this.#older.size > 0) this.#wait();
    });
  }
}
