import type { Line } from './lines';

/** How most of the text of a document is set. */
export interface Measures {
  readonly size: number;
  readonly font: string;
  /** From one line to the next, in letter heights. */
  readonly leading: number;
}

function commonest<T>(weights: ReadonlyMap<T, number>, otherwise: T): T {
  let best = otherwise;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

function weigh<T>(weights: Map<T, number>, value: T, weight: number): void {
  weights.set(value, (weights.get(value) ?? 0) + weight);
}

/** A wider step is one between paragraphs, however common in a document of short ones. */
const WIDEST_LEADING = 1.7;

export function measure(lines: readonly Line[]): Measures {
  const sizes = new Map<number, number>();
  for (const line of lines) weigh(sizes, Math.round(line.size * 2) / 2, line.text.length);
  const size = commonest(sizes, 12);
  const fonts = new Map<string, number>();
  const leadings = new Map<number, number>();
  lines.forEach((line, i) => {
    if (Math.abs(line.size - size) > 0.5) return;
    weigh(fonts, line.font, line.text.length);
    const above = lines[i - 1];
    const step = above && above.page === line.page ? (above.y - line.y) / line.size : 0;
    if (step > 0.9 && step < WIDEST_LEADING) weigh(leadings, Math.round(step * 20) / 20, 1);
  });
  return { size, font: commonest(fonts, ''), leading: commonest(leadings, 1.2) };
}
