import { isAge } from './statistic-ages';
import { isCounted } from './statistic-counts';
import { isDate, isYear } from './statistic-dates';
import type { Figure } from './statistic-figure';
import type { Line } from './statistic-line';
import { isLabelled } from './statistic-labels';
import { textAt, wordSet, type Token } from './statistic-tokens';
import { isWait } from './statistic-waits';

/** Does this figure count something: no date, no age, no number that names a thing, no furniture of a page? */
export function isFigure(line: Line, figure: Figure): boolean {
  if (isStuck(line, figure) || isFurniture(line, figure) || isThreshold(line, figure)) return false;
  switch (figure.shape) {
    case 'money':
    case 'percent':
    case 'rate':
    case 'multiple':
      return true;
    case 'fraction':
      return isShare(line, figure);
    case 'duration':
      return !isAge(line, figure) && !isDate(line, figure) && isWait(line, figure);
    case 'ratio':
      return !isAge(line, figure) && !isDate(line, figure) && !isLabelled(line, figure) && isPart(line, figure);
    case 'count':
      return !isAge(line, figure) && !isDate(line, figure) && !isLabelled(line, figure) && isCounted(line, figure);
  }
}

/** "a 212-pupil school" */
const SIZED = wordSet('pupil place bed home student strong member child');
const JOINTS = wordSet('- – / : . , # @ & + _ = ’ £ € $');

/** Part of something longer: a postcode, a footnote mark behind a word, a compound, a version, a time of day. */
function isStuck({ tokens }: Line, { shape, first, next, values }: Figure): boolean {
  const own = tokens[first];
  const before = tokens[first - 1];
  if (own?.glued && before && (before.kind !== 'mark' || JOINTS.has(before.text))) return true;
  if (!values.every((value) => Number.isFinite(value))) return true;
  const after = tokens[next];
  if (!after?.glued) return false;
  if (after.kind !== 'mark') return true;
  const further = tokens[next + 1];
  if (!further?.glued) return false;
  if (after.text === '-' && shape === 'count' && SIZED.has(further.text)) return false;
  if (after.text === '-' || after.text === '/' || after.text === '@')
    return shape !== 'money' || further.kind === 'number';
  return further.kind === 'number'
    ? after.text !== '('
    : (after.text === '’' || after.text === "'") && further.text === 's';
}

const MEASURES_OF_FILES = wordSet('kb mb gb tb px pt am pm');

/** Prices, archive sizes and the like belong to the site, not to the text. */
function isFurniture(line: Line, { shape, next }: Figure): boolean {
  if (MEASURES_OF_FILES.has(textAt(line.tokens, next))) return true;
  return line.isFurniture() || (shape === 'money' && line.isShop());
}

const LIMITS = wordSet('more less fewer over under above below greater');
const DEFINING = wordSet(
  'means mean meaning defined definition defines exempt refers refer if unless misses miss counts',
);

/** "75 days or less", "fewer than five pupils" in a rule: the limit of a definition, true of nobody in particular. */
function isThreshold({ tokens }: Line, { hedge, hedged, next, values, shape }: Figure): boolean {
  const limit = textAt(tokens, next) === 'or' && LIMITS.has(textAt(tokens, next + 1));
  if (limit && (shape === 'duration' || shape === 'count')) return true;
  if (!limit && hedge === '') return false;
  if (shape === 'count' && values[0] === 1 && / than$/i.test(hedge)) return true;
  for (let i = hedged - 1; i >= Math.max(0, hedged - 10); i -= 1) {
    if (textAt(tokens, i) === '.') return false;
    // "this means that it pays up to £9,000" tells what follows from it
    if (DEFINING.has(textAt(tokens, i)) && textAt(tokens, i + 1) !== 'that') return true;
  }
  return false;
}

const NOT_SHARED = wordSet(
  'term terms year day days marathon century hour hours time times way ways sister brother inspection visit party',
  'parties highest lowest largest most consecutive sector person price mile board dozen back centuries decade',
);
const ONE_OF_TWO = wordSet(
  'first second last other latter third next final better this that each every opening closing',
);

/** "half of the files"; not "the first half", "half-term", "a third inspection". */
function isShare({ tokens }: Line, { first, next, hedge }: Figure): boolean {
  const after = textAt(tokens, next);
  if (NOT_SHARED.has(after) || ONE_OF_TWO.has(textAt(tokens, first - 1))) return false;
  if (textAt(tokens, first) === 'half' && /^an?$/.test(after) && NOT_SHARED.has(textAt(tokens, next + 1))) return false;
  if (textAt(tokens, first) === 'half')
    return !(textAt(tokens, first - 1) === 'a' && textAt(tokens, first - 2) === 'and');
  // "a third head teacher" is an ordinal: a share is of something, or ends its clause
  if (hedge !== '' || tokens[next - 1]?.text.endsWith('s')) return true;
  const kind = tokens[next]?.kind;
  return kind !== 'word' || SHARE_FOLLOWERS.has(after);
}

const SHARE_FOLLOWERS = wordSet(
  'of in were was are is have had has since between over during to from by at on more less fewer higher lower who',
  'said did do compared this last and or but that which when while as',
);

const WHOLES_OF_SCALES = wordSet('grades judgements categories ratings levels outcomes points stars ways things');

/** "four grades", "four key areas", "its four Ofsted ratings". */
function isOfScale(tokens: readonly Token[], next: number): boolean {
  const word = textAt(tokens, next);
  return (
    WHOLES_OF_SCALES.has(word) || ((word === 'key' || word === 'judgement') && textAt(tokens, next + 1) === 'areas')
  );
}

/** "one of four grades" describes a scale; "one in five years" a time. */
function isPart({ tokens }: Line, { next, values }: Figure): boolean {
  if (values[0] === 1 && isOfScale(tokens, next)) return false;
  return !values.some(
    (value) => isYear(value) && tokens[next - 1]?.kind === 'number' && !textAt(tokens, next).endsWith('s'),
  );
}
