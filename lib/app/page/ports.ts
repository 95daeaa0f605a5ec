import type { Finding } from '../../core/anchor/find-quotes';
import type { FoundReport } from '../../core/detect/report-card/found-report';
import type { DocumentContext } from '../../core/detect/types';
import type { Detection } from '../../core/model/detection';
import type { PageFacts } from '../../core/model/document';
import type { Kind, Polarity } from '../../core/model/kinds';
import type { ReadingText, Span } from '../../core/model/reading-text';
import type { Target } from '../../core/model/selector';
import type { Result } from '../../core/result';
import type { BackgroundCalls } from '../../messaging/calls';
import type { Client } from '../../messaging/client';
import type { PageState } from '../page-state';

/** A reading text that may know the nodes it stands in. */
export interface LiveReading extends ReadingText {
  /** True where these are the very nodes of an earlier reading, so that nothing need be painted anew. */
  isStill?(before: ReadingText): boolean;
  /** The page that an offset stands on, from 1, in a document that has pages. */
  pageAt?(offset: number): number;
}

/** A page as it was read at one moment. */
export interface ReadPage<R extends LiveReading = LiveReading> {
  readonly reading: R;
  readonly facts: PageFacts;
  /** SHA-256 of the reading text in UTF-8, lower-case hex. */
  readonly fingerprint: string;
  /** ISO 8601, UTC. */
  readonly readAt: string;
}

export interface Detected {
  readonly context: DocumentContext;
  readonly detections: readonly Detection[];
  /** Of a document that is a report; else null. */
  readonly report: FoundReport | null;
}

/** Where something stands in the reading text, and how it is to look. */
export interface PaintSuggestion extends Span {
  readonly id: string;
  readonly kind: Kind;
}

export interface PaintAnnotation extends PaintSuggestion {
  /** Key of the first theme's group; null where there is none. */
  readonly group: string | null;
  readonly polarity: Polarity | null;
  readonly themes: readonly string[];
  /** True where the passage reads otherwise than it was saved: it must not look as if it were what was tagged. */
  readonly changed: boolean;
}

/** What the use cases of a page need from the world; R is the text index of the room that reads. */
export interface PagePorts<R extends LiveReading = LiveReading> {
  /** Reads the page in slices; `onProgress` gets 0 to 1. */
  read(signal: AbortSignal): Promise<ReadPage<R>>;
  detect(page: ReadPage<R>, signal: AbortSignal, onProgress: (share: number) => void): Promise<Result<Detected>>;
  /** Selectors of a passage, with all that tells it from others like it; made in slices. */
  describe(reading: ReadingText, start: number, end: number): Promise<Target>;
  /** Finds saved quotes in a text, in slices: one answer for each, in their order. */
  anchor(reading: ReadingText, targets: readonly Target[], signal: AbortSignal): Promise<Finding[]>;
  paint(reading: R, suggestions: readonly PaintSuggestion[], annotations: readonly PaintAnnotation[]): void;
  clearPaint(): void;
  readonly library: Pick<
    Client<BackgroundCalls>,
    'openDocument' | 'saveAnnotation' | 'saveAnnotations' | 'reviseAnnotation' | 'deleteAnnotation' | 'dismiss' | 'undo'
  >;
  /** Something was kept on this page. */
  kept(): void;
  announce(state: PageState): void;
  newId(): string;
}
