import type { Figure } from './statistic-figure';
import type { Line } from './statistic-line';
import { textAt, wordSet, type Token } from './statistic-tokens';

const LAPSED = wordSet('ago later earlier prior since old apart');
const DATING = wordSet('last past previous next first over the during this coming for another');
const LONG = wordSet('year years term terms decade decades');
const TAKING = /\b(?:wait|delay|tak(?:e|en|ing)\b|took\b)/i;
const WAITING = wordSet(
  'wait waits waited waiting take takes taken taking took delay delays delayed longer within every lasting timescale',
  'timescales target limit threshold statutory average',
);
const FARTHEST = 7;

/** A wait, a delay or a target for practice; not a time that only dates something, nor the inspection's own timetable. */
export function isWait(line: Line, figure: Figure): boolean {
  const { text, tokens } = line;
  const { first, next, hedge, unitText = '' } = figure;
  if (textAt(tokens, next) === 'behind') return true;
  if (isCompound(tokens, first)) return false;
  if (lasted(line, figure)) return true;
  if (isLapsed(tokens, next)) return false;
  if (line.tellsTimetable() && !line.tellsPractice()) return false;
  const waiting = waitsBefore(tokens, first);
  if (LONG.has(unitText)) return waiting && TAKING.test(text);
  if (leftFor(tokens, figure) || isChanging(tokens, figure)) return true;
  if (/^within/i.test(hedge)) return !/^months?$/.test(unitText) || line.tellsPractice();
  if (isDating(tokens, figure)) return false;
  return (waiting || averaged(tokens, next) || textAt(tokens, first - 1) === 'in') && line.tellsWait();
}

/** "12-week". */
const isCompound = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, first + 1) === '-' && !!tokens[first + 1]?.glued;

/** "two years ago", "four months on", "ten years of experience". */
function isLapsed(tokens: readonly Token[], next: number): boolean {
  const after = textAt(tokens, next);
  if (after === 'of') return ['age', 'experience'].includes(textAt(tokens, next + 1));
  return LAPSED.has(after) || (after === 'on' && !averaged(tokens, next));
}

/** "over the last six months", "for three weeks"; but "waits for six weeks". */
function isDating(tokens: readonly Token[], { hedged }: Figure): boolean {
  const before = textAt(tokens, hedged - 1);
  return DATING.has(before) && !(before === 'for' && /^wait/.test(textAt(tokens, hedged - 2)));
}

const SPENT = wordSet('spent spend spends spending missed lost stayed remained waited waiting');
const SHORT = wordSet('minute minutes hour hours second seconds');

/** "left alone for six minutes", "some for up to four years", "spent five months on a ward". */
function lasted({ text, tokens, tellsTimetable }: Line, { hedged, hedge, unitText = '' }: Figure): boolean {
  const before = textAt(tokens, hedged - 1);
  if (before === 'for' && SHORT.has(unitText)) return !/\byour?\b/i.test(text);
  if (before === 'for' && hedge !== '') return /\bwait(?:s|ed|ing)?\b/i.test(text.slice(0, tokens[hedged]?.start));
  return SPENT.has(before) && !LONG.has(unitText) && !/\binspect/i.test(text) && !tellsTimetable();
}

const DENIED = wordSet('not no never without nobody nothing');

/** "had not been replaced for seven weeks". */
function leftFor(tokens: readonly Token[], { hedged }: Figure): boolean {
  if (textAt(tokens, hedged - 1) !== 'for') return false;
  return tokens.slice(Math.max(0, hedged - 16), hedged).some((token) => DENIED.has(token.text));
}

const LINKS = wordSet('from to by of at is was');
const LEVELS = wordSet('average length reduced increased fell fallen rose risen dropped cut grew typically median');

/** "the average length has come down from 51 weeks to 38 weeks". */
function isChanging(tokens: readonly Token[], { hedged }: Figure): boolean {
  if (!LINKS.has(textAt(tokens, hedged - 1))) return false;
  return tokens.slice(Math.max(0, hedged - 16), hedged).some((token) => LEVELS.has(token.text));
}

function waitsBefore(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - FARTHEST); i -= 1) {
    const word = textAt(tokens, i);
    if (word === '.' || word === ';') return false;
    if (WAITING.has(word)) return true;
  }
  return false;
}

const averaged = (tokens: readonly Token[], next: number): boolean =>
  textAt(tokens, next) === 'on' && textAt(tokens, next + 1) === 'average';
