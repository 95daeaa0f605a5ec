import type { Detection } from '../../../../lib/core/model/detection';

export interface StatisticCase {
  /** As written in the table, which is its name too. */
  readonly line: string;
  readonly text: string;
  readonly spans: readonly string[];
  /** Empty where the case tells the spans only. */
  readonly facts: readonly string[];
  /** Words that the measure of each figure must hold; empty where the case does not say. */
  readonly measures: readonly string[];
}

/** The cases of a table; how a line is written is told in statistics-figures.ts. */
export function readCases(table: string): StatisticCase[] {
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [marked = '', told = ''] = line.split(' => ');
      const facts = told ? told.split(' | ') : [];
      return {
        line,
        text: marked.replaceAll(/[[\]]/g, ''),
        spans: [...marked.matchAll(/\[([^\]]+)\]/g)].map((hit) => hit[1] ?? ''),
        facts: facts.map((fact) => fact.replace(/ ?"[^"]*"/, '')),
        measures: facts.map((fact) => /"([^"]*)"/.exec(fact)?.[1] ?? ''),
      };
    });
}

/** What a detection says, in the table's own shorthand. */
export function told({ attributes }: Detection): string {
  const { values = [], unit, direction, hedge, comparedWith } = attributes;
  return [
    `${values.map((value) => Number(value.toFixed(3))).join('/')}${unit ? ` ${unit}` : ''}`,
    direction ?? '',
    hedge ? `~${hedge}` : '',
    comparedWith ? `{${comparedWith.relation} ${comparedWith.words}}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
