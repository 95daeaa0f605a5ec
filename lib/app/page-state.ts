import type { MeaningKind } from '../core/anchor/meaning';
import type { DiffPart } from '../core/anchor/word-diff';
import type { Annotation } from '../core/model/annotation';
import type { InspectionKind } from '../core/detect/report-card/report-card-kind';
import type { Detection } from '../core/model/detection';
import type { PageFacts, RelatedDocument } from '../core/model/document';
import type { Kind } from '../core/model/kinds';
import type { Span } from '../core/model/reading-text';
import type { Target } from '../core/model/selector';
import type { Failure } from '../core/result';

/**
 * How far a saved quote could be put back on the page's words.
 * anchored: exact and in place; moved: exact, elsewhere; changed: the passage reads otherwise now; orphan: these words
 * are no longer there, or cannot be told from others; superseded: nor are they, and the coder keeps them as evidence of
 * an earlier version.
 */
export type AnchorState = 'anchored' | 'moved' | 'changed' | 'orphan' | 'superseded';

/** A detection that nobody has reviewed, ready for lists and for the bar. */
export interface Suggestion {
  /** Stable for one quote on one page: survives a reload as long as the words do. */
  readonly key: string;
  readonly detection: Detection;
  readonly target: Target;
}

/** How a passage reads now, beside how it was saved. */
export interface PassageChange {
  /** Old words beside new ones, with the sentence where only that changed. */
  readonly diff: readonly DiffPart[];
  /** What it says otherwise now; empty where only spelling or wording changed. */
  readonly meaning: readonly MeaningKind[];
  /** True where the words themselves are as they were, and those round them say something else. */
  readonly around: boolean;
}

/** One of several places that a quote may stand in, with what stands round it. */
export interface PossiblePlace {
  readonly start: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The heading above it; empty where there is none. */
  readonly section: string;
}

/**
 * What a coder chose of a quote whose words changed or stand in several places: the passage as it reads now, the quote as
 * evidence of an earlier version, or one place of several. `words` are those that its coder saw: where the page reads
 * otherwise again by now, nothing is written.
 */
export type Choice =
  | { readonly take: 'new-words'; readonly words: string }
  | { readonly take: 'old-version' }
  | { readonly take: 'place'; readonly start: number; readonly words: string };

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly state: AnchorState;
  /** Of what changed; else null. */
  readonly change: PassageChange | null;
  /** Where an orphan may stand, the likeliest first; none where nothing is like it. */
  readonly places: readonly PossiblePlace[];
}

/** A line of a report's card. */
export interface ReportLine extends Span {
  /** As a suggestion's. */
  readonly key: string;
  /** Id of the annotation that it is kept as; null where it is not. */
  readonly annotation: string | null;
}

export interface ReportRow extends ReportLine {
  readonly label: string;
  /** As printed. */
  readonly grade: string;
}

export interface ReportImprovement extends ReportLine {
  readonly text: string;
  /** Keys of the themes suggested for it, the best first. */
  readonly themes: readonly string[];
}

/** What a report comes to. Days are YYYY-MM-DD; null is what it does not say. */
export interface ReportState {
  readonly provider: string | null;
  readonly kind: InspectionKind | null;
  readonly inspected: { readonly from: string; readonly to: string } | null;
  readonly published: string | null;
  readonly rows: readonly ReportRow[];
  readonly improvements: readonly ReportImprovement[];
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
  /** The same report, kept apart in the library. */
  readonly related: readonly RelatedDocument[];
  /** Unreviewed, in reading order. */
  readonly suggestions: readonly Suggestion[];
  /** In reading order, orphans last. */
  readonly annotations: readonly PlacedAnnotation[];
  /** Of a page that is a report; else null. */
  readonly report: ReportState | null;
  /** Found on the page per kind, reviewed or not. */
  readonly found: Readonly<Record<Kind, number>>;
  /** Suggestions that were kept or dismissed, and all that there were. */
  readonly reviewed: number;
  readonly total: number;
  /** Why the library could not be asked, the page not be read or nothing be detected, where that is so. */
  readonly failure: Failure | null;
}
