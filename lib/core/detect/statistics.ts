import type { Detection } from '../model/detection';
import type { Attributes } from '../model/attributes';
import { fractionValue, numberValue } from './numbers';
import { direction, measured } from './statistic-facts';
import { isCounted, isFigure } from './statistic-guards';
import { FIGURE, HEDGE } from './statistic-patterns';
import { RULES, ruleRef, type Rule } from './rules';
import type { Carry, Sentence } from './types';
import { pattern } from './pattern';

type Shape = 'money' | 'percentRange' | 'percent' | 'rate' | 'ratio' | 'fraction' | 'duration' | 'count';

export interface Figure {
  readonly shape: Shape;
  readonly printed: string;
  /** Into the sentence, hedge not included. */
  readonly start: number;
  readonly end: number;
  readonly hedge: string;
  readonly from: number;
}

const RULE: Record<Shape, Rule> = {
  money: RULES.statisticMoney,
  percentRange: RULES.statisticPercent,
  percent: RULES.statisticPercent,
  rate: RULES.statisticRate,
  ratio: RULES.statisticRatio,
  fraction: RULES.statisticFraction,
  duration: RULES.statisticDuration,
  count: RULES.statisticCount,
};

const HINT = pattern(
  'i',
  String.raw`\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty`,
  String.raw`|seventy|eighty|ninety|one (?:in|of|out)|half|third|thirds|quarters?`,
  String.raw`|(?:thir|four|fif|six|seven|eigh|nine)teen)\b`,
);

/** The figures of a sentence that say how many, how much, how often or how long. */
export function findStatistics(sentence: Sentence, at: number, carry: Carry): Detection[] {
  const { text } = sentence;
  if (carry.section === 'contents' || carry.section === 'furniture' || !HINT.test(text)) return [];
  const found: Detection[] = [];
  FIGURE.lastIndex = 0;
  for (let hit = FIGURE.exec(text); hit; hit = FIGURE.exec(text)) {
    const figure = apart(text, read(text, hit));
    if (!isFigure(text, figure) || (figure.shape === 'count' && !isCounted(text, figure))) {
      FIGURE.lastIndex = hit.index + Math.max(1, firstWord(hit[0]));
      continue;
    }
    found.push(detection(text, figure, at));
    FIGURE.lastIndex = figure.end;
  }
  return found;
}

/** After a refused match, its later words may still hold a figure: "16- and 17 per cent". */
function firstWord(printed: string): number {
  const space = printed.search(/[\s-]/);
  return space < 0 ? printed.length : space;
}

function read(text: string, hit: RegExpExecArray): Figure {
  const groups = hit.groups ?? {};
  const shape = (Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'count') as Shape;
  const before = text.slice(Math.max(0, hit.index - 30), hit.index);
  const hedged = HEDGE.exec(before)?.[1] ?? '';
  const hedge = /^within/i.test(hedged) && shape !== 'duration' ? '' : hedged;
  const gap = hedge ? before.length - before.lastIndexOf(hedge) : 0;
  return { shape, printed: hit[0], start: hit.index, end: hit.index + hit[0].length, hedge, from: hit.index - gap };
}

/** "from 18 to 16 per cent" is two figures, not a range: the first is cut off here, the second is met next. */
function apart(text: string, figure: Figure): Figure {
  const range = /^(.+?)\s?(?:to|-|–)\s/.exec(figure.printed)?.[1];
  if (!range || figure.hedge || !/\bfrom $/.test(text.slice(Math.max(0, figure.start - 6), figure.start)))
    return figure;
  if (figure.shape !== 'percentRange' && figure.shape !== 'count') return figure;
  return { ...figure, printed: range, end: figure.start + range.length };
}

function detection(text: string, figure: Figure, at: number): Detection {
  const rule = RULE[figure.shape];
  return {
    kind: 'statistic',
    start: at + figure.from,
    end: at + figure.end,
    polarity: null,
    attributes: {
      ...quantity(figure),
      hedge: figure.hedge || undefined,
      direction: direction(text, figure),
      measure: measured(text, figure),
    },
    themes: [],
    rule: ruleRef(rule),
    why: [figure.printed],
  };
}

const NUMBER = /[\d][\d,]*(?:\.\d+)?(?:\s?(?:million|billion|thousand|bn|m|k)\b)?|[a-z]+(?:-[a-z]+)?/gi;

function quantity({ shape, printed }: Figure): Attributes {
  const values = [...printed.matchAll(NUMBER)]
    .map((hit) => numberValue(hit[0]))
    .filter((value) => !Number.isNaN(value));
  switch (shape) {
    case 'fraction':
      return { values: [fractionValue(printed)].filter((value) => !Number.isNaN(value)), unit: 'ratio' };
    case 'percent':
    case 'percentRange':
      return {
        values: words(printed, values),
        unit: /points?$/i.test(printed) ? 'percentage-points' : 'percent',
        unitText: '%',
      };
    case 'money':
      return {
        values: values.slice(0, 2),
        unit: 'currency',
        unitText: printed.startsWith('€') ? 'EUR' : printed.startsWith('$') ? 'USD' : 'GBP',
      };
    case 'rate':
      return {
        values: values.slice(0, 1),
        unit: 'rate',
        unitText: /(?:per|for every|in every) .*$/i.exec(printed)?.[0],
      };
    case 'ratio':
      return { values: values.slice(0, 2), unit: 'ratio' };
    case 'duration':
      return { values: values.slice(0, 2), unit: 'duration', unitText: /[a-z]+$/i.exec(printed)?.[0] };
    case 'count':
      return { values: words(printed, values), unit: 'count' };
  }
}

/** "two hundred and ten" is one number in four words. */
function words(printed: string, values: number[]): number[] {
  if (/\d/.test(printed)) return values.slice(0, 2);
  const whole = numberValue(printed.replace(/ (?:per cent|percent|percentage points?)$/i, ''));
  return Number.isNaN(whole) ? values.slice(0, 2) : [whole];
}
