import { browser } from 'wxt/browser';
import type { LibraryStore } from '../../lib/app/ports';
import { draftKey, draftsAmong } from '../../lib/app/page/stored-drafts';
import { sweepDrafts } from '../../lib/app/page/sweep-drafts';

/** Clears the storage area of drafts that have served; when the browser starts, for no bar is open then. */
export function sweepOldDrafts(store: Pick<LibraryStore, 'read'>, now: string): Promise<void> {
  const drafts = {
    all: async () => draftsAmong(await browser.storage.local.get(null)),
    remove: (ids: readonly string[]) => browser.storage.local.remove(ids.map(draftKey)),
  };
  return sweepDrafts({ drafts, store, now }).catch((error: unknown) => {
    console.error('Findmark: old drafts', error);
  });
}
