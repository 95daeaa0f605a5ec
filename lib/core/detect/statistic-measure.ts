import type { Figure, Line } from './statistic-figure';
import { textAt, wordSet, type Token } from './statistic-tokens';

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
