import type { Figure } from './statistic-figure';
import type { Line } from './statistic-line';
import { standsAt, textAt, wordSet, type Token } from './statistic-tokens';

const AGED = wordSet('aged age ages turn turns turned turning older younger');
/** What may stand between "aged" and the number: "aged from under five to 11". */
const BETWEEN = wordSet('under over between from about around of to and or - – at than up just below above the their');
const PEOPLE = wordSet(
  'child children people those leavers pupils learners students young babies person anyone nobody boys girls adults',
  'everyone toddlers infants teenagers one siblings',
);
const OVER_UNDER = wordSet('under over below above');
const OLDEST_CHILD = 25;
const FARTHEST = 7;

/** "aged five to 11", "16- and 17-year-olds", "children under 16", "care leavers 18 to 25", "the director, 52,". */
export function isAge({ tokens }: Line, figure: Figure): boolean {
  if (agedBefore(tokens, figure) || oldAfter(tokens, figure)) return true;
  return figure.shape === 'count' && isBareAge(tokens, figure);
}

function agedBefore(tokens: readonly Token[], { hedged }: Figure): boolean {
  for (let i = hedged - 1; i >= Math.max(0, hedged - FARTHEST); i -= 1) {
    const token = tokens[i];
    if (!token) return false;
    if (AGED.has(token.text)) return true;
    // "aged four, six and nine"; but "aged five to 11, nine of them" begins anew behind its comma
    const listed = token.text === ',' && i < hedged - 1;
    if (!listed && !BETWEEN.has(token.text) && token.kind !== 'number' && !WRITTEN_AGES.has(token.text)) return false;
  }
  return false;
}

const WRITTEN_AGES = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
);
const TIMES = wordSet('year years month months week weeks day days');

/** "-year-olds", "years of age", "weeks old", "and over", also of the second of two: "16 and 17 year olds". */
function oldAfter(tokens: readonly Token[], { next, shape }: Figure): boolean {
  let at = shape === 'duration' ? next - 1 : next;
  if (textAt(tokens, at) === '-' && !tokens[at + 1]?.glued) at += 1;
  if (['and', 'to', 'or', '–', '-'].includes(textAt(tokens, at)) && isSmallNumber(tokens[at + 1])) at += 2;
  if (textAt(tokens, at) === '-') at += 1;
  if (!TIMES.has(textAt(tokens, at))) return false;
  const old = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  return /^olds?$/.test(textAt(tokens, old)) || standsAt(tokens, old, ['of', 'age']);
}

const isSmallNumber = (token: Token | undefined): boolean =>
  !!token && (WRITTEN_AGES.has(token.text) || (token.kind === 'number' && token.text.length < 3));

function isBareAge(tokens: readonly Token[], { hedge, hedged, first, next, values }: Figure): boolean {
  const [low = 0, high = low] = values;
  const before = textAt(tokens, hedged - 1);
  if (before === ',' && textAt(tokens, next) === ',' && low >= 16 && low < 100 && tokens[hedged - 2]?.kind === 'word')
    return hedge === '' && values.length === 1 && !figureBeyond(tokens, next + 1);
  // "the 0-19 service"
  if (low === 0 && values.length === 2) return true;
  if (low < 1 || high > OLDEST_CHILD) return false;
  const after = tokens[next];
  if (after?.text === 'and' && OVER_UNDER.has(textAt(tokens, next + 1))) return true;
  if (textAt(tokens, next) === '+') return true;
  const open = !after || after.kind === 'mark' || ENDS.has(after.text);
  if (OVER_UNDER.has(hedge.toLowerCase())) return open || nearPeople(tokens, hedged);
  const ranged = values.length === 2 || textAt(tokens, hedged - 1) === 'between';
  if (!ranged || !open) return false;
  return PEOPLE.has(before) || (before === 'between' && PEOPLE.has(textAt(tokens, first - 2)));
}

const ENDS = wordSet(
  'to and or in on at by for from with as that which who is was are were has have had will can may should must live',
  'do did of when while without',
);

function nearPeople(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (tokens[i]?.kind === 'mark') return false;
    if (PEOPLE.has(textAt(tokens, i))) return true;
  }
  return false;
}

/** Another number right behind: a list of figures, not a person's age between commas. */
const figureBeyond = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' || (textAt(tokens, at) === 'and' && tokens[at + 1]?.kind === 'number');
