/** The middle of the samples; of an even number, the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new Error('A median of no samples was asked for');
  return (low + high) / 2;
}

const UNITS = {
  'MB/s': { digits: 2, compared: 'as fast' },
  ms: { digits: 1, compared: 'as long' },
  kB: { digits: 1, compared: 'as large' },
  times: { digits: 1, compared: 'as much' },
} as const;

/** One line of the table. */
export interface Measure {
  readonly what: string;
  readonly unit: keyof typeof UNITS;
  /** One a run; for sizes one. Empty where it could not be measured: then `note` says why. */
  readonly samples: readonly number[];
  readonly note?: string;
  /** What this is compared with: another measure of the same unit, from the same run. */
  readonly beside?: Measure;
  /** No sample may be above it. */
  readonly limit?: number;
}

const digits = (value: number, least: number): string => value.toFixed(value >= 100 ? 0 : least);

export function middleOf({ samples, unit }: Measure): string {
  return samples.length === 0 ? 'not measured' : `${digits(median(samples), UNITS[unit].digits)} ${unit}`;
}

export function rangeOf({ samples, unit }: Measure): string {
  if (samples.length < 2) return '';
  const { digits: least } = UNITS[unit];
  return `${digits(Math.min(...samples), least)} to ${digits(Math.max(...samples), least)} (${samples.length})`;
}

export function ratioOf({ samples, unit, beside }: Measure): string {
  if (!beside || samples.length === 0 || beside.samples.length === 0) return '';
  const ratio = median(samples) / median(beside.samples);
  const least = ratio < 0.1 ? 3 : 2;
  return Number.isFinite(ratio) ? `${digits(ratio, least)} × ${UNITS[unit].compared}` : '';
}

/** Slow figures never fail the run; they are said. */
export function verdictOf({ samples, unit, limit }: Measure): string {
  if (limit === undefined || samples.length === 0) return '';
  const words = `limit of ${limit} ${unit}`;
  if (Math.max(...samples) <= limit) return `within the ${words}`;
  return median(samples) <= limit ? `median within, worst OVER the ${words}` : `OVER the ${words}`;
}
