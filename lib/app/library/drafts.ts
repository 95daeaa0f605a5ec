import * as v from 'valibot';
import type { DraftKeeper, NoteDraft } from './ports';

const PREFIX = 'findmark-note-';

const draftSchema = v.object({ text: v.string(), base: v.nullable(v.string()) });

/**
 * Drafts in the storage of our own pages. It answers at once, so that even the last letter before a crash is kept.
 * A storage that is full or switched off costs the draft, not the typing: the note itself goes to the library.
 */
export function keepDrafts(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): DraftKeeper {
  return {
    read: (id) => {
      const kept = storage.getItem(PREFIX + id);
      return kept === null ? null : parse(kept);
    },
    write: (id, draft) => {
      try {
        storage.setItem(PREFIX + id, JSON.stringify(draft));
      } catch {
        // the field still has the text, and says so where it cannot be saved
      }
    },
    drop: (id) => storage.removeItem(PREFIX + id),
  };
}

/** Earlier versions kept the bare words: they are somebody's typing, whatever they look like. */
function parse(kept: string): NoteDraft {
  try {
    const parsed = v.safeParse(draftSchema, JSON.parse(kept));
    if (parsed.success) return parsed.output;
  } catch {
    // not JSON: bare words
  }
  return { text: kept, base: null };
}
