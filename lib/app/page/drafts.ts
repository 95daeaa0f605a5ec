import type { AnnotationDraft } from '../../messaging/calls';
import type { BarMode } from './bar-port';

/** Words typed into the bar and not yet kept in the library. Written at every key, so that nothing can lose them. */
export interface StoredDraft {
  /** Canonical address of the page. */
  readonly address: string;
  readonly mode: BarMode;
  readonly annotation: AnnotationDraft;
  /** Its reader closed the bar: it is offered again only on the same passage, not when the page opens. */
  readonly closed: boolean;
}

export interface DraftStore {
  /** Every draft of one page, the oldest first. */
  load(address: string): Promise<StoredDraft[]>;
  /** Replaces the draft with this annotation id. */
  put(draft: StoredDraft): Promise<void>;
  remove(annotationId: string): Promise<void>;
}

type Passage = Pick<AnnotationDraft, 'target' | 'kind'>;

/** The draft that was begun on this very passage, if there is one. */
export function draftFor(drafts: readonly StoredDraft[], { target }: Passage): StoredDraft | undefined {
  return drafts.find(
    ({ annotation }) =>
      annotation.target.quote.exact === target.quote.exact &&
      annotation.target.position.start === target.position.start,
  );
}
