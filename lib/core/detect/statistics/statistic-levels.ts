import type { Figure } from './statistic-figure';
import { LEVEL, type Line } from './statistic-line';
import { textAt, wordSet, type Token } from './statistic-tokens';

const LEVEL_BEFORE = wordSet(
  'to from of by at than with only just was were is are rose fell stood totalled reached numbered numbers and ( : averaged average',
  'averages exceeded exceeds',
);
const WHERE = wordSet('nationally regionally locally');
/** "The grade fell from 2 to 4" counts nothing. */
const LOWEST_GRADE = 7;
const LOOSE_HEDGES = wordSet('over under above below within some');

/** No noun follows, but the sentence speaks of a number's level or change: "rose to 57", "caseloads of 27". */
export function isLevel(line: Line, { first, hedged, hedge, written, next, values }: Figure): boolean {
  const { tokens } = line;
  if (WHERE.has(textAt(tokens, next)) || isChange(tokens, next)) return true;
  if (!line.tellsLevel()) return false;
  if ((values[0] ?? 0) <= LOWEST_GRADE && line.tellsGrade()) return false;
  const after = tokens[next];
  if (after?.kind === 'word' && !LEVEL_AFTER.has(after.text) && !isAgo(tokens, next)) return false;
  if (hedge !== '' && !LOOSE_HEDGES.has(hedge.toLowerCase())) return true;
  const before = textAt(tokens, hedged - 1);
  if (!LEVEL_BEFORE.has(before) && hedge === '') return false;
  if (!written) return true;
  return (
    hedge !== '' ||
    ((before === 'to' || before === 'from' || before === 'with') && LEVEL.has(textAt(tokens, first - 2)))
  );
}

/** "120 fewer than last year". */
const isChange = (tokens: readonly Token[], next: number): boolean =>
  (textAt(tokens, next) === 'fewer' || textAt(tokens, next) === 'more') && textAt(tokens, next + 1) === 'than';

const TIMES = wordSet('year years month months week weeks day days term terms decade decades');
const SINCE = wordSet('ago earlier before previously');

/** "down from 29 two years ago" */
const isAgo = (tokens: readonly Token[], next: number): boolean =>
  TIMES.has(textAt(tokens, next + 1)) && SINCE.has(textAt(tokens, next + 2));

const LEVEL_AFTER = wordSet(
  'in to from and or at by for on per each compared last this over since between a the of nationally during while but',
  'when as more fewer less higher lower with now today before after an which who that across',
);
