import { describe, expect, it } from 'vitest';
import { contextOf, detectOn } from '../marked';
import { readCases, told } from './read-statistics';
import { FIGURES } from './statistics-figures';
import { LINKED } from './statistics-linked';
import { NO_FIGURES } from './statistics-none';
import { BY_PRESS } from './statistics-press';
import { QUIET } from './statistics-quiet';
import { BY_REMIT } from './statistics-remits';
import { IN_PASSING } from './statistics-told';

const context = contextOf('news');
const statisticsOf = (text: string) => {
  const { reading, found } = detectOn(text, context);
  const statistics = found.filter((d) => d.kind === 'statistic');
  return { statistics, spans: statistics.map((d) => reading.text.slice(d.start, d.end)) };
};

describe.each(
  Object.entries({ ...FIGURES, ...LINKED, ...NO_FIGURES, ...BY_REMIT, ...BY_PRESS, ...QUIET, ...IN_PASSING }),
)('%s', (_, table) => {
  it.each(readCases(table).map((c) => [c.line, c] as const))('%s', (_line, c) => {
    const { statistics, spans } = statisticsOf(c.text);
    expect(spans).toEqual(c.spans);
    if (c.facts.length > 0) expect(statistics.map(told)).toEqual(c.facts);
    statistics.forEach((s, i) => expect(s.attributes.measure ?? '').toContain(c.measures[i] ?? ''));
  });
});
