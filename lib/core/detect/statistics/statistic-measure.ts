import { readNumber } from './numbers';
import type { Figure } from './statistic-figure';
import type { Line } from './statistic-line';
import { isPlural } from './statistic-nouns';
import { textAt, wordSet, type Token } from './statistic-tokens';

const OPENERS = wordSet('of the all its their these those our )');
const STOPS = wordSet(
  'in on at by for from with as that which who were was are is have has had to and or live lived compared since during under',
  'per while but will would could can may not did do more fewer each nationally when where because than against last over',
  'plus fell rose took goes gone went require requires requiring required said say this there it they who between within across without below above',
);
const LONGEST = 6;

/** What is counted: the words that follow, or the words before the verb where none follow. */
export function measureOf(line: Line, figure: Figure): string | undefined {
  return measuredAfter(line, figure) ?? measuredBefore(line, figure);
}

function measuredAfter({ text, tokens }: Line, { next }: Figure): string | undefined {
  let at = next;
  while (OPENERS.has(textAt(tokens, at)) && at < next + 4) at += 1;
  let end = at;
  for (let plural = false; end < at + LONGEST && isOfPhrase(tokens, end); end += 1) {
    const word = textAt(tokens, end);
    // behind its plural a noun phrase goes on with another noun of that kind only: "young people", "children’s homes"
    if (plural && !isPlural(word) && !TAILS.has(word) && word !== '-') break;
    plural ||= isPlural(word);
  }
  if (NOTHING_COUNTED.has(textAt(tokens, at))) return undefined;
  const from = tokens[at];
  const to = tokens[end - 1];
  if (!from || !to || end === at) return undefined;
  return text.slice(from.start, to.end).trim();
}

const NOTHING_COUNTED = wordSet(
  'them level levels year years increase decrease rise fall drop reduction higher lower improvement',
);
/** "children looked after", "children in need", "care leavers". */
const TAILS = wordSet('in care need looked after leavers');

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
    return isSubject(tokens, from, i) ? text.slice(tokens[from]?.start, tokens[i - 1]?.end) : undefined;
  }
  return undefined;
}

const NO_SUBJECTS = wordSet('this it they that these there and of in at since by one some we he she which who');
const LONGEST_SUBJECT = 12;

/** Words only, without a figure of their own: "The number of in-house foster carers". */
function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to > from + LONGEST_SUBJECT || NO_SUBJECTS.has(textAt(tokens, from))) return false;
  for (let i = from; i < to; i += 1) {
    if (readNumber(tokens, i) !== null || (tokens[i]?.kind === 'mark' && textAt(tokens, i) !== '-')) return false;
  }
  return true;
}
