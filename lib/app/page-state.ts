import type { Annotation } from '../core/model/annotation';
import type { Detection } from '../core/model/detection';
import type { PageFacts } from '../core/model/document';
import type { Kind } from '../core/model/kinds';
import type { Target } from '../core/model/selector';
import type { Failure } from '../core/result';

/**
 * How far a saved quote could be put back on the page's words.
 * anchored: exact and in place; moved: exact, elsewhere; orphan: these words are no longer there.
 */
export type AnchorState = 'anchored' | 'moved' | 'orphan';

/** A detection that nobody has reviewed, ready for lists and for the bar. */
export interface Suggestion {
  /** Stable for one quote on one page: survives a reload as long as the words do. */
  readonly key: string;
  readonly detection: Detection;
  readonly target: Target;
}

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly state: AnchorState;
}

/**
 * off: switched off for this site, or not asked for; working: reading the page, with progress;
 * unrelated: read, and not about inspections; ready: marked; stale: the extension was updated, the page must be reloaded.
 */
export type PageStatus = 'off' | 'working' | 'unrelated' | 'ready' | 'stale';

/** Everything the popup and the side panel show of one page. Plain data: it crosses a message. */
export interface PageState {
  readonly status: PageStatus;
  /** 0 to 1 while `working`. */
  readonly progress: number;
  readonly facts: PageFacts;
  readonly documentId: string | null;
  /** Unreviewed, in reading order. */
  readonly suggestions: readonly Suggestion[];
  /** In reading order, orphans last. */
  readonly annotations: readonly PlacedAnnotation[];
  /** Found on the page per kind, reviewed or not. */
  readonly found: Readonly<Record<Kind, number>>;
  /** Suggestions that were kept or dismissed, and all that there were. */
  readonly reviewed: number;
  readonly total: number;
  /** Why the library could not be asked, where it could not. */
  readonly failure: Failure | null;
}
