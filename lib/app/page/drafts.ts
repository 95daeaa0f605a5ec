import type { AnnotationDraft } from '../../messaging/calls';
import type { BarMode } from '../../core/model/tagging';

/** Words typed into the bar and not yet kept in the library. Written at every key, so that nothing can lose them. */
export interface StoredDraft {
  /** Canonical address of the page. */
  readonly address: string;
  readonly mode: BarMode;
  readonly annotation: AnnotationDraft;
  /** When the version was modified that it was made from; null where it is new. */
  readonly base: string | null;
  /** Its reader closed the bar: it is offered again only on the same passage, not when the page opens. */
  readonly closed: boolean;
}

/**
 * A draft as it lies in the extension's own storage area: one item for each annotation, so that two tabs overwrite
 * each other's only where they write about the very same one.
 */
export interface DraftItem extends StoredDraft {
  /** When it was written last; drafts of earlier versions do not tell. */
  readonly at: string | null;
}

export interface DraftStore {
  /** Every draft of one page, the oldest first. */
  load(address: string): Promise<DraftItem[]>;
  /** Replaces the draft with this annotation id. */
  put(draft: StoredDraft): Promise<void>;
  remove(annotationId: string): Promise<void>;
}

/** The draft that was begun on this very passage, if there is one; on an annotation only a draft of its own. */
export function draftFor(
  drafts: readonly DraftItem[],
  { mode, annotation: { id, target } }: Pick<StoredDraft, 'mode' | 'annotation'>,
): DraftItem | undefined {
  return drafts.find((draft) => {
    if (mode === 'annotation' || draft.mode === 'annotation') return draft.annotation.id === id;
    const { quote, position } = draft.annotation.target;
    return quote.exact === target.quote.exact && position.start === target.position.start;
  });
}
