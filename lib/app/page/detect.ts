import type { Detector } from '../../core/detect/detector';
import { startCarry } from '../../core/detect/types';
import type { Detection } from '../../core/model/detection';
import type { PageFacts } from '../../core/model/document';
import type { ReadingText } from '../../core/model/reading-text';
import type { Detected } from './ports';

/** Detection block by block: each `yield` is a place to let the page breathe. */
export function* detectInBlocks(
  detector: Detector,
  reading: ReadingText,
  facts: PageFacts,
  onProgress: (share: number) => void,
): Generator<void, Detected> {
  const context = detector.readContext(reading, facts);
  const detections: Detection[] = [];
  let carry = startCarry;
  for (let i = 0; i < reading.blocks.length; i++) {
    yield;
    const result = detector.detectBlock(reading, i, context, carry);
    detections.push(...result.detections);
    carry = result.carry;
    if (i % 50 === 0) onProgress(i / reading.blocks.length);
  }
  detections.sort((a, b) => a.start - b.start || b.end - a.end);
  return { context, detections };
}
