import type { Comparison } from '../../model/attributes';
import type { Figure } from './statistic-figure';
import type { Line } from './statistic-line';
import { isPluralAhead } from './statistic-nouns';
import { standsAt, textAt, wordSet, type Token } from './statistic-tokens';

/** The place of the other figure in the list, and how this one stands to it. */
export interface Link {
  readonly other: number;
  readonly relation: Comparison['relation'];
}

/** Which figures of a sentence belong together: "from 18 to 16", "985, an increase from 843", "64, compared with almost 30". */
export function linksOf(line: Line, figures: readonly Figure[]): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>();
  const origins = figures.map((figure) => comesFrom(line, figure));
  /** The nearest earlier figure that is free and of the same unit, or else of one that this figure leaves out; -1 where none is. */
  const nearest = (i: number, isOrigin: boolean): number => {
    let unsaid = -1;
    for (let k = i - 1; k >= Math.max(0, i - MOST_BETWEEN); k -= 1) {
      const other = figures[k];
      if (!other || links.has(k) || origins[k] !== isOrigin || isSize(line.tokens, other)) continue;
      if (other.unit === figures[i]?.unit) return k;
      if (unsaid < 0 && (other.unit === 'rate' || other.unit === 'percent')) unsaid = k;
    }
    return isBare(line.tokens, figures[i]) ? unsaid : -1;
  };
  const pair = (k: number, i: number, relation: Link['relation'], back: Link['relation']): void => {
    if (k < 0) return;
    links.set(k, { other: i, relation });
    links.set(i, { other: k, relation: back });
  };
  figures.forEach((figure, i) => {
    if (isResult(line, figure)) pair(nearest(i, true), i, 'to', 'from');
    if (links.has(i)) return;
    if (origins[i]) pair(nearest(i, false), i, 'from', 'to');
    else if (isCompared(line, figure, figures[i - 1])) pair(nearest(i, false), i, 'compared-with', 'compared-with');
  });
  return links;
}

/** A plain number with no noun of its own: "82 per 10,000, down from 91". */
const isBare = (tokens: readonly Token[], figure: Figure | undefined): boolean =>
  figure?.unit === 'count' && !isPluralAhead(tokens, figure.next);

const SIZES = wordSet('increase decrease rise fall drop reduction growth');

/** "an increase of 74", "by 14%": the size of a change is held against no level. */
const isSize = (tokens: readonly Token[], { hedged }: Figure): boolean =>
  textAt(tokens, hedged - 1) === 'by' || (textAt(tokens, hedged - 1) === 'of' && SIZES.has(textAt(tokens, hedged - 2)));

const MOST_BETWEEN = 8;
const LEADS = wordSet('a an low high peak of just only about the around roughly');

/** The token before the figure, over "a low of" and the like. */
function leadOf({ tokens }: Line, { hedged }: Figure): number {
  let at = hedged - 1;
  while (at > hedged - 4 && LEADS.has(textAt(tokens, at))) at -= 1;
  return at;
}

const RANGING = wordSet('range ranges ranged ranging vary varies varied varying anything anywhere');

/** "fell from 18"; not "ranges from 4 to 11". */
function comesFrom(line: Line, figure: Figure): boolean {
  const lead = leadOf(line, figure);
  return textAt(line.tokens, lead) === 'from' && !RANGING.has(textAt(line.tokens, lead - 1));
}

const isResult = (line: Line, figure: Figure): boolean => textAt(line.tokens, leadOf(line, figure)) === 'to';

const COMPARING = wordSet('against versus vs');
const BESIDE = wordSet('below above than');
const AVERAGES = wordSet('average national regional england figure neighbours target mean nationally');
const FARTHEST = 10;

/** Words of comparison between this figure and the one before it. */
function isCompared({ tokens }: Line, figure: Figure, before: Figure | undefined): boolean {
  if (!before) return false;
  let averaged = false;
  for (let i = figure.hedged - 1; i >= Math.max(before.next, figure.hedged - FARTHEST); i -= 1) {
    const word = textAt(tokens, i);
    if (word === '.' || word === ';') return false;
    if (COMPARING.has(word)) return true;
    if ((word === 'compared' || word === 'comparison') && /^(?:with|to)$/.test(textAt(tokens, i + 1))) return true;
    averaged ||= AVERAGES.has(word);
    if (averaged && BESIDE.has(word) && !standsAt(tokens, i - 1, ['rather'])) return true;
  }
  return false;
}
