import { describe, expect, it } from 'vitest';
import { contextOf, detectOn } from '../marked';
import { readCases, told } from './read-statistics';
import * as figures from './statistics-figures';
import * as linked from './statistics-linked';
import * as none from './statistics-none';
import * as press from './statistics-press';
import * as remits from './statistics-remits';

const context = contextOf('news');
const statisticsOf = (text: string) => {
  const { reading, found } = detectOn(text, context);
  const statistics = found.filter((d) => d.kind === 'statistic');
  return { statistics, spans: statistics.map((d) => reading.text.slice(d.start, d.end)) };
};

describe.each(Object.entries({ ...figures, ...linked, ...none, ...remits, ...press }))('%s', (_, table) => {
  it.each(readCases(table).map((c) => [c.line, c] as const))('%s', (_line, c) => {
    const { statistics, spans } = statisticsOf(c.text);
    expect(spans).toEqual(c.spans);
    if (c.facts.length > 0) expect(statistics.map(told)).toEqual(c.facts);
    statistics.forEach((s, i) => expect(s.attributes.measure ?? '').toContain(c.measures[i] ?? ''));
  });
});
