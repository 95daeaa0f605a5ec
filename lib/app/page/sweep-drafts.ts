import type { Annotation } from '../../core/model/annotation';
import { sameContent } from '../../core/model/same-content';
import type { LibraryStore } from '../ports';
import type { DraftItem } from './drafts';

/** After so long no save is under way, and nobody comes back for a choice without a word. */
const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1_000;

interface SweepParts {
  readonly drafts: { all(): Promise<readonly DraftItem[]>; remove(annotationIds: readonly string[]): Promise<void> };
  readonly store: Pick<LibraryStore, 'read'>;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Takes away old drafts by which nothing is lost: what the library keeps by now, and what was only chosen, without a
 * word, in a bar that went with its tab. A draft with words that were never saved stays, however old it is: it is
 * offered again on its passage, and nothing else has these words. So does a save that failed after its bar was closed.
 */
export async function sweepDrafts({ drafts, store, now }: SweepParts): Promise<void> {
  const old = (await drafts.all()).filter(({ at }) => at !== null && Date.parse(now) - Date.parse(at) > KEPT_FOR_MS);
  if (old.length === 0) return;
  const kept = await store.read((reads) => Promise.all(old.map(({ annotation }) => reads.annotation(annotation.id))));
  if (!kept.ok) return;
  const spent = old.filter((draft, i) => isBareChoice(draft) || isSpent(draft, kept.value[i]));
  await drafts.remove(spent.map(({ annotation }) => annotation.id));
}

const isBareChoice = ({ annotation, closed }: DraftItem): boolean => !closed && annotation.note === '';

/** Whether nothing is lost without a draft: the library has what it says, or went past what was only chosen in it. */
export function isSpent({ annotation, at, base }: DraftItem, kept: Annotation | undefined): boolean {
  if (!kept) return false;
  const isSameNote = kept.note === annotation.note;
  // made as new, and kept: by its own save, whose answer came too late to take the draft away
  if (base === null && (isSameNote || annotation.note === '')) return true;
  const savedSince = at !== null && kept.modified > at && isSameNote;
  return savedSince || sameContent(kept, annotation);
}
