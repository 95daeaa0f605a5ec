/** A yes-or-no example: the names of what is true of it. */
export interface Example {
  readonly names: readonly string[];
  readonly yes: boolean;
}

const ROUNDS = 600;
/** How strongly weights are held near nought: few examples must not make a rule. */
const HOLD = 0.5;
const BIAS = 'bias';

/** Logistic regression by Adagrad over all examples at once; the same examples always give the same weights. */
export function fit(examples: readonly Example[], hold = HOLD): Record<string, number> {
  const names = [BIAS, ...new Set(examples.flatMap((example) => example.names))].sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((example) => [BIAS, ...example.names].map((name) => at.get(name) ?? 0));
  const weights = new Float64Array(names.length);
  const seen = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (names[i] === BIAS ? 0 : hold * weight));
    rows.forEach((row, r) => {
      const score = row.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
      const off = 1 / (1 + Math.exp(-score)) - Number(examples[r]?.yes);
      for (const i of row) slope[i] = (slope[i] ?? 0) + off;
    });
    slope.forEach((each, i) => {
      seen[i] = (seen[i] ?? 0) + each * each;
      weights[i] = (weights[i] ?? 0) - (0.5 * each) / Math.sqrt(seen[i] ?? 1);
    });
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100]));
}
