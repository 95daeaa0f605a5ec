import type { Figure } from './statistic-figure';
import type { Line } from './statistic-line';
import { textAt, wordSet, type Token } from './statistic-tokens';

/** A number behind one of these names a thing: "section 47", "Year 11", "regulation 44". */
const LABELS = wordSet(
  'section sections outcome outcomes page pages paragraph paragraphs para paras grade grades graded stage stages year',
  'years level levels phase part parts chapter chapters figure figures table tables appendix annex recommendation',
  'recommendations tier tiers regulation regulations article version no number numbers item items ward band room unit',
  'volume week day class form group type schedule step point priority objective standard standards principle enabler',
  'covid strand pillar goal act urn ref reference tel telephone phone call extension freephone ks sc category categories',
  'block junction route channel radio bbc windows iphone war minute rule clause line issue edition vol operation project',
  'area team zone key question slide exhibit footnote note flat apartment house studio platform building entry sample',
  'progress attainment results showing score rated rating scored apollo formula ofsted-grade p pp s ss reg regs',
);
/** …unless one of these stands before it: "this week 14 children", "the number 40". */
const FREE = wordSet('this last that each per a every one next same the total past previous');
const FREED = wordSet('week day year class group number team area house call sample stage point rating score');
/** "rated 3 of the 8 homes good": a share of homes, not a grade. */
const JUDGED = wordSet('rated graded scored');
const JOINS = wordSet('to and or , – - & :');
/** Children "count to ten", "up to 20". */
const COUNTING = wordSet('count counting');
const NUMBERS_TO_CALL = wordSet('999 111 101 112');
const CALLED = wordSet('call calls service services line number');
const MOST_JOINED = 6;

/** Names a thing rather than counting any, also as one of a row: "sections 17 and 47". */
export function isLabelled({ tokens }: Line, { first, next, hedged, hedge, written, shape, values }: Figure): boolean {
  if (COUNTING.has(textAt(tokens, hedged - 1)) && (values[0] ?? 0) <= 100) return true;
  if (textAt(tokens, hedged - 1) === 'per') return true;
  if (hedge !== '') return false;
  if (NUMBERS_TO_CALL.has(textAt(tokens, first)) && CALLED.has(textAt(tokens, next))) return true;
  let at = first - 1;
  let listed = false;
  for (let joined = 0; joined < MOST_JOINED && JOINS.has(textAt(tokens, at)); joined += 1) {
    const numbered = tokens[at - 1]?.kind === 'number';
    if (!numbered && textAt(tokens, at) !== ':' && textAt(tokens, at) !== '-') return false;
    listed ||= joined === 0 && textAt(tokens, at) === ',';
    at -= numbered ? 2 : 1;
  }
  const label = textAt(tokens, at);
  // "in Year 6, 31 pupils": after a comma only a plural names them all
  if (shape === 'ratio' && JUDGED.has(label)) return false;
  if (LABELS.has(label))
    return !(FREED.has(label) && FREE.has(textAt(tokens, at - 1))) && (!listed || label.endsWith('s'));
  return !written && at === first - 1 && isName(tokens, at);
}

const PLACES = wordSet('in at for of across from to by than and with over near');

/** "Operation 21 teams", "Castle 12": a capital before digits makes a name, except where a place was told. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || at === 0 || token.kind !== 'word') return false;
  return !PLACES.has(textAt(tokens, at - 1)) && !PLACES.has(token.text) && textAt(tokens, at - 1) !== '.';
}
