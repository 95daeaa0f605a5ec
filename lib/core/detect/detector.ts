import type { Codebook } from '../model/codebook';
import type { Detection } from '../model/detection';
import type { PageFacts } from '../model/document';
import type { Block, ReadingText } from '../model/reading-text';
import { readContext } from './context';
import { detectSentences, type SeenBlock } from './block';
import { enterHeading, readsLikeHeading } from './sections';
import { type CueIndex, indexCues } from './themes';
import { startCarry, type Carry, type DocumentContext } from './types';

export interface BlockResult {
  readonly detections: Detection[];
  readonly carry: Carry;
}

export interface Detector {
  /** The codebook's cues, for words that a person selected. */
  readonly cues: CueIndex;
  /** One pass over the document; what it returns goes into every `detectBlock`. */
  readContext(reading: ReadingText, facts: PageFacts): DocumentContext;
  /**
   * The detections of one block, and what the next block needs to know. Blocks must come in order, starting with
   * `startCarry`; between two of them the caller may yield for as long as it likes.
   */
  detectBlock(reading: ReadingText, blockIndex: number, context: DocumentContext, carry: Carry): BlockResult;
}

export function createDetector(codebook: Codebook): Detector {
  const cues = indexCues(codebook);
  return {
    cues,
    readContext,
    detectBlock(reading, blockIndex, context, carry) {
      const block = reading.blocks[blockIndex];
      if (!block || context.relevance === 'none') return { detections: [], carry };
      const text = reading.text.slice(block.start, block.end);
      const heads = block.type === 'heading' || (block.type === 'paragraph' && readsLikeHeading(text));
      const seen: SeenBlock = { ...block, type: heads ? 'heading' : block.type, label: labelOf(reading, blockIndex) };
      return detectSentences(text, seen, context, heads ? enterHeading(text, seen, carry) : carry, cues);
    },
  };
}

/** What is longer is prose, and no name of anything. */
const LONGEST_LABEL = 160;

/** The cell to the left in the same row of a table: in a table of judgements it names what is graded. */
function labelOf(reading: ReadingText, blockIndex: number): string {
  const cell = reading.blocks[blockIndex];
  const left = reading.blocks[blockIndex - 1];
  if (cell?.type !== 'table-cell' || left?.type !== 'table-cell' || left.row !== cell.row) return '';
  return left.end - left.start <= LONGEST_LABEL ? reading.text.slice(left.start, left.end) : '';
}

/** The whole document at once, for measuring and tests. */
export function detectAll(detector: Detector, reading: ReadingText, facts: PageFacts): Detection[] {
  const context = detector.readContext(reading, facts);
  const found: Detection[] = [];
  let carry = startCarry;
  reading.blocks.forEach((_: Block, index) => {
    const result = detector.detectBlock(reading, index, context, carry);
    found.push(...result.detections);
    carry = result.carry;
  });
  return found;
}
