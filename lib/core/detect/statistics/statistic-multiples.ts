import type { NumberRead } from './numbers';
import type { ShapeRead } from './statistic-figure';
import { textAt, wordSet, type Token } from './statistic-tokens';

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['halved', 0.5],
  ['doubled', 2],
  ['trebled', 3],
  ['tripled', 3],
  ['quadrupled', 4],
  ['twice', 2],
]);
/** What follows "twice" where it compares: "twice as many", "twice the national average". */
const COMPARED = wordSet('as the what that their its');
const AMOUNTS = wordSet('national average rate number regional england level figure proportion');

const HIGHER = wordSet('the as more higher greater larger bigger that likelier lower fewer their its what');

/** "three times the figure of a month before". */
export function timesAt(tokens: readonly Token[], read: NumberRead): ShapeRead | null {
  if (textAt(tokens, read.next) !== 'times' || !HIGHER.has(textAt(tokens, read.next + 1))) return null;
  return { shape: 'multiple', values: [read.value], unit: 'ratio', next: read.next + 1, written: read.written };
}

const FOLDS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 2]),
);
const BEING = wordSet('is are was were be');

/** "a fivefold rise", "risen ten-fold"; not "our aims are twofold". */
function readFold(tokens: readonly Token[], i: number): ShapeRead | null {
  if (BEING.has(textAt(tokens, i - 1))) return null;
  const word = textAt(tokens, i);
  const joined = word.endsWith('fold') ? FOLDS.get(word.slice(0, -4)) : undefined;
  const parted = textAt(tokens, i + 1) === '-' && textAt(tokens, i + 2) === 'fold';
  const value = joined ?? (parted ? (FOLDS.get(word) ?? Number(word)) : undefined);
  if (!value) return null;
  return { shape: 'multiple', values: [value], unit: 'ratio', next: parted ? i + 3 : i + 1, written: true };
}

/** "halved", "doubled" where the text gives no other figure for it; "twice as many". */
export function readMultiple(tokens: readonly Token[], i: number): ShapeRead | null {
  const value = MULTIPLES.get(textAt(tokens, i));
  if (value === undefined) return readFold(tokens, i);
  const after = textAt(tokens, i + 1);
  if (textAt(tokens, i) === 'twice') {
    if (!COMPARED.has(after) || (after !== 'as' && !AMOUNTS.has(textAt(tokens, i + 2)))) return null;
  } else if (after === 'down' || after === 'up' || figureFollows(tokens, i + 1)) return null;
  return { shape: 'multiple', values: [value], unit: 'ratio', next: i + 1, written: true };
}

/** A figure later in the clause says it exactly: "halved, from 24% to 12%". */
function figureFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 12; i += 1) {
    const token = tokens[i];
    if (!token || token.text === '.' || token.text === ';') return false;
    if (token.kind === 'number' && !/^(?:19|20)\d\d$/.test(token.text)) return true;
  }
  return false;
}

const PARTS = wordSet('low mid high upper');
const DECADES: ReadonlyMap<string, number> = new Map(
  'teens twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, 10 * i + 10]),
);
const OWNERS = wordSet('his her their my our your');

/** "in the low twenties": some number of that decade. "In her mid-thirties" is an age. */
export function readDecade(tokens: readonly Token[], i: number): ShapeRead | null {
  if (!PARTS.has(textAt(tokens, i)) || OWNERS.has(textAt(tokens, i - 1))) return null;
  const at = textAt(tokens, i + 1) === '-' ? i + 2 : i + 1;
  const decade = DECADES.get(textAt(tokens, at));
  if (decade === undefined) return null;
  const values = decade === 10 ? [13, 19] : [decade, decade + 9];
  return { shape: 'multiple', values, unit: 'count', next: at + 1, written: true };
}
