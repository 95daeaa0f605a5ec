/** A linear model as it is shipped: whole numbers, each a 25th, so that the file stays small. */
export interface LinearData {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** For each feature: class, weight, class, weight … */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

const UNIT = 25;
const NONE: readonly number[] = [];

/** Weights of features, asked for by name. */
export class LinearModel {
  readonly classes: readonly string[];
  private weights: Map<string, readonly number[]> | null = null;

  constructor(private readonly data: LinearData) {
    this.classes = data.classes;
  }

  /** One score for each class: above nought more likely than not. */
  scores(names: Iterable<string>): number[] {
    const sums = [...this.data.bias];
    // each feature has a list of its own: a name met twice brings the same one
    const counted = new Set<readonly number[]>();
    for (const name of names) {
      const weights = this.weightsOf(name);
      if (weights === NONE || counted.has(weights)) continue;
      counted.add(weights);
      for (let i = 0; i < weights.length; i += 2) {
        const at = weights[i] as number;
        sums[at] = (sums[at] as number) + (weights[i + 1] as number);
      }
    }
    return sums.map((sum) => sum / UNIT);
  }

  /** What one feature adds to the score of one class. */
  weight(name: string, at: number): number {
    const weights = this.weightsOf(name);
    for (let i = 0; i < weights.length; i += 2) if (weights[i] === at) return (weights[i + 1] as number) / UNIT;
    return 0;
  }

  private weightsOf(name: string): readonly number[] {
    // a map, for a word of the page may be "constructor"; made when first wanted, for most pages want none
    this.weights ??= new Map(Object.entries(this.data.weights));
    return this.weights.get(name) ?? NONE;
  }
}
