import type { Detector } from '../../core/detect/detector';
import { foundReport } from '../../core/detect/report-card/found-report';
import type { PageFacts } from '../../core/model/document';
import type { ReadingText } from '../../core/model/reading-text';
import type { Detected } from './ports';

/** Detection in reading order, and the card of a report: each `yield` is a place to let the page breathe. `onProgress` gets 0 to 1. */
export function* detectInBlocks(
  detector: Detector,
  reading: ReadingText,
  facts: PageFacts,
  onProgress: (share: number) => void,
): Generator<void, Detected> {
  const { context, detections } = yield* detector.inSteps(reading, facts, onProgress);
  const report = yield* foundReport(reading, facts, context, detector.cues);
  return { context, report, detections: detections.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
