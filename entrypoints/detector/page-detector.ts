import { detectInBlocks } from '../../lib/app/page/detect';
import type { PageDetector } from '../../lib/app/page/detector-port';
import { createDetector, type Detector } from '../../lib/core/detect/detector';
import { suggestThemes } from '../../lib/core/detect/themes/themes';
import { defaultCodebook } from '../../lib/core/model/default-codebook';

/** The rules and weights, made when a page is first detected: not while the script is evaluated. */
export function createPageDetector(): PageDetector {
  let made: Detector | undefined;
  const detector = (): Detector => {
    made ??= createDetector(defaultCodebook);
    return made;
  };
  return {
    detect: (reading, facts, onProgress) => detectInBlocks(detector(), reading, facts, onProgress),
    suggestThemes: (words) => suggestThemes(words, detector().cues),
  };
}
