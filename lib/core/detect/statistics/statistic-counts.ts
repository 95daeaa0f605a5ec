import type { Figure } from './statistic-figure';
import type { Line } from './statistic-line';
import { isLevel } from './statistic-levels';
import { isPlural, isPluralAhead } from './statistic-nouns';
import { standsAt, textAt, wordSet, type Token } from './statistic-tokens';

/** Things that lists, scales and sites have so many of; nobody counts them in an inspection. */
const NOT_COUNTED = wordSet(
  'stars points point grade judgements judgement scale categories headings sections appendices chapters pillars pages',
  'principles strands halves worlds sexes nations terms min mins comments comment shares likes views takeaways phases',
  'photos pictures images videos replies slides dimensions o’clock possible graded degrees things ways tips facts',
);
/** Counted in the middle of a sentence, but not where a title or a lead-in says how many are to come. */
const LISTED = wordSet('lessons reasons questions themes priorities parts stages steps');
/** "three key strengths" are counted, "nine key findings" announced. */
const KEYS = wordSet('key top');
const NOT_KEPT = wordSet(
  'findings themes questions points areas stages lines priorities messages judgements judgement principles issues facts',
);
const SCALES = wordSet('grades ratings judgements categories');
const MOVED = wordSet(
  'fell fall falls falling fallen dropped drop drops dropping improved improves risen rose rise rises rising up down by',
  'jumped jump jumps moved moves climbed climbs slipped slips slid slides plunged plunges tumbled tumbles lost loses',
);
/** One of a kind after digits: "the 990 pupil school", "a 12 bed home". */
const EACH = wordSet('pupil student place bed child patient');
const HAVING = wordSet(
  'were are was have had has live lived lives remain remained left attend attended received went go said did do could',
  'would should must may might can will got came failed moved lost improved closed opened told chose reported needed',
);
const WHOLES = wordSet('the this its their these those them whom all which our such us you his her my');
const PART_OPENERS = wordSet('whom which of and while but where , ; ( — – “ ‘ though because that');
const GRADED = wordSet(
  'outstanding good requires require required requiring inadequate adequate satisfactory exceptional goods outstandings',
  'inadequates satisfactories',
);
/** Grades only in quotation marks: "12 'needs attention'". */
const QUOTED_GRADES = wordSet('strong expected needs urgent');
const JUDGEMENTS = wordSet('grade grades rating ratings judgements judgments verdicts');
/** A house, a site or a list by its size: "a 212-pupil school". */
const SIZED = wordSet('pupil place bed home student strong member child');
/** "a group of five" */
const COMPANIES = wordSet('group team family trust chain cluster panel sample cohort federation total maximum minimum');
const LIST_JOINS = wordSet(', ; and including plus with');
const LIST_ENDS = wordSet('in on at with under from to who whose aged not of for');
const QUOTES = wordSet('" \' “ ‘');
/** A written number behind these tells people or things apart rather than how many there are. */
const TELLING_APART = wordSet('these those first last other next both any final');
const ONLY = wordSet('only just');
const STREETS = wordSet(
  'road street lane avenue close way drive house court place hill floor square crescent terrace row',
);

/** A plain number counts only where something countable is said to be that many. */
export function isCounted(line: Line, figure: Figure): boolean {
  const { tokens } = line;
  const { next, written, values } = figure;
  if (written && values[0] === 1 && values.length === 1) return isOneOfSeveral(tokens, figure);
  if (tokens[next - 1]?.text === 'miles' || (values[0] === 1 && isOneOfSeveral(tokens, figure))) return true;
  if (isNumbering(tokens, figure) || isTitle(tokens, figure) || isUncounted(tokens, figure)) return false;
  if (isMarked(tokens, figure)) return true;
  if (isOfCompany(tokens, figure) || isListed(tokens, figure)) return true;
  return countsWhole(tokens, figure) ?? countsNoun(tokens, figure) ?? isLevel(line, figure);
}

/** A number in a row of numbers, the size of a list or a scale, a rank. */
function isUncounted(tokens: readonly Token[], { first, next, written }: Figure): boolean {
  const before = textAt(tokens, first - 1);
  const after = textAt(tokens, next);
  if ((tokens[first - 1]?.kind === 'number' && !written) || tokens[next]?.kind === 'number') return true;
  if (before === 'top' || before === 'bottom' || NOT_COUNTED.has(after)) return true;
  // "left with five good GCSEs": what it takes, not how many there are
  if (['gcse', 'gcses'].includes(textAt(tokens, after === 'good' ? next + 1 : next))) return true;
  if (KEYS.has(after) && NOT_KEPT.has(textAt(tokens, next + 1))) return true;
  if (after === 'grades') return !MOVED.has(before);
  if (tokens[next]?.capital && SCALES.has(textAt(tokens, next + 1))) return true;
  return LISTED.has(after) && (first === 0 || before === 'are');
}

/** What shows a count by itself: a grade or a share behind it, a line of particulars, thousands parted by a comma. */
function isMarked(tokens: readonly Token[], figure: Figure): boolean {
  const { first, next, written } = figure;
  if (textAt(tokens, next) === '-' && SIZED.has(textAt(tokens, next + 1))) return !written;
  if (isGraded(tokens, next) || isShareAhead(tokens, next) || isStated(tokens, figure)) return true;
  if (textAt(tokens, next) === 'grades') return true;
  return !written && (textAt(tokens, first).includes(',') || EACH.has(textAt(tokens, next)));
}

