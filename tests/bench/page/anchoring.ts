import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { reviveSelector, type TextSelector } from '@recogito/text-annotator';
import search from 'approx-string-match';
import { toRange } from 'dom-anchor-text-quote';
import { describe } from '../../../lib/core/anchor/describe';
import { findQuotes } from '../../../lib/core/anchor/find-quotes';
import type { ReadingText } from '../../../lib/core/model/reading-text';
import type { Target } from '../../../lib/core/model/selector';
import { breathe } from '../../../lib/dom/slices';
import { Chance } from '../../fixtures/anchor/chance';
import { HARMLESS } from '../../fixtures/anchor/noise';
import { linesOfText, showLines } from './scene';
import { wholeTextOf } from './whole-text';

export interface Timed {
  readonly milliseconds: number;
  readonly found: number;
}

interface Scene {
  readonly root: HTMLElement;
  readonly reading: ReadingText;
  readonly targets: readonly Target[];
}

/** A page and quotes of it; where they are to be edited, it is the page that is not what it was. */
function scene(size: number, count: number, edited: boolean): Scene {
  const chance = new Chance(size + count);
  const lines = linesOfText(chance, size);
  const before: ReadingText = { text: lines.join('\n'), blocks: [] };
  const chosen = Array.from({ length: count }, () => chance.int(0, lines.length - 1));
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const targets = chosen.map((n) => describe(before, starts[n] ?? 0, (starts[n] ?? 0) + (lines[n]?.length ?? 1)));
  if (edited) for (const n of new Set(chosen)) lines[n] = HARMLESS.typos?.(chance, lines[n] ?? '') ?? '';
  const root = showLines(lines);
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

/** As long as the engine works before it lets the page breathe. */
const BUDGET = 8;

/** The longest time that one slice of some work holds the page. */
async function longestOf<T>(work: Generator<void, T>): Promise<{ longest: number; result: T }> {
  let longest = 0;
  for (;;) {
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < BUDGET) step = work.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return { longest, result: step.value };
    await breathe();
  }
}

type Contender = (scene: Scene) => number | Promise<number>;

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
  domAnchor: ({ root, targets }) =>
    targets.filter(({ quote: { exact, prefix, suffix }, position }) => {
      const context = { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) };
      return toRange(root, context, { hint: position.start }) !== null;
    }).length,
  apache: async ({ root, targets }) => {
    let found = 0;
    for (const { quote } of targets) {
      const first = await createTextQuoteSelectorMatcher(quote)(root)[Symbol.asyncIterator]().next();
      if (!first.done) found++;
    }
    return found;
  },
  // knows offsets only: what has moved is lost
  recogito: ({ root, targets }) =>
    targets.filter(({ quote: { exact }, position: { start, end } }) => {
      const selector = { quote: exact, start, end } as TextSelector;
      return reviveSelector(selector, root).range.toString() === exact;
    }).length,
} as const satisfies Record<string, Contender>;
export type ContenderName = keyof typeof contenders;

/** Times one contender on one page, so often; `sample` says how many of the quotes it is given. */
export async function anchor(
  name: ContenderName,
  [size, count, edited]: readonly [number, number, boolean],
  sample: number,
  runs: number,
): Promise<Timed[]> {
  const whole = scene(size, count, edited);
  const part = { ...whole, targets: whole.targets.slice(0, sample) };
  const timed: Timed[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const found = await contenders[name](part);
    timed.push({ milliseconds: performance.now() - start, found });
  }
  return timed;
}

/** The longest that reading and anchoring hold the page at once. */
export async function longestTask(size: number, count: number): Promise<number> {
  const { root, targets } = scene(size, count, true);
  const whole = await longestOf(wholeTextOf(root));
  const found = await longestOf(findQuotes({ text: whole.result.text, blocks: [] }, targets));
  return Math.max(whole.longest, found.longest);
}
