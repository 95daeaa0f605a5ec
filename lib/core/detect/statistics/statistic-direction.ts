import type { Attributes } from '../../model/attributes';
import type { Figure } from './statistic-figure';
import type { Line } from './statistic-line';
import { textAt, wordSet, type Token } from './statistic-tokens';

export type Direction = Attributes['direction'];

const UP = wordSet(
  'increase increased increases increasing rise rises rose risen rising grew grow grown growing growth climb climbed climbs',
  'climbing doubled trebled surge surged jump jumped additional extra up soared raised',
);
const DOWN = wordSet(
  'decrease decreased decreases decreasing fall falls fell fallen falling drop dropped drops dropping reduce reduced reduces',
  'reducing reduction decline declined declines declining cut cuts halved closed lower lowered down shrank shrunk slumped',
  'dipped',
);
/** What stands right before the size or the result of a change. */
const LINKS = wordSet('by to of at is was up down closed cost another further extra additional an a ( , “ " ‘ reached');
const FILLING = wordSet('only just the a further');
const CHANGE_REACH = 16;

/**
 * Up or down where the text says that this figure is the result or the size of a change; "from" figures have none, and
 * a figure in brackets shares that of the one before it.
 */
export function directionOf({ tokens }: Line, figure: Figure, before: Direction): Direction {
  if (figure.shape === 'multiple') return figure.unit === 'count' ? undefined : multiplied(tokens, figure);
  if (figure.shape === 'money' && textAt(tokens, figure.next - 3) === 'more') return 'up';
  const after = changeAfter(tokens, figure.next);
  if (after) return after;
  let at = figure.hedged - 1;
  if (isBracketed(tokens, at)) return before;
  while (FILLING.has(textAt(tokens, at)) && at > figure.hedged - 4) at -= 1;
  const link = textAt(tokens, at);
  if (
    (!LINKS.has(link) && !UP.has(link) && !DOWN.has(link)) ||
    (link === 'to' && textAt(tokens, at - 1) === 'compared')
  )
    return undefined;
  return lastChange(tokens, at + 1);
}

/** "(33 per 10,000 children)", "(a rate of 38": right behind a figure. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 4; i -= 1) if (textAt(tokens, i) === '(') return true;
  return false;
}

const BREAKS = wordSet('. ; compared against');
const JOINERS = wordSet('and but while whereas');

function lastChange(tokens: readonly Token[], before: number): Direction {
  for (let i = before - 1; i >= Math.max(0, before - CHANGE_REACH); i -= 1) {
    const word = textAt(tokens, i);
    if (BREAKS.has(word) || (JOINERS.has(word) && textAt(tokens, i - 1) === ',')) return undefined;
    if (word === 'up' && MAKING.has(textAt(tokens, i - 1))) continue;
    if (word === 'up' && textAt(tokens, i + 1) === 'to' && !CLIMBS.has(textAt(tokens, i - 1))) continue;
    if (word === 'closed' && i < before - 1) continue;
    if (UP.has(word)) return 'up';
    if (DOWN.has(word)) return 'down';
  }
  return undefined;
}

const MAKING = wordSet('make makes made making set sets setting drawn draw follow follows speak grow growing');
const CLIMBS = wordSet('went gone go goes going rose risen crept moved');
const MORE = wordSet('more higher greater');
const LESS = wordSet('fewer less lower');
const EARLIER = wordSet('last previous earlier year before ago month quarter 2019 when at in');
const NEAR = 5;

/** "15% more than in 2023", "80 fewer referrals than in the year before": not "above the average". */
function changeAfter(tokens: readonly Token[], next: number): Direction {
  const word = textAt(tokens, next);
  if (!MORE.has(word) && !LESS.has(word)) return undefined;
  for (let i = next + 1; i < next + NEAR; i += 1) {
    if (textAt(tokens, i) !== 'than') continue;
    const timed = tokens.slice(i + 1, i + 4).some(({ text }) => EARLIER.has(text) || /^(?:19|20)\d\d$/.test(text));
    return timed ? (MORE.has(word) ? 'up' : 'down') : undefined;
  }
  return undefined;
}

function multiplied(tokens: readonly Token[], { first }: Figure): Direction {
  const word = textAt(tokens, first);
  return word === 'halved' ? 'down' : word.endsWith('ed') ? 'up' : undefined;
}