/** "six of them", "24 of the homes", "79 of England’s areas". Null where no whole follows. */
function countsWhole(tokens: readonly Token[], { first, next }: Figure): boolean | null {
  const whole = textAt(tokens, next + 1);
  if (textAt(tokens, next) !== 'of' || !(WHOLES.has(whole) || /[’']s?$/.test(whole))) return null;
  const before = textAt(tokens, first - 1);
  return (before !== 'the' || whole === 'you' || whole === 'us') && !TELLING_APART.has(before);
}

/** "31 live", "345 social workers". Null where neither verb nor noun follows. */
function countsNoun(tokens: readonly Token[], figure: Figure): boolean | null {
  const { first, next, written } = figure;
  const after = tokens[next];
  if (after?.kind !== 'word') return null;
  const before = textAt(tokens, first - 1);
  const opener = PART_OPENERS.has(ONLY.has(before) ? textAt(tokens, first - 2) : before);
  if (isVerb(after, written) && (!written || first < 2 || opener)) return true;
  if (STREETS.has(textAt(tokens, next + 1)) || !isPluralAhead(tokens, next)) return null;
  return (
    !written ||
    !(TELLING_APART.has(before) || standsAt(tokens, first - 2, ['the', 'following']) || isOfAll(tokens, figure))
  );
}

/** "is part of a group of five": a number of members, and no noun behind it. */
function isOfCompany(tokens: readonly Token[], { hedged, next }: Figure): boolean {
  if (textAt(tokens, hedged - 1) !== 'of' || !COMPANIES.has(textAt(tokens, hedged - 2))) return false;
  return tokens[next]?.kind !== 'word';
}

/** "1,140 children in need, 262 on protection plans and 410 in care": the noun was told of the first. */
function isListed(tokens: readonly Token[], { hedged, next, written, values }: Figure): boolean {
  if (written || (values[0] ?? 0) < 2 || !LIST_JOINS.has(textAt(tokens, hedged - 1))) return false;
  if (!LIST_ENDS.has(textAt(tokens, next))) return false;
  for (let i = hedged - 2; i >= Math.max(0, hedged - FAR_BACK); i -= 1) {
    const token = tokens[i];
    if (token?.text === '.' || token?.text === ':') return false;
    if (token?.kind === 'number')
      return (
        isPluralAhead(tokens, i + 1) ||
        ['per', '%'].includes(textAt(tokens, i + 1)) ||
        LIST_ENDS.has(textAt(tokens, i + 1))
      );
  }
  return false;
}
const FAR_BACK = 16;

const STATED = wordSet('roll places pupils children learners staff residents beds homes students apprentices capacity');

/** "Pupils on roll: 168", "Number of pupils on the school roll 203": a line of particulars. */
function isStated(tokens: readonly Token[], { hedged, next, written }: Figure): boolean {
  if (written) return false;
  const colon = textAt(tokens, hedged - 1) === ':';
  const named = ['number', 'total'].includes(textAt(tokens, 0)) && textAt(tokens, 1) !== ':';
  if (!colon && !(named && next === tokens.length)) return false;
  return tokens.slice(Math.max(0, hedged - 9), hedged).some((token) => STATED.has(token.text));
}

/** "two homes and one school": one counts behind another number only; else it is a pronoun or an article. */
function isOneOfSeveral(tokens: readonly Token[], { first, next }: Figure): boolean {
  if (textAt(tokens, first - 1) !== 'and' || tokens[next]?.kind !== 'word') return false;
  for (let i = first - 2; i > first - 7; i -= 1) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return false;
    if (token.kind === 'number' || SMALL.has(token.text)) return isPlural(textAt(tokens, first - 2));
  }
  return false;
}

const SMALL = wordSet('two three four five six seven eight nine ten eleven twelve');

/** "31 live", "10 achieved": a participle may be a verb behind digits only. */
const isVerb = ({ text }: Token, written: boolean): boolean =>
  HAVING.has(text) || (!written && text.length > 4 && text.endsWith('ed') && text !== 'looked' && text !== 'need');

/** "of the seven areas", "six areas of school performance": as many as the framework has, not as were found. */
function isOfAll(tokens: readonly Token[], { first, next, hedge }: Figure): boolean {
  const thing = textAt(tokens, next);
  const whole = textAt(tokens, first - 1) === 'all' || standsAt(tokens, first - 2, ['of', 'the']);
  if (whole && ASPECTS.has(thing)) return true;
  // "grades for up to eight areas": the size of the framework
  const area = thing === 'evaluation' || thing === 'judgement' || thing === 'key' ? textAt(tokens, next + 1) : thing;
  if (area === 'areas' && hedge !== '' && tokens.some(({ text }) => JUDGEMENTS.has(text) || text === 'graded'))
    return true;
  return thing === 'areas' && textAt(tokens, next + 1) === 'of' && !FOUND.has(textAt(tokens, next + 2));
}

const ASPECTS = wordSet('areas aspects themes categories strands judgements');
const FOUND = wordSet('improvement concern weakness strength development priority practice need focus');

/** 'Five Little Ducks': a number that has a capital, and its noun too, in the middle of a sentence. */
const isTitle = (tokens: readonly Token[], { first, next, written }: Figure): boolean =>
  written && first > 0 && textAt(tokens, first - 1) !== '.' && !!tokens[first]?.capital && !!tokens[next]?.capital;

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
  const quoted = QUOTES.has(textAt(tokens, at));
  const word = quoted ? at + 1 : at;
  if (quoted && QUOTED_GRADES.has(textAt(tokens, word))) return true;
  if (!GRADED.has(textAt(tokens, word))) return false;
  return JUDGEMENTS.has(textAt(tokens, quoted ? word + 2 : word + 1)) || !isPluralAhead(tokens, word + 1);
}

/** "445 (49%)", "445 (or 49%)". */
function isShareAhead(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) !== '(') return false;
  return tokens[textAt(tokens, at + 1) === 'or' ? at + 2 : at + 1]?.kind === 'number';
}
