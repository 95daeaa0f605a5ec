/** An example as the numbers of its features, those of value one. */
export type Row = Int32Array;

/** The features that occur at least `least` times, numbered. */
export function numberFeatures(rows: readonly (readonly string[])[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of new Set(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [name, count] of counts) if (count >= least) numbers.set(name, numbers.size);
  return numbers;
}

export function rowOf(names: readonly string[], numbers: ReadonlyMap<string, number>): Row {
  return Int32Array.from([...new Set(names)].flatMap((name) => numbers.get(name) ?? []));
}

/** For each feature the examples that have it. */
function columnsOf(rows: readonly Row[], features: number): Int32Array[] {
  const filled = new Int32Array(features);
  for (const row of rows) for (const feature of row) filled[feature]!++;
  const columns = Array.from(filled, (count) => new Int32Array(count));
  filled.fill(0);
  rows.forEach((row, i) => {
    for (const feature of row) columns[feature]![filled[feature]!++] = i;
  });
  return columns;
}

export interface Problem {
  readonly rows: readonly Row[];
  readonly importance: readonly number[];
  /** How large each feature counts: a smaller one is trusted less. */
  readonly scale: readonly number[];
  /** How strongly weights are drawn to nought. */
  readonly ridge: number;
  /** How many of them are nought altogether. */
  readonly lasso: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

const ROUNDS = 6;
const PASSES = 2;
const FLATTEST = 0.03;

/** Logistic regression: Newton's steps, each solved feature by feature. Nothing in it is left to chance. */
export function logistic({ rows, importance, scale, ridge, lasso }: Problem): (labels: readonly boolean[]) => Fitted {
  const columns = columnsOf(rows, scale.length);
  return (labels) => {
    const weights = new Float64Array(scale.length);
    const margins = new Float64Array(rows.length);
    const curve = new Float64Array(rows.length);
    const rest = new Float64Array(rows.length);
    let bias = 0;
    for (let round = 0; round < ROUNDS; round++) {
      for (let i = 0; i < rows.length; i++) {
        const p = 1 / (1 + Math.exp(-margins[i]!));
        curve[i] = Math.max(p * (1 - p), FLATTEST) * importance[i]!;
        rest[i] = ((labels[i] ? 1 : 0) - p) * (importance[i]! / curve[i]!);
      }
      for (let pass = 0; pass < PASSES; pass++) {
        const step = biasStep(curve, rest);
        bias += step;
        for (let i = 0; i < rows.length; i++) {
          rest[i]! -= step;
          margins[i]! += step;
        }
        columns.forEach((column, feature) => {
          const value = scale[feature]!;
          const change = weightStep(column, value, weights[feature]!, { ridge, lasso }, curve, rest);
          weights[feature]! += change;
          for (const i of column) {
            rest[i]! -= change * value;
            margins[i]! += change * value;
          }
        });
      }
    }
    return { bias, weights: weights.map((weight, feature) => weight * scale[feature]!) };
  };
}

function biasStep(curve: Float64Array, rest: Float64Array): number {
  let slope = 0;
  let bend = 1e-6;
  for (let i = 0; i < rest.length; i++) {
    slope += curve[i]! * rest[i]!;
    bend += curve[i]!;
  }
  return slope / bend;
}

/** How much a weight changes for the better, all others as they are. */
function weightStep(
  column: Int32Array,
  value: number,
  weight: number,
  { ridge, lasso }: Pick<Problem, 'ridge' | 'lasso'>,
  curve: Float64Array,
  rest: Float64Array,
): number {
  let slope = -ridge * weight;
  let bend = ridge;
  for (const i of column) {
    slope += curve[i]! * value * rest[i]!;
    bend += curve[i]! * value * value;
  }
  const free = weight + slope / bend;
  const shrunk = Math.max(0, Math.abs(free) - lasso / bend) * Math.sign(free);
  return shrunk - weight;
}
