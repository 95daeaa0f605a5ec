import type { Figure, Line } from './statistic-figure';
import { textAt, wordSet, type Token } from './statistic-tokens';

const UP = wordSet(
  'increase increased increases increasing rise rises rose risen rising grew grow grown growing growth climb climbed climbs',
  'climbing doubled trebled surge surged jump jumped additional extra up soared raised',
);
const DOWN = wordSet(
  'decrease decreased decreases decreasing fall falls fell fallen falling drop dropped drops dropping reduce reduced reduces',
  'reducing reduction decline declined declines declining cut cuts halved closed lower lowered down shrank shrunk slumped',
  'dipped came-down',
);
/** What stands right before the size or the result of a change. */
const LINKS = wordSet('by to of at is was up down closed cost another further extra additional an a ( , “ " ‘ reached');
const CHANGE_REACH = 16;

/** Up or down where the words just before say that this figure is the result or the size of a change; "from" figures have none. */
export function directionOf({ tokens }: Line, figure: Figure): 'up' | 'down' | undefined {
  if (figure.shape === 'multiple') return figure.unit === 'count' ? undefined : multiplied(tokens, figure);
  if (figure.shape === 'money' && textAt(tokens, figure.next - 3) === 'more') return 'up';
  const after = changeAfter(tokens, figure.next);
  if (after) return after;
  const link = textAt(tokens, figure.hedged - 1);
  if (!LINKS.has(link) || (link === 'to' && textAt(tokens, figure.hedged - 2) === 'compared')) return undefined;
  return lastChange(tokens, figure.hedged);
}

function lastChange(tokens: readonly Token[], before: number): 'up' | 'down' | undefined {
  for (let i = before - 1; i >= Math.max(0, before - CHANGE_REACH); i -= 1) {
    const word = textAt(tokens, i);
    if (word === '.' || word === ';' || word === 'compared' || word === 'against') return undefined;
    if (word === 'up' && MAKING.has(textAt(tokens, i - 1))) continue;
    if (word === 'up' && textAt(tokens, i + 1) === 'to' && !CLIMBS.has(textAt(tokens, i - 1))) continue;
    if (UP.has(word)) return 'up';
    if (DOWN.has(word)) return 'down';
  }
  return undefined;
}

const MAKING = wordSet('make makes made making set sets setting drawn draw');
const CLIMBS = wordSet('went gone go goes going rose risen crept moved');

/** "15% more than in 2023", "80 fewer referrals", "930, up from 870". */
function changeAfter(tokens: readonly Token[], next: number): 'up' | 'down' | undefined {
  const word = textAt(tokens, next);
  if (word === 'fewer' || word === 'less') return 'down';
  if (word === 'more' || word === 'extra' || word === 'additional') return 'up';
  return undefined;
}

function multiplied(tokens: readonly Token[], { first }: Figure): 'up' | 'down' | undefined {
  const word = textAt(tokens, first);
  return word === 'halved' ? 'down' : word.endsWith('ed') ? 'up' : undefined;
}

const OPENERS = wordSet('of the all its their these those our ( )');
const STOPS = wordSet(
  'in on at by for from with as that which who were was are is have has had to and or live lived compared since during under',
  'per while but will would could can may not did do more fewer each nationally when where because than against last over',
  'said say this there it they who between within across without below above',
);
const LONGEST = 6;

/** What is counted: the words that follow, or the words before the verb where none follow. */
export function measureOf(line: Line, figure: Figure): string | undefined {
  return measuredAfter(line, figure) ?? measuredBefore(line, figure);
}

function measuredAfter({ text, tokens }: Line, { next }: Figure): string | undefined {
  let at = next;
  while (OPENERS.has(textAt(tokens, at)) && at < next + 4) at += 1;
  // "looked after children" and "children in care" are names of a group, not the ends of one
  let end = at;
  while (end < at + LONGEST && tokens[end] && isOfPhrase(tokens, end)) end += 1;
  const from = tokens[at];
  const to = tokens[end - 1];
  if (!from || !to || end === at) return undefined;
  return text.slice(from.start, to.end).trim();
}

function isOfPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'number') return false;
  if (token.text === 'in') return textAt(tokens, i + 1) === 'care' || textAt(tokens, i + 1) === 'need';
  if (token.kind === 'mark') return token.text === '-' && token.glued;
  return !STOPS.has(token.text) && (!/[a-z]{2}ed$/.test(token.text) || KEPT.has(token.text));
}

const KEPT = wordSet('looked need unaccompanied fostered excluded qualified disabled privately unregistered');
const SUBJECT_ENDS = wordSet(
  'is are was were has have had rose fell increased decreased stands stand stood account grew dropped reached went climbed',
  'remains remain shrank came improved halved declined',
);

function measuredBefore({ text, tokens }: Line, { hedged }: Figure): string | undefined {
  let from = hedged;
  while (from > 0 && !'.;,:('.includes(textAt(tokens, from - 1))) from -= 1;
  for (let i = from; i < hedged; i += 1) {
    if (!SUBJECT_ENDS.has(textAt(tokens, i))) continue;
    const subject = text.slice(tokens[from]?.start, tokens[i - 1]?.end);
    return i > from && /^(?!(?:this|it|they|that|these|there|and|of)\b)\D{3,}$/i.test(subject) ? subject : undefined;
  }
  return undefined;
}
