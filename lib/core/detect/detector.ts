import type { Codebook } from '../model/codebook';
import type { Detection } from '../model/detection';
import type { PageFacts } from '../model/document';
import type { Block, ReadingText } from '../model/reading-text';
import { readContext } from './page/context';
import { detectSentences, type SeenBlock } from './block';
import { beside } from './label-of';
import { enterHeading, readsLikeHeading } from './sections';
import { type CueIndex, indexCues } from './themes/themes';
import { topicsOf } from './themes/topics';
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
    readContext(reading, facts) {
      const context = readContext(reading, facts);
      return context.relevance === 'none' ? context : { ...context, topics: topicsOf(reading.text, cues) };
    },
    detectBlock(reading, blockIndex, context, carry) {
      const entered = enterBlock(reading, blockIndex, carry);
      if (!entered || context.relevance === 'none') return { detections: [], carry };
      const { text, seen, earlier } = entered;
      if (!earlier) return detectSentences(text, seen, context, entered.carry, cues);
      // a column of earlier grades speaks for its own cells only
      const result = detectSentences(text, seen, context, { ...entered.carry, earlier }, cues);
      return { ...result, carry: { ...result.carry, earlier: entered.carry.earlier } };
    },
  };
}

/** A block as the rules read it, and what is known once its heading, if it is one, was entered. */
export function enterBlock(
  reading: ReadingText,
  index: number,
  carry: Carry,
): { text: string; seen: SeenBlock; earlier: boolean; carry: Carry } | null {
  const block = reading.blocks[index];
  if (!block) return null;
  const text = reading.text.slice(block.start, block.end);
  const heads = block.type === 'heading' || (block.type === 'paragraph' && readsLikeHeading(text));
  const { label, head, earlier } = beside(reading, index);
  const seen: SeenBlock = { ...block, type: heads ? 'heading' : block.type, label, head };
  return { text, seen, earlier, carry: heads ? enterHeading(text, seen, carry) : carry };
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
