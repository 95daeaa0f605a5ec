import type { LinearData } from '../../../lib/core/detect/learned/linear';
import type { Fitted } from './logistic';

/** Weights below this say nothing and would only make the file larger. */
const LEAST = 0.05;
const UNIT = 25;

/** Fitted weights in whole numbers, as they are shipped. */
export function shipped(
  classes: readonly string[],
  numbers: ReadonlyMap<string, number>,
  fits: readonly Fitted[],
): LinearData {
  const weights: Record<string, number[]> = {};
  for (const [name, at] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const told = fits.flatMap((fit, which) => {
      const weight = fit.weights[at]!;
      return Math.abs(weight) < LEAST ? [] : [which, Math.round(weight * UNIT)];
    });
    if (told.length > 0) weights[name] = told;
  }
  return { classes, bias: fits.map(({ bias }) => Math.round(bias * UNIT)), weights };
}
