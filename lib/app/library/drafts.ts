import type { DraftKeeper } from './ports';

const PREFIX = 'findmark-note-';

/**
 * Drafts in the storage of our own pages. It answers at once, so that even the last letter before a crash is kept.
 * A storage that is full or switched off costs the draft, not the typing: the note itself goes to the library.
 */
export function keepDrafts(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): DraftKeeper {
  return {
    read: (id) => storage.getItem(PREFIX + id),
    write: (id, text) => {
      try {
        storage.setItem(PREFIX + id, text);
      } catch {
        // the field still has the text, and says so where it cannot be saved
      }
    },
    drop: (id) => storage.removeItem(PREFIX + id),
  };
}
