import { CLASS_LETTERS, type PackedModel } from '../../../lib/core/detect/learned/packed';

/** A feature's name and, for each class, what it weighs in whole units; nought is not written. */
export type Weighed = readonly [name: string, weights: readonly number[]];

export function pack(
  { classes, unit, bias }: Pick<PackedModel, 'classes' | 'unit' | 'bias'>,
  features: readonly Weighed[],
): PackedModel {
  const kept = features.filter(([, weights]) => weights.some((weight) => weight !== 0));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const unfit = kept.find(([name]) => name === '' || name.includes('|'));
  if (unfit || classes.length > CLASS_LETTERS.length) throw new Error(`cannot be packed: ${unfit?.[0] ?? 'classes'}`);
  const told = (weights: readonly number[]): string =>
    weights.map((weight, at) => (weight === 0 ? '' : `${CLASS_LETTERS[at]}${weight}`)).join('');
  return {
    classes,
    unit,
    bias,
    features: kept.map(([name]) => name).join('|'),
    weights: kept.map(([, weights]) => told(weights)).join(' '),
  };
}
