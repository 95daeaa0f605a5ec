import type { RatingMatch } from './rating-rules';

/** One of the everyday words "good", "outstanding", "adequate", "inadequate" in its sentence. */
export interface Setting {
  readonly before: string;
  /** The last words before the grade. */
  readonly near: string;
  readonly after: string;
  readonly printed: string;
  readonly quoted: boolean;
  /** No noun follows that the word could merely describe. */
  readonly free: boolean;
  /** The grade is a point of the scale of this document. */
  readonly inUse: boolean;
}

export type Evidence = (s: Setting) => RatingMatch | null;

export const firstWord = (words: string): string => words.trim().split(/\s/)[0] ?? '';
