import Mark from 'mark.js';
import { detectInBlocks } from '../../../lib/app/page/detect';
import { createDetector } from '../../../lib/core/detect/detector';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { PageReader } from '../../../lib/dom/page-reader';
import { PagePainter } from '../../../lib/dom/paint/page-painter';
import { inSlices } from '../../../lib/dom/slices';
import { highlighted, nextFrame } from './frames';
import { WORDS, WORDS_EXPRESSION } from './words';

/** Reads the page, finds and marks; gives the number of marks. Each is called once in a page's life. */
type Painter = () => Promise<number>;

/** The engine's own way, in its slices, without the messages to the background. */
async function findmark(): Promise<number> {
  const { signal } = new AbortController();
  const { reading, facts } = await new PageReader().read(signal);
  const detector = createDetector(defaultCodebook);
  const work = detectInBlocks(detector, reading, facts, () => undefined);
  const { detections } = await inSlices(work, signal);
  const items = detections.map(({ kind, start, end }, i) => ({ id: String(i), kind, start, end }));
  new PagePainter().paint(reading, items, []);
  // the painter waits to be told which blocks are near the window
  while (items.length > 0 && !highlighted()) await nextFrame();
  return items.length;
}

/** What one writes in an afternoon: every text node by itself, every hit wrapped. */
function regexp(): Promise<number> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let marks = 0;
  for (const node of nodes) {
    // from the end, so that what stands before a hit keeps its offsets
    for (const hit of [...node.data.matchAll(WORDS_EXPRESSION)].reverse()) {
      const words = node.splitText(hit.index);
      words.splitText(hit[0].length);
      const mark = document.createElement('mark');
      words.replaceWith(mark);
      mark.append(words);
      marks++;
    }
  }
  return Promise.resolve(marks);
}

const markRegExp: Painter = () =>
  new Promise((resolve) => {
    new Mark(document.body).markRegExp(WORDS_EXPRESSION, { done: resolve });
  });

const mark: Painter = () =>
  new Promise((resolve) => {
    new Mark(document.body).mark([...WORDS], { separateWordSearch: false, accuracy: 'exactly', done: resolve });
  });

export const painters = { findmark, regexp, markRegExp, mark } as const satisfies Record<string, Painter>;
