import { browser } from 'wxt/browser';
import type { DraftStore } from '../../lib/app/page/drafts';
import { draftKey, draftsAmong } from '../../lib/app/page/stored-drafts';

/** Drafts in `storage.local`, which a content script may write by itself: it needs no worker to be alive. */
export const draftStore: DraftStore = {
  async load(address) {
    const drafts = draftsAmong(await browser.storage.local.get(null));
    return drafts.filter((draft) => draft.address === address);
  },
  put: (draft) =>
    browser.storage.local.set({ [draftKey(draft.annotation.id)]: { ...draft, at: new Date().toISOString() } }),
  remove: (annotationId) => browser.storage.local.remove(draftKey(annotationId)),
};
