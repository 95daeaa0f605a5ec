import type { Codebook } from '../model/codebook';
import type { Detection } from '../model/detection';
import type { PageFacts } from '../model/document';
import type { ReadingText } from '../model/reading-text';
import { contextInSteps } from './page/context';
import { detectSentences, type SeenBlock } from './block';
import { beside } from './label-of';
import { guardPatterns } from './literals/sentence-pattern';
import { enterHeading, readsLikeHeading } from './sections';
import { finish, type Steps } from './steps';
import { type CueIndex, indexCues } from './themes/themes';
import { topicsOf } from './themes/topics';
import { startCarry, type Carry, type DocumentContext } from './types';

export interface BlockResult {
  readonly detections: Detection[];
  readonly carry: Carry;
}

/** All that was found in a document. */
interface Detected {
  readonly context: DocumentContext;
  readonly detections: Detection[];
}

export interface Detector {
  /** The codebook's cues, for words that a person selected. */
  readonly cues: CueIndex;
  /** One pass over the document; what it returns goes into every `detectBlock`. */
  readContext(reading: ReadingText, facts: PageFacts): DocumentContext;
  /**
   * The detections of one block, and what the next block needs to know. Blocks must come in order, starting with
   * `startCarry`.
   */
  detectBlock(reading: ReadingText, blockIndex: number, context: DocumentContext, carry: Carry): BlockResult;
  /** A whole document in steps of a few milliseconds, also where nothing was detected before; `onProgress` gets 0 to 1. */
  inSteps(reading: ReadingText, facts: PageFacts, onProgress?: (share: number) => void): Steps<Detected>;
}

export function createDetector(codebook: Codebook): Detector {
  const cues = indexCues(codebook);

  function* contextSteps(reading: ReadingText, facts: PageFacts): Steps<DocumentContext> {
    const context = yield* contextInSteps(reading, facts);
    if (context.relevance === 'none') return context;
    yield* cues.tree.ready();
    return { ...context, topics: topicsOf(reading.text, cues) };
  }

  function* blockSteps(
    reading: ReadingText,
    index: number,
    context: DocumentContext,
    carry: Carry,
  ): Steps<BlockResult> {
    const entered = enterBlock(reading, index, carry);
    if (!entered || context.relevance === 'none') return { detections: [], carry };
    yield* guardPatterns();
    const { text, seen, earlier } = entered;
    if (!earlier) return yield* detectSentences(text, seen, context, entered.carry, cues);
    // a column of earlier grades speaks for its own cells only
    const result = yield* detectSentences(text, seen, context, { ...entered.carry, earlier }, cues);
    return { ...result, carry: { ...result.carry, earlier: entered.carry.earlier } };
  }

  function* inSteps(reading: ReadingText, facts: PageFacts, onProgress?: (share: number) => void): Steps<Detected> {
    const context = yield* contextSteps(reading, facts);
    const detections: Detection[] = [];
    if (context.relevance === 'none') return { context, detections };
    let carry = startCarry;
    for (let i = 0; i < reading.blocks.length; i++) {
      yield;
      const result = yield* blockSteps(reading, i, context, carry);
      // a block may hold more than a call takes arguments
      for (const one of result.detections) detections.push(one);
      carry = result.carry;
      if (i % BLOCKS_TOLD === 0) onProgress?.(i / reading.blocks.length);
    }
    return { context, detections };
  }

  return {
    cues,
    readContext: (reading, facts) => finish(contextSteps(reading, facts)),
    detectBlock: (reading, index, context, carry) => finish(blockSteps(reading, index, context, carry)),
    inSteps,
  };
}

/** Blocks between two words about progress. */
const BLOCKS_TOLD = 50;

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
export function detectAll(detector: Detector, reading: ReadingText, facts: PageFacts): readonly Detection[] {
  return finish(detector.inSteps(reading, facts)).detections;
}
