import type { Figure, Line } from './statistic-figure';
import { isPluralAhead } from './statistic-nouns';
import { textAt, wordSet, type Token } from './statistic-tokens';

/** Things that lists, scales and sites have so many of; nobody counts them in an inspection. */
const NOT_COUNTED = wordSet(
  'stars points point grade judgements judgement scale categories headings sections appendices chapters pillars pages',
  'principles strands halves worlds sexes nations terms min mins comments comment shares likes views key takeaways',
  'o’clock dimensions possible graded degrees things ways tips facts',
);
/** Counted in the middle of a sentence, but not where a title or a lead-in says how many are to come. */
const LISTED = wordSet('lessons reasons questions themes priorities parts stages steps');
const MOVED = wordSet('fell fallen dropped drop improved risen rose up down by jumped jump all moved climbed slipped');
/** One of a kind after digits: "the 990 pupil school", "a 12 bed home". */
const EACH = wordSet('pupil student place bed child patient');
const HAVING = wordSet(
  'were are was have had has live lived lives remain remained left attend attended received went go said did do could',
  'would got came failed moved lost improved closed opened told chose reported needed',
);
const WHOLES = wordSet('the its their these those them whom all which our such');
const PART_OPENERS = wordSet('whom which of and while but where , ; ( — – “ ‘ though because that');
const GRADED = wordSet('outstanding good requires require required requiring inadequate adequate satisfactory');
const QUOTES = wordSet('" \' “ ‘');
/** A written number behind these tells people or things apart rather than how many there are. */
const TELLING_APART = wordSet('these those first last other next both any following final');
const ONLY = wordSet('only just');
const STREETS = wordSet(
  'road street lane avenue close way drive house court place hill floor square crescent terrace row',
);

