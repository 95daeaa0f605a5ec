import type { Annotation, Coder, Dismissal } from '../core/model/annotation';
import type { Codebook } from '../core/model/codebook';
import type { DocumentRecord, PageFacts, RelatedDocument } from '../core/model/document';
import type { TimeState } from '../core/model/time-state';
import type { Result } from '../core/result';
import type { Choice, PageState } from '../app/page-state';

/** What a page needs to begin: the document if it is in the library, and all that was made of it. */
export interface OpenedDocument {
  readonly document: DocumentRecord | null;
  readonly annotations: readonly Annotation[];
  readonly dismissals: readonly Dismissal[];
  readonly related: readonly RelatedDocument[];
  readonly coder: Coder;
  readonly codebook: Codebook;
}

/** The page as it stands when something of it is kept; `text` is stored once, with the first annotation. */
export interface PageSnapshot {
  readonly facts: PageFacts;
  /** SHA-256 of `text` in UTF-8, lower-case hex. */
  readonly fingerprint: string;
  readonly text: string;
}

/** An annotation before the library has given it a document, a coder, a codebook and times. */
export type AnnotationDraft = Pick<
  Annotation,
  'id' | 'target' | 'kind' | 'polarity' | 'attributes' | 'themes' | 'note' | 'rule'
>;
export type DismissalDraft = Pick<Dismissal, 'id' | 'target' | 'kind' | 'rule'>;

/** What a coder decided about a quote whose words changed: it takes others of its page, or stays as evidence. */
export interface Revision {
  readonly id: string;
  /** When the version was modified that was decided on. */
  readonly base: string;
  readonly change: Pick<Annotation, 'target' | 'attributes'> | { readonly superseded: TimeState };
}

/** What was done and can be undone: shown as "Undo: …". */
export interface Done<T> {
  readonly value: T;
  readonly operationId: number;
}

/** Calls of content scripts and pages to the background. Arguments are validated on receipt (schemas.ts). */
export interface BackgroundCalls {
  /** Put the page engine into the tab that asks (content script only). */
  injectEngine(): Result<null>;
  /** Put what detects into the tab that asks (content script only). */
  injectDetector(): Result<null>;
  /** Put the tagging bar into the tab that asks (content script only). */
  injectBar(): Result<null>;
  /** What the library knows of this page; writes nothing but the time last seen. */
  openDocument(page: { facts: PageFacts; fingerprint: string }): Result<OpenedDocument>;
  /**
   * Creates or replaces the annotation with this id: sending it twice is harmless. Stores the text with the first.
   * `base` is when the version was modified that the draft was made from, null for a new annotation: where another
   * one is kept by now, or none any more, the answer is 'changed-since'.
   */
  saveAnnotation(call: {
    page: PageSnapshot;
    annotation: AnnotationDraft;
    base: string | null;
  }): Result<Done<Annotation>>;
  /**
   * Creates annotations, all or none: one operation. Sending it twice is harmless; the answer is 'changed-since' where
   * another version of one of them is kept.
   */
  saveAnnotations(call: {
    page: PageSnapshot;
    annotations: readonly AnnotationDraft[];
  }): Result<Done<readonly Annotation[]>>;
  /** Writes a decision down; fails with 'changed-since' where another version is kept by now. */
  reviseAnnotation(call: Revision): Result<Done<Annotation>>;
  deleteAnnotation(call: { id: string }): Result<Done<null>>;
  /** Remembers that a suggestion was turned down. */
  dismiss(call: { page: PageSnapshot; dismissal: DismissalDraft }): Result<Done<Dismissal>>;
  /** Takes back one operation, whole, unless something in it was changed since ('changed-since'). */
  undo(call: { operationId: number }): Result<{ documentIds: readonly string[] }>;
  /** Put the page engine into this tab, where no site permission is needed because the person asked (our pages only). */
  runHere(call: { tabId: number }): Result<null>;
  /** Open a page of our own, beside the tab that asks. */
  openPage(call: { page: 'library' | 'options' }): Result<null>;
  /** Open the reader beside the tab in front, with this file or with none (our pages only). */
  openReader(call: { address: string | null }): Result<null>;
  /** Show a file in the browser's own viewer, in the tab that asks (our reader only). */
  openInViewer(call: { address: string }): Result<null>;
}

/** Calls of our own pages and the background to the engine in one tab. */
export interface EngineCalls {
  /** The state as it stands. */
  getState(): PageState;
  /**
   * Scroll to a suggestion or a line of the report's card (by key) or an annotation (by id) and flash it; false where
   * it is not on the page. Of an annotation that may stand in several places, `place` says which, by where it starts.
   */
  reveal(call: { key: string; place?: number | undefined }): boolean;
  /** Open the bar on a suggestion or an annotation, or on the next suggestion where `key` is null. */
  openBar(call: { key: string | null }): boolean;
  /** Keep a suggestion with these themes, without the bar. */
  accept(call: { key: string; themes: readonly string[] }): Result<Done<Annotation>>;
  /** Keep these judgements of the report's card, all at once; those that are kept already are left as they are. */
  saveJudgements(call: { keys: readonly string[] }): Result<Done<readonly Annotation[]>>;
  dismissSuggestion(call: { key: string }): Result<Done<Dismissal>>;
  /** Decide about an annotation whose words changed, or stand in several places. */
  decide(call: { id: string; choice: Choice }): Result<Done<Annotation>>;
  /** Take every mark off the page, or put them back. */
  setOn(call: { on: boolean }): PageState;
  /** The library changed for these documents: ask again and repaint. */
  documentsChanged(call: { documentIds: readonly string[] }): null;
}

/** Told to whoever listens (side panel, popup). */
export interface Broadcasts {
  /** The engine in this tab has a new state. The tab is the message's sender. */
  pageChanged(state: PageState): void;
}
