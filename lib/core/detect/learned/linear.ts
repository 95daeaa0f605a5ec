import { type PackedModel, type Unpacked, unpack } from './packed';
import type { FeatureName } from './words';

const UNKNOWN = -1;
/** Models made so far: each has a number, under which feature names keep its places. */
let models = 0;

/** Weights of features, asked for by name. */
export class LinearModel {
  readonly classes: readonly string[];
  private unpacked: Unpacked | null = null;
  /** For each feature the last call of `scores` that counted it: one met twice counts once. */
  private counted = new Uint32Array(0);
  private calls = 0;
  private readonly number = models++;

  constructor(private readonly packed: PackedModel) {
    this.classes = packed.classes;
  }

  /** One score for each class: above nought more likely than not. */
  scores(names: Iterable<string | FeatureName>): number[] {
    const { starts, classes, weights } = this.open();
    const sums = [...this.packed.bias];
    const call = ++this.calls;
    for (const name of names) {
      const place = this.placeOf(name);
      if (place === UNKNOWN || this.counted[place] === call) continue;
      this.counted[place] = call;
      const end = starts[place + 1] as number;
      for (let i = starts[place] as number; i < end; i++) {
        const at = classes[i] as number;
        sums[at] = (sums[at] as number) + (weights[i] as number);
      }
    }
    return sums.map((sum) => sum / this.packed.unit);
  }

  /** What one feature adds to the score of one class. */
  weight(name: string | FeatureName, at: number): number {
    const { starts, classes, weights } = this.open();
    const place = this.placeOf(name);
    if (place === UNKNOWN) return 0;
    const end = starts[place + 1] as number;
    for (let i = starts[place] as number; i < end; i++)
      if (classes[i] === at) return (weights[i] as number) / this.packed.unit;
    return 0;
  }

  private placeOf(name: string | FeatureName): number {
    const { places } = this.open();
    if (typeof name === 'string') return places.get(name) ?? UNKNOWN;
    const known = name.places[this.number];
    if (known !== undefined) return known;
    const place = places.get(name.text) ?? UNKNOWN;
    // no holes, which would make the list slow
    while (name.places.length < this.number) name.places.push(undefined);
    name.places[this.number] = place;
    return place;
  }

  /** Unpacks: done when first wanted, for most pages want none. */
  open(): Unpacked {
    if (this.unpacked) return this.unpacked;
    this.unpacked = unpack(this.packed);
    this.counted = new Uint32Array(this.unpacked.places.size);
    return this.unpacked;
  }
}
