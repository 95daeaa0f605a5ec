import search from 'approx-string-match';
import { describe } from '../../../lib/core/anchor/describe';
import { findQuotes } from '../../../lib/core/anchor/find-quotes';
import type { ReadingText } from '../../../lib/core/model/reading-text';
import type { Target } from '../../../lib/core/model/selector';
import { Chance } from '../../fixtures/anchor/chance';
import { HARMLESS } from '../../fixtures/anchor/noise';
import { sentence, SHAPE_COUNT } from '../../fixtures/anchor/sentences';

export interface Timed {
  readonly milliseconds: number;
  readonly found: number;
}

interface Scene {
  readonly root: HTMLElement;
  readonly reading: ReadingText;
  readonly targets: readonly Target[];
}

/** Nodes of one text each, about 80 code units long, as a page of so many kB has them. */
function textOf(chance: Chance, size: number): string[] {
  const lines: string[] = [];
  for (let length = 0; length < size; length += (lines.at(-1)?.length ?? 0) + 1) {
    lines.push(`${sentence(chance, SHAPE_COUNT)} Note ${chance.int(1_000, 999_999)} has more on this.`);
  }
  return lines;
}

/** A page and quotes of it; where they are to be edited, it is the page that is not what it was. */
function scene(size: number, count: number, edited: boolean): Scene {
  const chance = new Chance(size + count);
  const lines = textOf(chance, size);
  const before: ReadingText = { text: lines.join('\n'), blocks: [] };
  const chosen = Array.from({ length: count }, () => chance.int(0, lines.length - 1));
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const targets = chosen.map((n) => describe(before, starts[n] ?? 0, (starts[n] ?? 0) + (lines[n]?.length ?? 1)));
  if (edited) for (const n of new Set(chosen)) lines[n] = HARMLESS.typos?.(chance, lines[n] ?? '') ?? '';
  const root = document.createElement('main');
  root.append(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: `${line}\n` })));
  document.body.replaceChildren(root);
  return { root, reading: { text: root.textContent, blocks: [] }, targets };
}

function walk(root: HTMLElement): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  return text;
}

function anchored({ root, targets }: Scene): number {
  const work = findQuotes({ text: walk(root), blocks: [] }, targets);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.filter(({ state }) => state !== 'orphan').length;
  }
}

/** The longest time that one slice holds the page. */
function longestSlice({ root, targets }: Scene): number {
  const work = findQuotes({ text: walk(root), blocks: [] }, targets);
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const step = work.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return longest;
  }
}

const contenders = {
  findmark: anchored,
  indexOf: ({ root, targets }) => {
    const text = walk(root);
    return targets.filter(({ quote }) => text.includes(quote.exact)).length;
  },
  walk: ({ root }) => walk(root).length,
  // what Hypothesis does where the exact words are not there
  approx: ({ root, targets }) => {
    const text = walk(root);
    return targets.filter(({ quote: { exact } }) => search(text, exact, Math.min(256, exact.length / 2)).length > 0)
      .length;
  },
} as const satisfies Record<string, (scene: Scene) => number>;
export type ContenderName = keyof typeof contenders;

/** Times one contender on one page, so often; `sample` says how many of the quotes it is given. */
export function anchor(
  name: ContenderName,
  [size, count, edited]: readonly [number, number, boolean],
  sample: number,
  runs: number,
): Timed[] {
  const whole = scene(size, count, edited);
  const part = { ...whole, targets: whole.targets.slice(0, sample) };
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const found = contenders[name](part);
    return { milliseconds: performance.now() - start, found };
  });
}

export const slice = (size: number, count: number, edited: boolean): number => longestSlice(scene(size, count, edited));
