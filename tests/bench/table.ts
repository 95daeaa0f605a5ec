import { type Measure, middleOf, rangeOf, ratioOf, verdictOf } from './figures';

/** The pages that anchoring and painting are measured on. */
export const SIZES = [
  ['6 kB', 6_000],
  ['400 kB', 400_000],
  ['5 MB', 5_000_000],
] as const;

export interface Section {
  readonly title: string;
  /** How it was measured, and what the figures leave out. */
  readonly about: readonly string[];
  readonly measures: readonly Measure[];
}

const HEAD = ['', 'median', 'min to max (runs)', 'ratio', 'limit, notes'];

function rowOf(measure: Measure): string[] {
  const notes = [verdictOf(measure), measure.note].filter(Boolean).join('; ');
  return [`  ${measure.what}`, middleOf(measure), rangeOf(measure), ratioOf(measure), notes];
}

/** All sections in one table, the columns of one width throughout. Ratios are to the line marked by its section. */
export function tableOf(sections: readonly Section[]): string {
  const blocks = sections.map(({ title, about, measures }) => ({ title, about, rows: measures.map(rowOf) }));
  const all = [HEAD, ...blocks.flatMap(({ rows }) => rows)];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 || column > 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const parts = blocks.flatMap(({ title, about, rows }) => [
    '',
    title,
    ...rows.map(line),
    ...about.map((words) => `    ${words}`),
  ]);
  return [line(HEAD), ...parts].join('\n');
}
