import type { ReadingText } from '../model/reading-text';
import type { Target } from '../model/selector';
import { type Finding, findQuotes } from './find-quotes';

/** Where a saved quote stands today. An orphan's words are not on the page, or cannot be told from others like them. */
export type Anchored =
  | { readonly state: 'anchored' | 'moved'; readonly start: number; readonly end: number }
  | { readonly state: 'orphan' };

/** Nobody shows yet what changed in a passage: until then it counts as lost, never as what was saved. */
function told(finding: Finding): Anchored {
  if (finding.state === 'changed' || finding.state === 'orphan') return { state: 'orphan' };
  return finding;
}

/**
 * Finds saved quotes in a text, by their exact words only: a passage that was edited is an orphan, never "similar".
 * @returns one answer for each target, in the order given
 */
export function anchorAll(reading: ReadingText, targets: readonly Target[]): Anchored[] {
  const work = findQuotes(reading, targets);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.map(told);
  }
}
