import { isSameWord, mended, type Word, wordsOf } from './words';

/** Words of two texts set beside each other: which of the one is which of the other. */
export interface Alignment {
  readonly old: readonly Word[];
  readonly now: readonly Word[];
  /** For each old word the index of its new one, -1 where it went. */
  readonly partner: Int32Array;
}

/** Texts with more pairs of words than this are first cut at the words that each has once. */
const FEW_CELLS = 100;
/** A table of more pairs would hold the page up; where no word is there to cut at, so much of both is other text. */
const MOST_CELLS = 12_000;

/** Words that are the same, or nearly (typed or scanned badly), stand beside each other. */
export function align(oldText: string, newText: string): Alignment {
  const [then, today] = [wordsOf(oldText), wordsOf(newText)];
  const [head, tail] = commonEnds(then, today);
  const [i, j] = [then.length - tail, today.length - tail];
  const [went, came] = [then.slice(head, i), today.slice(head, j)];
  const [old, now] = [mended(went, came), mended(came, went)];
  const partner = new Int32Array(head + old.length + tail).fill(-1);
  for (let n = 0; n < head; n++) partner[n] = n;
  for (let n = 0; n < tail; n++) partner[head + old.length + n] = head + now.length + n;
  const alignment = {
    old: [...then.slice(0, head), ...old, ...then.slice(i)],
    now: [...today.slice(0, head), ...now, ...today.slice(j)],
    partner,
  };
  alignPart(alignment, { i: head, j: head, rows: old.length, columns: now.length });
  return alignment;
}

/** How many words are the same at the beginning and at the end. */
function commonEnds(old: readonly Word[], now: readonly Word[]): readonly [head: number, tail: number] {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head]?.plain === now[head]?.plain) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail]?.plain === now[now.length - 1 - tail]?.plain) tail++;
  return [head, tail];
}

/** A run of old words beside a run of new ones: where they begin and how many they are. */
interface Part {
  readonly i: number;
  readonly j: number;
  readonly rows: number;
  readonly columns: number;
}

function alignPart(alignment: Alignment, whole: Part): void {
  const { old, now, partner } = alignment;
  let { i, j, rows, columns } = whole;
  for (; rows > 0 && columns > 0 && old[i]?.plain === now[j]?.plain; rows--, columns--) partner[i++] = j++;
  while (rows > 0 && columns > 0 && old[i + rows - 1]?.plain === now[j + columns - 1]?.plain) {
    partner[i + --rows] = j + --columns;
  }
  if (rows === 0 || columns === 0) return;
  const part = { i, j, rows, columns };
  const cuts = rows * columns > FEW_CELLS ? cutsOf(old, now, part) : [];
  for (const each of cuts) alignPart(alignment, each);
  if (cuts.length === 0 && rows * columns <= MOST_CELLS) alignMiddle(alignment, part);
}

/** The parts between the words that each side has once and in the same order: those of the longest such row. */
function cutsOf(old: readonly Word[], now: readonly Word[], { i, j, rows, columns }: Part): Part[] {
  const row = inOrder(sharedOnce(old.slice(i, i + rows), now.slice(j, j + columns)));
  const parts: Part[] = [];
  let [from, to] = [i, j];
  for (const [a, b] of row) {
    parts.push({ i: from, j: to, rows: i + a - from + 1, columns: j + b - to + 1 });
    [from, to] = [i + a + 1, j + b + 1];
  }
  return parts.length === 0 ? [] : [...parts, { i: from, j: to, rows: i + rows - from, columns: j + columns - to }];
}

type Pair = readonly [old: number, now: number];

function sharedOnce(old: readonly Word[], now: readonly Word[]): Pair[] {
  const count = new Map<string, { old: number; now: number; at: number }>();
  for (const { plain } of old) {
    const entry = count.get(plain);
    if (entry) entry.old++;
    else count.set(plain, { old: 1, now: 0, at: -1 });
  }
  now.forEach(({ plain }, at) => {
    const entry = count.get(plain);
    if (entry) count.set(plain, { old: entry.old, now: entry.now + 1, at });
  });
  return old.flatMap(({ plain }, a): Pair[] => {
    const entry = count.get(plain);
    return entry?.old === 1 && entry.now === 1 ? [[a, entry.at]] : [];
  });
}

/** The longest row of pairs, in order on both sides (patience sorting). */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, now], n) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < now) low = middle + 1;
      else high = middle;
    }
    before[n] = piles[low - 1] ?? -1;
    piles[low] = n;
  });
  const row: Pair[] = [];
  for (let n = piles.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) {
    const pair = pairs[n];
    if (pair) row.push(pair);
  }
  return row.reverse();
}

/** Points of a pair: the same word, nearly the same, none. */
const SAME = 4;
const NEARLY = 3;

function alignMiddle({ old, now, partner }: Alignment, { i: head, j: first, rows, columns }: Part): void {
  const width = columns + 1;
  const best = new Int32Array((rows + 1) * width);
  const points = new Uint8Array(rows * columns);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const p = pointsOf(old[head + i], now[first + j]);
      points[i * columns + j] = p;
      const pair = p === 0 ? 0 : p + (best[(i + 1) * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(pair, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const p = points[i * columns + j] ?? 0;
    const here = best[i * width + j];
    if (p > 0 && here === p + (best[(i + 1) * width + j + 1] ?? 0)) partner[head + i++] = first + j++;
    else if (here === best[(i + 1) * width + j]) i++;
    else j++;
  }
}

function pointsOf(a: Word | undefined, b: Word | undefined): number {
  if (!a || !b) return 0;
  if (a.plain === b.plain) return SAME;
  return isSameWord(a, b) ? NEARLY : 0;
}

/** Cuts off what lies beyond the farthest word that both have. */
export function comparable(saved: string, actual: string, where: 'before' | 'after'): [string, string, Alignment] {
  const all = align(saved, actual);
  const paired = [...all.partner.keys()].filter((i) => (all.partner[i] ?? -1) >= 0);
  const i = where === 'before' ? paired[0] : paired.at(-1);
  const [a, b] = [all.old[i ?? -1], all.now[all.partner[i ?? -1] ?? -1]];
  if (!a || !b) return [saved, actual, all];
  const cut: [string, string] =
    where === 'before'
      ? [saved.slice(a.start), actual.slice(b.start)]
      : [saved.slice(0, a.end), actual.slice(0, b.end)];
  return [...cut, align(...cut)];
}

/** Share of the words of both texts that have a partner, from 0 to 1; long words count for more. */
export function likeness({ old, now, partner }: Alignment): number {
  const weigh = (words: readonly Word[]): number => words.reduce((sum, { plain }) => sum + weightOf(plain), 0);
  const whole = weigh(old) + weigh(now);
  if (whole === 0) return 1;
  let shared = 0;
  partner.forEach((j, i) => {
    if (j >= 0) shared += weightOf(old[i]?.plain ?? '') + weightOf(now[j]?.plain ?? '');
  });
  return shared / whole;
}

const weightOf = (word: string): number => (word.length <= 3 ? 1 : 2);
