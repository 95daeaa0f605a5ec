import { isSameWord, mended, type Word, wordsOf } from './words';

/** One run of words of an old and a new text, in the order in which to read them. */
export interface DiffPart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** Words of two texts set beside each other: which of the one is which of the other. */
export interface Alignment {
  readonly old: readonly Word[];
  readonly now: readonly Word[];
  /** For each old word the index of its new one, -1 where it went. */
  readonly partner: Int32Array;
}

/** Longer texts are set side by side at their ends only: a table of every pair would hold the page up. */
const MOST_CELLS = 250_000;

/** Words that are the same, or nearly (typed or scanned badly), stand beside each other. */
export function align(oldText: string, newText: string): Alignment {
  const [then, today] = [wordsOf(oldText), wordsOf(newText)];
  const old = mended(then, today);
  const now = mended(today, then);
  const partner = new Int32Array(old.length).fill(-1);
  let head = 0;
  while (head < old.length && head < now.length && old[head]?.plain === now[head]?.plain) partner[head] = head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail]?.plain === now[now.length - 1 - tail]?.plain
  ) {
    partner[old.length - 1 - tail] = now.length - 1 - tail;
    tail++;
  }
  const rows = old.length - head - tail;
  const columns = now.length - head - tail;
  if (rows > 0 && columns > 0 && rows * columns <= MOST_CELLS) alignMiddle(old, now, partner, head, rows, columns);
  return { old, now, partner };
}

/** Points of a pair: the same word, nearly the same, none. */
const SAME = 4;
const NEARLY = 3;

function alignMiddle(
  old: readonly Word[],
  now: readonly Word[],
  partner: Int32Array,
  head: number,
  rows: number,
  columns: number,
): void {
  const width = columns + 1;
  const best = new Int32Array((rows + 1) * width);
  const points = new Uint8Array(rows * columns);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const p = pointsOf(old[head + i], now[head + j]);
      points[i * columns + j] = p;
      const pair = p === 0 ? 0 : p + (best[(i + 1) * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(pair, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const p = points[i * columns + j] ?? 0;
    const here = best[i * width + j];
    if (p > 0 && here === p + (best[(i + 1) * width + j + 1] ?? 0)) partner[head + i++] = head + j++;
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

interface Step {
  readonly kind: DiffPart['kind'];
  /** Index into the old words where deleted, else into the new. */
  readonly index: number;
}

function* steps({ old, now, partner }: Alignment): Generator<Step> {
  let next = 0;
  for (let i = 0; i < old.length; i++) {
    const j = partner[i] ?? -1;
    if (j < 0) {
      yield { kind: 'deleted', index: i };
      continue;
    }
    for (; next < j; next++) yield { kind: 'inserted', index: next };
    next = j + 1;
    if (old[i]?.text === now[j]?.text) yield { kind: 'same', index: j };
    else {
      yield { kind: 'deleted', index: i };
      yield { kind: 'inserted', index: j };
    }
  }
  for (; next < now.length; next++) yield { kind: 'inserted', index: next };
}

/** What a reader must see of an edit: old words beside new ones. Signs between words go with the word before them. */
export function diffOf(alignment: Alignment, oldText: string, newText: string): DiffPart[] {
  const parts: { kind: DiffPart['kind']; text: string }[] = [];
  for (const { kind, index } of ordered(steps(alignment))) {
    const [words, source] = kind === 'deleted' ? [alignment.old, oldText] : [alignment.now, newText];
    const text = source.slice(index === 0 ? 0 : words[index]?.start, words[index + 1]?.start ?? source.length);
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  }
  return parts;
}

/** Deletions before insertions within one change, so that each is one run. */
function ordered(all: Iterable<Step>): Step[] {
  const out: Step[] = [];
  const inserted: Step[] = [];
  for (const step of all) {
    if (step.kind === 'inserted') inserted.push(step);
    else {
      if (step.kind === 'same') out.push(...inserted.splice(0));
      out.push(step);
    }
  }
  return [...out, ...inserted];
}
