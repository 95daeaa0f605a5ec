import type { PackedModel } from '../../../lib/core/detect/learned/packed';
import type { Fitted } from './logistic';
import { pack } from './pack';

/** Weights below this say nothing and would only make the file larger. */
const LEAST = 0.05;
const UNIT = 25;

/** Fitted weights in whole numbers, as they are shipped. */
export function shipped(
  classes: readonly string[],
  numbers: ReadonlyMap<string, number>,
  fits: readonly Fitted[],
): PackedModel {
  const units = (weight: number): number => (Math.abs(weight) < LEAST ? 0 : Math.round(weight * UNIT));
  return pack(
    { classes, unit: UNIT, bias: fits.map(({ bias }) => Math.round(bias * UNIT)) },
    [...numbers].map(([name, at]) => [name, fits.map((fit) => units(fit.weights[at]!))] as const),
  );
}
