import { parseExpression, type Node } from './parse-expression';
import { isDigit, isWord, OTHER, signOf } from './signs';

/** A text that every match of an expression holds, or one of several. */
export interface Literal {
  readonly text: string;
  /** It stands at the beginning of the whole text, but for opening quotation marks. */
  readonly first: boolean;
}

/** Inside a literal that is still being put together: a place where a word begins, and the beginning of the text. */
const EDGE = '\u0000';
const START = '\u0001';
/** More literals, or more combinations of them, than this say too little to be worth their memory. */
const MOST = 500;
const MOST_COMBINED = 60;
const COMMON = new Set(
  'the of and to a in is are was were it its they their this that these be been has have had not no for with by on at as from or an which who he she we you but will can all more there when where what if so do does did'.split(
    ' ',
  ),
);

interface Analysis {
  /** Every text that the part can match; null where they are too many. */
  readonly whole: readonly string[] | null;
  /** Each match begins with one of these. */
  readonly head: readonly string[];
  /** Each match holds one of these; null where nothing is known. */
  readonly needed: readonly string[] | null;
  /** A word may begin behind it: each match ends with a space or a mark. */
  readonly closed: boolean;
  readonly mayBeEmpty: boolean;
}

/**
 * Literals of which every match of an expression holds at least one, each at a place where the scan looks: where a
 * word begins, or at a mark that belongs to no word. Null where there are none. The technique is the one that regular
 * expression libraries use for their prefilters.
 */
export function neededLiterals(source: string): Literal[] | null {
  known.clear();
  const { needed } = analyse(parseExpression(source));
  if (!needed) return null;
  const literals = needed.map(placed);
  if (literals.some(({ text }) => text === '')) return null;
  const kept: Literal[] = [];
  for (const one of literals.sort(byText)) {
    const last = kept.at(-1);
    const covered = last && one.text.startsWith(last.text) && (!last.first || one.first);
    if (!covered) kept.push(one);
  }
  return kept;
}

const byText = (a: Literal, b: Literal): number =>
  a.text < b.text ? -1 : a.text > b.text ? 1 : Number(a.first) - Number(b.first);

function analyse(node: Node): Analysis {
  switch (node.type) {
    case 'one-of':
      return exactly(node.letters);
    case 'any':
      return { whole: null, head: [''], needed: null, closed: false, mayBeEmpty: false };
    case 'start':
      return exactly([START]);
    case 'edge':
      return exactly([EDGE]);
    case 'empty':
      return exactly(['']);
    case 'repeat':
      return repeated(analyse(node.part), node.least, node.most);
    case 'choice':
      return chosen(node.parts.map(analyse));
    case 'sequence':
      return joined(node.parts.map(analyse));
  }
}

const exactly = (whole: readonly string[]): Analysis => ({
  whole,
  head: whole,
  needed: whole,
  closed: whole.every((one) => one === '' || isClosed(one)),
  mayBeEmpty: whole.includes(''),
});

function isClosed(text: string): boolean {
  const last = text.at(-1);
  return last !== undefined && !isWord(signOf(last.charCodeAt(0)));
}

function repeated(part: Analysis, least: number, most: number): Analysis {
  if (least === 1 && most === 1) return part;
  if (least === 0 && most === 1 && part.whole) return exactly(['', ...part.whole]);
  const { closed } = part;
  if (least === 0) return { whole: null, head: [''], needed: null, closed, mayBeEmpty: true };
  return { whole: null, head: part.head, needed: part.needed, closed, mayBeEmpty: part.mayBeEmpty };
}

function chosen(parts: readonly Analysis[]): Analysis {
  const union = (lists: readonly (readonly string[] | null)[]): readonly string[] | null => {
    const all: string[] = [];
    for (const list of lists) {
      if (!list || all.length > MOST) return null;
      all.push(...list);
    }
    return [...new Set(all)];
  };
  return {
    whole: union(parts.map(({ whole }) => whole)),
    head: union(parts.map(({ head }) => head)) ?? [''],
    needed: union(parts.map(({ needed }) => needed)),
    closed: parts.every(({ closed }) => closed),
    mayBeEmpty: parts.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function joined(parts: readonly Analysis[]): Analysis {
  const candidates: (readonly string[])[] = [];
  let head: readonly string[] | null = null;
  let run: readonly string[] = [''];
  for (const part of parts) {
    const longer = part.whole && crossed(run, part.whole);
    if (longer) {
      run = longer;
      continue;
    }
    const end = begun(run, part.head) ?? run;
    candidates.push(end);
    head ??= end;
    if (part.needed) candidates.push(part.needed);
    const closed = part.closed && (!part.mayBeEmpty || run.every(isClosed));
    run = [closed ? EDGE : ''];
  }
  const last = parts.at(-1);
  const end = { closed: last?.closed === true && !last.mayBeEmpty, mayBeEmpty: parts.every((one) => one.mayBeEmpty) };
  if (!head) return { ...exactly(run), needed: best([run]) };
  candidates.push(run);
  return { whole: null, head, needed: best(candidates), ...end };
}

function crossed(left: readonly string[], right: readonly string[]): string[] | null {
  if (left.length * right.length > (left.length === 1 || right.length === 1 ? MOST : MOST_COMBINED)) return null;
  // most parts are single letters: what differed goes on to differ
  const [only = ''] = right;
  if (right.length === 1) return left.map((start) => start + only);
  return [...new Set(left.flatMap((start) => right.map((end) => start + end)))];
}

/** What matches begin with: only the beginnings that say nothing yet need to be longer. */
function begun(left: readonly string[], right: readonly string[]): string[] | null {
  const told: string[] = [];
  const open: string[] = [];
  for (const one of left) (placed(one).text === '' ? open : told).push(one);
  if (open.length * right.length > MOST) return null;
  return [...told, ...open.flatMap((start) => right.map((end) => start + end))];
}

/** The set that the fewest sentences will hold, among those of which every literal has its place. */
function best(candidates: readonly (readonly string[])[]): readonly string[] | null {
  let found: readonly string[] | null = null;
  let least = Infinity;
  for (const set of candidates) {
    let score = 0;
    for (const raw of set) {
      const { text, first } = placed(raw);
      score += text === '' ? Infinity : commonness(text) * (first ? 0.1 : 1);
      if (score >= least) break;
    }
    if (score < least) [found, least] = [set, score];
  }
  return found;
}

function commonness(literal: string): number {
  if (COMMON.has(literal.trim())) return 5;
  return literal.length < 4 ? 1 : 1 / literal.length ** 2;
}

const NOWHERE: Literal = { text: '', first: false };
/** The same literals are weighed at each level of an expression. */
const known = new Map<string, Literal>();

/** The part of a raw literal that begins where the scan looks; empty where none of it does. */
function placed(raw: string): Literal {
  const met = known.get(raw);
  if (met) return met;
  const found = place(raw);
  known.set(raw, found);
  return found;
}

function place(raw: string): Literal {
  let start = false;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === START) start = true;
    const sign = signOf(raw.charCodeAt(i));
    if (sign === OTHER || raw[i] === ' ') continue;
    const before = raw[i - 1];
    const begins = !isWord(sign) || isDigit(sign) || (before !== undefined && isClosed(before));
    if (!begins) continue;
    const text = upToUnknown(raw.slice(i).replaceAll(EDGE, ''));
    if (text.length > 1 || !/[a-z]/.test(text)) return { text, first: start && i <= 2 };
  }
  return NOWHERE;
}

function upToUnknown(text: string): string {
  let end = 0;
  while (end < text.length && signOf(text.charCodeAt(end)) !== OTHER) end++;
  return text.slice(0, end);
}
