import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { DraftStore, StoredDraft } from '../../lib/app/page/drafts';
import { annotationSchema } from '../../lib/core/model/annotation';
import { addressSchema } from '../../lib/core/model/document';

const PREFIX = 'draft:';

const draftSchema = v.object({
  address: addressSchema,
  mode: v.picklist(['suggestion', 'selection', 'annotation']),
  annotation: v.pick(annotationSchema, ['id', 'target', 'kind', 'polarity', 'attributes', 'themes', 'note', 'rule']),
  closed: v.boolean(),
});

/**
 * Drafts in `storage.local`, which a content script may write by itself: it needs no worker to be alive.
 * One item a draft, so that two tabs never overwrite each other's.
 */
export const draftStore: DraftStore = {
  async load(address) {
    const items = await browser.storage.local.get(null);
    return Object.entries(items).flatMap(([key, value]): StoredDraft[] => {
      const parsed = key.startsWith(PREFIX) ? v.safeParse(draftSchema, value) : null;
      return parsed?.success && parsed.output.address === address ? [parsed.output] : [];
    });
  },
  put: (draft) => browser.storage.local.set({ [PREFIX + draft.annotation.id]: draft }),
  remove: (annotationId) => browser.storage.local.remove(PREFIX + annotationId),
};
