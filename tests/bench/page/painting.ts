import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import Mark from 'mark.js';
import { MarkPainter } from '../../../lib/dom/paint/mark-painter';
import { SuggestionPainter } from '../../../lib/dom/paint/suggestion-painter';
import { spanAt } from '../../../lib/dom/passages';
import { settle } from '../../../lib/dom/pieces';
import { Chance } from '../../fixtures/anchor/chance';
import type { Timed } from './anchoring';
import { highlighted, nextFrame } from './frames';
import type { OutsideBench } from './outside';
import './outside';
import { linesOfText, showLines } from './scene';
import { type OffsetRange, sceneOf } from './whole-text';

interface Span extends OffsetRange {
  readonly length: number;
}

interface Stage {
  readonly root: HTMLElement;
  readonly ranges: readonly Span[];
}

const outside = (globalThis as unknown as { __bench: OutsideBench }).__bench;
/** A look for peers that bring none; as costly as ours. */
const LOOK = '::highlight(peer) { text-decoration: underline solid #855300 2px }';

/** A page, and words all over it, in order, none over another; the first are at the top, so that some are seen. */
function stage(size: number, count: number): Stage {
  const chance = new Chance(size + count);
  const root = showLines(linesOfText(chance, size));
  const room = root.textContent.length / count;
  const ranges = Array.from({ length: count }, (_, n) => {
    const length = Math.max(1, Math.min(Math.floor(room) - 1, chance.int(10, 60)));
    const start = n === 0 ? 0 : Math.floor(n * room + chance.next() * Math.max(0, room - length));
    return { start, end: start + length, length };
  });
  return { root, ranges };
}

/** All the ranges in one walk, as static ranges of one highlight. */
function asStaticRanges({ root, ranges }: Stage): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  let next = 0;
  let at = 0;
  let open: { container: Text; offset: number } | null = null;
  while (next < ranges.length && walker.nextNode()) {
    const node = walker.currentNode as Text;
    const end = at + node.length;
    for (let range = ranges[next]; range && range.start < end; range = ranges[next]) {
      open ??= { container: node, offset: range.start - at };
      if (range.end > end) break;
      highlight.add(
        new StaticRange({
          startContainer: open.container,
          startOffset: open.offset,
          endContainer: node,
          endOffset: range.end - at,
        }),
      );
      open = null;
      next++;
    }
    at = end;
  }
  CSS.highlights.set('peer', highlight);
  return highlight.size;
}

const recogito = ({ root, ranges }: Stage): number => {
  const annotator = createTextAnnotator(root, { renderer: 'CSS_HIGHLIGHTS' });
  const text = root.textContent;
  const annotations = ranges.map(({ start, end }, n) => ({
    id: String(n),
    bodies: [],
    target: { annotation: String(n), selector: [{ quote: text.slice(start, end), start, end }] },
  }));
  annotator.setAnnotations(annotations as unknown as TextAnnotation[]);
  return annotations.length;
};

const painters = {
  findmark: async ({ root, ranges }) => {
    outside.highlight.apply(ranges, root);
    // what has no box in the window is told of a frame later
    while (!highlighted()) await nextFrame();
    return ranges.length;
  },
  markjs: ({ root, ranges }) =>
    new Promise((resolve) => {
      new Mark(root).markRanges(
        ranges.map((range) => ({ ...range })),
        { done: resolve },
      );
    }),
  static: (all) => Promise.resolve(asStaticRanges(all)),
  recogito: (all) => Promise.resolve(recogito(all)),
} as const satisfies Record<string, (all: Stage) => Promise<number>>;
export type RangePainter = keyof typeof painters;

/** Gives peers their look; a page is used for one painter only. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets.push(sheet);
}

/** From the call to the end of the frame that shows the marks. */
export async function paintRanges(name: RangePainter, size: number, count: number, sample: number): Promise<Timed> {
  dress();
  const all = stage(size, count);
  await nextFrame();
  await nextFrame();
  const start = performance.now();
  const found = await painters[name]({ ...all, ranges: all.ranges.slice(0, sample) });
  await nextFrame();
  return { milliseconds: performance.now() - start, found };
}

/** Frames in which all that follows from painting is done. */
const FOLLOWING = 20;

/** The longest that painting holds a page that was read: the call itself, or any task after it that the browser calls long. */
export async function longestTask(size: number, count: number): Promise<number> {
  const all = stage(size, count);
  const { index, items } = sceneOf(all.root, all.ranges);
  for (let n = 0; n < FOLLOWING; n++) await nextFrame();
  const long: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  new SuggestionPainter().paint(index, items);
  const call = performance.now() - start;
  for (let n = 0; n < FOLLOWING; n++) await nextFrame();
  long.push(...observer.takeRecords());
  return Math.max(call, ...long.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration));
}

/** How long a frame takes in which the page changes a few words. */
async function changedFrame(root: HTMLElement, n: number): Promise<number> {
  const [text] = (root.children[n]?.childNodes ?? []) as unknown as Text[];
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      text?.replaceData(0, 4, n % 2 === 0 ? 'Some' : 'Many');
      const start = performance.now();
      setTimeout(() => resolve(performance.now() - start));
    });
  });
}

/** Frames with a change each, on a page painted by one painter or by none. */
export async function laterFrames(name: RangePainter | null, size: number, count: number, runs: number) {
  dress();
  const all = stage(size, count);
  if (name) await painters[name](all);
  for (let n = 0; n < 5; n++) await nextFrame();
  const frames: number[] = [];
  for (let n = 0; n < runs; n++) frames.push(await changedFrame(all.root, n));
  return frames;
}

/** How long it takes to tell what is under the pointer. */
export async function pointer(
  name: 'findmark' | 'elementFromPoint' | 'highlightsFromPoint',
  size: number,
  count: number,
) {
  dress();
  const all = stage(size, count);
  const { index, items } = sceneOf(all.root, all.ranges);
  settle(index.lines);
  if (name === 'highlightsFromPoint') asStaticRanges(all);
  else outside.highlight.apply(all.ranges, all.root);
  for (let n = 0; n < 5; n++) await nextFrame();
  const ways = {
    findmark: (x: number, y: number): unknown => spanAt(index, items, x, y),
    elementFromPoint: (x: number, y: number): unknown => document.elementFromPoint(x, y),
    highlightsFromPoint: (x: number, y: number): unknown =>
      (CSS.highlights as unknown as { highlightsFromPoint(x: number, y: number): unknown }).highlightsFromPoint(x, y),
  };
  const times: number[] = [];
  const ROUND = 20;
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    for (let n = 0; n < ROUND; n++) ways[name](20 + ((n * 53) % 900), 20 + ((n * 37 + round) % 700));
    times.push((performance.now() - start) / ROUND);
  }
  return times;
}

/** A hundred saved annotations as `<mark>` elements. */
export async function marks(name: 'findmark' | 'markjs', size: number): Promise<Timed> {
  const { root, ranges } = stage(size, 100);
  await nextFrame();
  await nextFrame();
  const start = performance.now();
  if (name === 'markjs') await painters.markjs({ root, ranges });
  else {
    const { index, items } = sceneOf(root, ranges);
    settle(index.lines);
    new MarkPainter().paint(index, items);
  }
  await nextFrame();
  return { milliseconds: performance.now() - start, found: root.querySelectorAll('mark').length };
}
