import type { Comparison } from '../model/attributes';
import type { Figure, Line } from './statistic-figure';
import { standsAt, textAt, wordSet } from './statistic-tokens';

/** The place of the other figure in the list, and how this one stands to it. */
export interface Link {
  readonly other: number;
  readonly relation: Comparison['relation'];
}

/** Which figures of a sentence belong together: "from 18 to 16", "985, an increase from 843", "64, compared with almost 30". */
export function linksOf(line: Line, figures: readonly Figure[]): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>();
  const pair = (one: number, other: number, relation: Link['relation'], back: Link['relation']): void => {
    links.set(one, { other, relation });
    links.set(other, { other: one, relation: back });
  };
  figures.forEach((figure, i) => {
    if (links.has(i)) return;
    const partner = (fits: (other: Figure) => boolean): number =>
      figures.findLastIndex((other, k) => k < i && !links.has(k) && other.unit === figure.unit && fits(other));
    const opened = (other: Figure): boolean => comesFrom(line, other);
    if (isResult(line, figure)) {
      const from = partner(opened);
      if (from >= 0) return pair(from, i, 'to', 'from');
    }
    const relation = comesFrom(line, figure)
      ? 'from'
      : isCompared(line, figure, figures[i - 1])
        ? 'compared-with'
        : null;
    const main = relation ? partner((other) => !opened(other)) : -1;
    if (relation && main >= 0) pair(main, i, relation, relation === 'from' ? 'to' : relation);
  });
  return links;
}

const LEADS = wordSet('a an low high peak of just only about the around roughly');

/** The token before the figure, over "a low of" and the like. */
function leadOf({ tokens }: Line, { hedged }: Figure): number {
  let at = hedged - 1;
  while (at > hedged - 4 && LEADS.has(textAt(tokens, at))) at -= 1;
  return at;
}

const comesFrom = (line: Line, figure: Figure): boolean => textAt(line.tokens, leadOf(line, figure)) === 'from';

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