/** A plain number counts only where something countable is said to be that many. */
export function isCounted(line: Line, figure: Figure): boolean {
  const { tokens } = line;
  const { first, next, written, values } = figure;
  const before = textAt(tokens, first - 1);
  const after = tokens[next];
  if (written && values[0] === 1 && values.length === 1) return isOneOfSeveral(tokens, figure);
  if (tokens[next - 1]?.text === 'miles') return true;
  if (isNumbering(tokens, figure) || (tokens[first - 1]?.kind === 'number' && !written)) return false;
  if (after?.kind === 'number') return false;
  if (after && (NOT_COUNTED.has(after.text) || (LISTED.has(after.text) && first < 3))) return false;
  if (after?.text === 'grades') return MOVED.has(before);
  if (isGraded(tokens, next) || isShareAhead(tokens, next) || isStated(tokens, figure)) return true;
  if (!written && (textAt(tokens, first).includes(',') || EACH.has(after?.text ?? ''))) return true;
  if (before === 'the' && isRank(after?.text ?? '')) return false;
  const whole = textAt(tokens, next + 1);
  if (after?.text === 'of' && (WHOLES.has(whole) || /[’']s?$/.test(whole)))
    return before !== 'the' && !TELLING_APART.has(before);
  if (
    after &&
    HAVING.has(after.text) &&
    (!written || first < 2 || PART_OPENERS.has(ONLY.has(before) ? textAt(tokens, first - 2) : before))
  )
    return true;
  if (after?.kind === 'word' && !STREETS.has(textAt(tokens, next + 1)) && isPluralAhead(tokens, next))
    return !written || !TELLING_APART.has(before);
  return isLevel(line, figure);
}

const STATED = wordSet('roll places pupils children learners staff residents beds homes students apprentices capacity');

/** "Pupils on roll: 168", "Number of pupils on the school roll 203": a line of particulars. */
function isStated(tokens: readonly Token[], { hedged, next, written }: Figure): boolean {
  if (written) return false;
  const colon = textAt(tokens, hedged - 1) === ':';
  const named = ['number', 'total'].includes(textAt(tokens, 0)) && textAt(tokens, 1) !== ':';
  if (!colon && !(named && next === tokens.length)) return false;
  return tokens.slice(Math.max(0, hedged - 9), hedged).some((token) => STATED.has(token.text));
}

const isRank = (word: string): boolean => word === 'most' || word === 'least' || /[a-z]{2}est$/.test(word);

/** "two homes and one school": one counts beside another number only; else it is a pronoun or an article. */
function isOneOfSeveral(tokens: readonly Token[], { first, next }: Figure): boolean {
  if (textAt(tokens, first - 1) === 'and' && /[^su]s$|children|people/.test(textAt(tokens, first - 2)))
    return tokens[next]?.kind === 'word' && numberNear(tokens, first - 2, -1);
  return false;
}

const SMALL = wordSet('two three four five six seven eight nine ten eleven twelve');

function numberNear(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let i = from; i !== from + 5 * step; i += step) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return false;
    if (token.kind === 'number' || SMALL.has(token.text)) return true;
  }
  return false;
}

/** "4 Inspectors found", "12. Leaders": the number of a paragraph. */
function isNumbering(tokens: readonly Token[], { first, next, values, written, hedge }: Figure): boolean {
  if (first !== 0 || written || hedge !== '' || (values[0] ?? 0) > 199) return false;
  const after = tokens[next];
  if (!after) return true;
  if (after.text === '.' || after.text === ')' || after.text === ':') return true;
  return after.capital && after.kind === 'word' && !isAcronym(tokens, next);
}

/** "26 LAs": the token's own letters are not kept, so an acronym is told by its length and its plural. */
const isAcronym = (tokens: readonly Token[], at: number): boolean =>
  /^[a-z]{2,5}s$/.test(textAt(tokens, at)) && textAt(tokens, at).length <= 6 && !VOWELLED.test(textAt(tokens, at));

const VOWELLED = /[aeiou][^aeiou]*[aeiou]|^(?:staff|this|pupils)$/;

/** "24 'requires improvement' and seven 'inadequate'", "seven good". */
function isGraded(tokens: readonly Token[], at: number): boolean {
  const word = QUOTES.has(textAt(tokens, at)) ? at + 1 : at;
  return GRADED.has(textAt(tokens, word)) && !isPluralAhead(tokens, word + 1);
}

/** "445 (49%)", "445 (or 49%)". */
function isShareAhead(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) !== '(') return false;
  return tokens[textAt(tokens, at + 1) === 'or' ? at + 2 : at + 1]?.kind === 'number';
}

const LEVEL_BEFORE = wordSet(
  'to from of by at than with only just was were is are rose fell stood totalled reached numbered numbers and ( : averaged',
  'averages exceeded exceeds',
);
const LEVEL = wordSet(
  'increase increased increases increasing decrease decreased decreases rise rises rose risen rising fall falls fell fallen',
  'falling drop dropped drops reduce reduced reduces reduction reducing grew grown growth number numbers total totals',
  'compared average averaging figure figures doubled halved stood stands caseload caseloads shrank shrunk cut backlog rate',
  'vacancies target targets climbed risen reached versus against down up',
);
const LOOSE_HEDGES = wordSet('over under above below within some');

/** No noun follows, but the sentence speaks of a number's level or change: "rose to 57", "caseloads of 27". */
function isLevel({ tokens }: Line, { first, hedged, hedge, written, next }: Figure): boolean {
  if (!tokens.some((token) => LEVEL.has(token.text))) return false;
  const after = tokens[next];
  if (after?.kind === 'word' && !LEVEL_AFTER.has(after.text)) return false;
  if (hedge !== '' && !LOOSE_HEDGES.has(hedge.toLowerCase())) return true;
  const before = textAt(tokens, hedged - 1);
  if (!LEVEL_BEFORE.has(before) && hedge === '') return false;
  if (!written) return true;
  return hedge !== '' || ((before === 'to' || before === 'from') && LEVEL.has(textAt(tokens, first - 2)));
}

const LEVEL_AFTER = wordSet(
  'in to from and or at by for on per each compared last this over since between a the of nationally during while but',
  'when as more fewer less higher lower with now today before after an which who that',
);
