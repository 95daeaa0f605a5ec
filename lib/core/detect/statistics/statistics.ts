import type { Attributes } from '../../model/attributes';
import type { Detection } from '../../model/detection';
import { pattern } from '../pattern';
import { RULES, ruleRef, type Rule } from '../rules';
import { linksOf, type Link } from './statistic-comparison';
import { directionOf, type Direction } from './statistic-direction';
import type { Figure, Shape, ShapeRead } from './statistic-figure';
import { lineOf, type Line } from './statistic-line';
import { isFigure } from './statistic-guards';
import { hedgeLength } from './statistic-hedges';
import { measureOf } from './statistic-measure';
import { readShape } from './statistic-shapes';
import type { Carry, Sentence } from '../types';

const RULE: Record<Shape, Rule> = {
  money: RULES.statisticMoney,
  percent: RULES.statisticPercent,
  rate: RULES.statisticRate,
  ratio: RULES.statisticRatio,
  fraction: RULES.statisticFraction,
  multiple: RULES.statisticMultiple,
  duration: RULES.statisticDuration,
  count: RULES.statisticCount,
};

const WRITTEN = pattern(
  'i',
  String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen`,
  String.raw`|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|one (?:working|school|day|week|month|hour)|half|thirds?|quarters?`,
  String.raw`|fifths?|tenths?|halved|doubled|[a-z]{3,5}fold|fold|trebled|tripled|quadrupled|twice`,
  String.raw`|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|teens)\b`,
);

/** Cheap look before the sentence is taken apart: most hold neither digit nor number word. */
function mayHold(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return WRITTEN.test(text);
}

/** Below "More from this author" the article goes on: a whole sentence is no link. */
const isProse = (text: string): boolean => text.length > 90 && /[.!?]["”’]?$/.test(text);

/** The figures of a sentence that say how many, how much, how often or how long. */
export function findStatistics(sentence: Sentence, at: number, carry: Carry): Detection[] {
  const { text } = sentence;
  if (carry.section === 'contents' || (carry.section === 'furniture' && !isProse(text)) || !mayHold(text)) return [];
  const line = lineOf(text);
  const figures = figuresOf(line);
  const links = linksOf(line, figures);
  const directions: Direction[] = [];
  return figures.map((figure, i) => {
    const comparedWith = comparison(line, figures, links.get(i));
    const direction = changed(figure, comparedWith) ?? directionOf(line, figure, directions[i - 1]);
    directions.push(isBaseline(links.get(i), i) ? undefined : direction);
    return detection(line, inUnitOf(figure, figures[links.get(i)?.other ?? -1]), at, {
      comparedWith,
      direction: directions[i],
    });
  });
}

/** Where a change began, or what a figure is held against: neither rose nor fell. */
const isBaseline = (link: Link | undefined, i: number): boolean =>
  link?.relation === 'to' || (link?.relation === 'compared-with' && link.other < i);

/** "82 per 10,000, down from 91": the bare number is a rate too. */
function inUnitOf(figure: Figure, other: Figure | undefined): Figure {
  if (!other || figure.unit !== 'count' || other.unit === 'count') return figure;
  return { ...figure, unit: other.unit, unitText: other.unitText };
}

/** More numbers than any sentence holds: a table run together, or a text made to slow its reader down. */
const MOST_CANDIDATES = 120;

function figuresOf(line: Line): Figure[] {
  const { text, tokens } = line;
  const found: Figure[] = [];
  let i = 0;
  let candidates = 0;
  while (i < tokens.length && candidates < MOST_CANDIDATES) {
    const read = readShape(tokens, i);
    if (!read) {
      i += 1;
      continue;
    }
    candidates += 1;
    const hedges = hedgeLength(tokens, i);
    const hedge = text.slice(tokens[i - hedges]?.start, tokens[i - 1]?.end);
    const hedged = hedges > 0 && !(/^within/i.test(hedge) && read.shape !== 'duration') && !isReached(tokens, i, read);
    const figure: Figure = { ...read, first: i, hedged: hedged ? i - hedges : i, hedge: hedged ? hedge : '' };
    const counts = isFigure(line, figure);
    if (counts) found.push(figure);
    // after a refused figure its later words may still hold one: "16- and 17 per cent"
    i = counts ? figure.next : i + 1;
  }
  return found;
}

const BEING = new Set(['is', 'are', 'was', 'were', 'now', 'back']);

/** "is up to 95.2 per cent": nobody hedges a figure told to the decimal. */
const isReached = (tokens: Line['tokens'], i: number, { values }: ShapeRead): boolean =>
  tokens[i - 1]?.text === 'to' && BEING.has(tokens[i - 3]?.text ?? '') && !Number.isInteger(values[0]);

const printed = ({ text, tokens }: Line, from: number, next: number): string =>
  text.slice(tokens[from]?.start, tokens[next - 1]?.end);

function comparison(line: Line, figures: readonly Figure[], link: Link | undefined): Attributes['comparedWith'] {
  const other = link && figures[link.other];
  if (!other) return undefined;
  return { relation: link.relation, words: printed(line, other.hedged, other.next), values: [...other.values] };
}

function detection(
  line: Line,
  figure: Figure,
  at: number,
  change: Pick<Attributes, 'comparedWith' | 'direction'>,
): Detection {
  const { tokens } = line;
  const { values, unit, unitText, hedge } = figure;
  return {
    kind: 'statistic',
    start: at + (tokens[figure.hedged]?.start ?? 0),
    end: at + (tokens[figure.next - 1]?.end ?? 0),
    polarity: null,
    attributes: {
      values: [...values],
      unit,
      unitText,
      hedge: hedge || undefined,
      measure: measureOf(line, figure),
      ...change,
    },
    themes: [],
    rule: ruleRef(RULE[figure.shape]),
    why: [printed(line, figure.first, figure.next)],
  };
}

/** A figure that came from another rose or fell, whatever verb says so. */
function changed({ values }: Figure, comparedWith: Attributes['comparedWith']): Direction {
  const was = comparedWith?.relation === 'from' ? comparedWith.values?.[0] : undefined;
  const now = values[0];
  if (was === undefined || now === undefined || was === now) return undefined;
  return now > was ? 'up' : 'down';
}
