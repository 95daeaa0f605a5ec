import type { Detector } from '../../core/detect/detector';
import { splitSentences } from '../../core/detect/sentences';
import { type CueIndex, suggestThemes } from '../../core/detect/themes';
import { startCarry } from '../../core/detect/types';
import type { Detection } from '../../core/model/detection';
import type { PageFacts } from '../../core/model/document';
import type { ReadingText } from '../../core/model/reading-text';
import type { Detected } from './ports';

/** Figures and grades have no themes of their own: the words of their sentence point to them. */
function withThemesOfSentence(
  block: string,
  at: number,
  detections: readonly Detection[],
  cues: CueIndex,
): Detection[] {
  if (detections.every(({ themes }) => themes.length > 0)) return [...detections];
  const sentences = splitSentences(block);
  return detections.map((detection) => {
    if (detection.themes.length > 0) return detection;
    const sentence = sentences.find(({ start, end }) => at + start <= detection.start && detection.start < at + end);
    return sentence ? { ...detection, themes: suggestThemes(sentence.text, cues) } : detection;
  });
}

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
    const block = reading.blocks[i];
    if (block && result.detections.length > 0) {
      const words = reading.text.slice(block.start, block.end);
      detections.push(...withThemesOfSentence(words, block.start, result.detections, detector.cues));
    }
    carry = result.carry;
    if (i % 50 === 0) onProgress(i / reading.blocks.length);
  }
  detections.sort((a, b) => a.start - b.start || b.end - a.end);
  return { context, detections };
}
