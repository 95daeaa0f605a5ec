import type { PageFacts } from '../../core/model/document';
import type { ThemeSuggestion } from '../../core/model/detection';
import type { ReadingText } from '../../core/model/reading-text';
import type { Detected } from './ports';

/** The detector as the engine knows it; it lives in a script of its own, so that neither is evaluated for long. */
export interface PageDetector {
  /** Detects block by block; each step is a place to let the page breathe. `onProgress` gets 0 to 1. */
  detect(reading: ReadingText, facts: PageFacts, onProgress: (share: number) => void): Generator<void, Detected>;
  /** For words that a person selected, best first. */
  suggestThemes(words: string): ThemeSuggestion[];
}

/** Under this name the detector's script leaves it in the content script's world, where no page can see it. */
export const DETECTOR_SLOT = Symbol.for('findmark.detector');

export interface DetectorWorld {
  [DETECTOR_SLOT]?: PageDetector;
}
