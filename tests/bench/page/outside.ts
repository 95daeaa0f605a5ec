import styles from '../../../entrypoints/marks.css?inline';
import { findQuotes } from '../../../lib/core/anchor/find-quotes';
import { createDetector, detectAll } from '../../../lib/core/detect/detector';
import { splitSentences } from '../../../lib/core/detect/sentences';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import type { PageFacts } from '../../../lib/core/model/document';
import type { Target } from '../../../lib/core/model/selector';
import { SuggestionPainter } from '../../../lib/dom/paint/suggestion-painter';
import { inSlices } from '../../../lib/dom/slices';
import { readingFromText } from '../../tools/reading-from-text';
import { sceneOf, wholeTextOf } from './whole-text';

/** Offsets into `root.textContent`, in order. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

const NOWHERE: PageFacts = { address: 'https://reports.example/1', title: '', publisher: '', published: null };
const detector = createDetector(defaultCodebook);
// as the engine's styles are put into a page: once, before anything is painted
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const targetOf = ({ exact, prefix, suffix, start }: Quote): Target => ({
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
  position: { type: 'TextPositionSelector', start, end: start + exact.length },
  section: '',
});

/** Where each quote stands, edited or not; null for those that are gone or cannot be told from others. */
async function all(quotes: readonly Quote[], root: Node): Promise<(Range | null)[]> {
  const { signal } = new AbortController();
  const whole = await inSlices(wholeTextOf(root), signal);
  const found = await inSlices(findQuotes({ text: whole.text, blocks: [] }, quotes.map(targetOf)), signal);
  return found.map((one) => (one.state === 'orphan' ? null : whole.rangeOf(one.start, one.end)));
}

/** What other people's harnesses call: the engine's own parts, by plain offsets. */
const bench = {
  highlight: {
    apply(ranges: readonly Span[], root: Node): SuggestionPainter {
      const painter = new SuggestionPainter();
      const { index, items } = sceneOf(root, ranges);
      painter.paint(index, items);
      return painter;
    },
    clear: (painter: SuggestionPainter): void => painter.clear(),
  },
  anchor: { all },
  scan: { run: (text: string): number => detectAll(detector, readingFromText(text), NOWHERE).length },
  sentences: {
    split: (text: string): [number, number][] =>
      readingFromText(text).blocks.flatMap((block) =>
        splitSentences(text.slice(block.start, block.end)).map(({ start, end }): [number, number] => [
          block.start + start,
          block.start + end,
        ]),
      ),
  },
};
export type OutsideBench = typeof bench;

(globalThis as { __bench?: OutsideBench }).__bench = bench;
