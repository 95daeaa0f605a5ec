import type { ThemeSuggestion } from '../../core/model/detection';
import type { Span } from '../../core/model/reading-text';
import type { Failure, Result } from '../../core/result';
import type { BarView } from './bar-port';
import type { DraftStore } from './drafts';

export type Said =
  | 'saved'
  | 'dismissed'
  | 'deleted'
  | 'note-kept'
  | 'other-taken'
  | 'changed-since'
  | 'new-words'
  /** The new words say something else: what was said of the old ones may not hold. */
  | 'new-words-check'
  | 'old-version';

/** What tagging does to the page it is in. */
export interface TaggingPorts {
  /** The bar, loaded when it is first wanted; a failure where it cannot be. */
  bar(): Promise<Result<BarView>>;
  readonly drafts: DraftStore;
  boxes(span: Span): DOMRect[];
  /** Frames the passage, or takes the frame away. */
  frame(boxes: (() => DOMRect[]) | null): void;
  scrollTo(span: Span): void;
  /** Gives the focus to the mark of an annotation, or back to where it was. */
  focus(annotationId: string | null): void;
  /** Themes that the cues of some words point to. */
  suggestThemes(words: string): readonly ThemeSuggestion[];
  /** Tells what was done, with a way back. */
  said(what: Said, takeBack: () => void): void;
  /** Tells that no suggestion is left to review, of so many that there were. */
  nothingNext(total: number): void;
  /** Tells that something could not be done, where there is no bar to say it in. */
  failed(failure: Failure): void;
  newId(): string;
}
