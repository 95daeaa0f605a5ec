import type { Editing } from '../../lib/app/editing';
import type { LibraryStore } from '../../lib/app/ports';
import type { Saving } from '../../lib/app/saving';
import type { Coder } from '../../lib/core/model/annotation';
import type { Codebook } from '../../lib/core/model/codebook';
import { fail, type Result } from '../../lib/core/result';
import type { BackgroundHandlers } from '../../lib/messaging/answer-background';
import type { Caller } from '../../lib/messaging/senders';
import type { injectBar, injectDetector, injectEngine, runInTab } from './inject';
import type { openOwnPage } from './open-page';
import type { openInViewer, openReader } from './open-reader';

export interface BackgroundParts {
  readonly store: LibraryStore;
  readonly saving: Saving;
  readonly editing: Editing;
  readonly codebook: Codebook;
  coder(): Promise<Coder>;
  /** Tells the pages of these documents, but for one tab, that the library changed. */
  tellPages(documentIds: readonly string[], exceptTab?: number): Promise<void>;
  readonly injectEngine: typeof injectEngine;
  readonly injectDetector: typeof injectDetector;
  readonly injectBar: typeof injectBar;
  readonly runInTab: typeof runInTab;
  readonly openOwnPage: typeof openOwnPage;
  readonly openReader: typeof openReader;
  readonly openInViewer: typeof openInViewer;
}

/** What the background does for each call. Replies do not wait for the other tabs to hear of it. */
export function backgroundAnswers(parts: BackgroundParts): BackgroundHandlers {
  const { store, saving, editing, codebook } = parts;
  const tell = (documentIds: readonly string[], caller: Caller) =>
    void parts.tellPages(documentIds, caller.tabId ?? undefined);
  return {
    injectEngine: async (_, caller) => inTab(caller, parts.injectEngine),
    injectDetector: async (_, caller) => inTab(caller, parts.injectDetector),
    injectBar: async (_, caller) => inTab(caller, parts.injectBar),
    openDocument: async (page) => saving.openDocument(page, { coder: await parts.coder(), codebook }),
    saveAnnotation: async ({ page, annotation, base }, caller) => {
      const saved = await saving.saveAnnotation(page, annotation, base, { coder: await parts.coder(), codebook });
      if (saved.ok) tell([saved.value.value.documentId], caller);
      return saved;
    },
    saveAnnotations: async ({ page, annotations }, caller) => {
      const saved = await saving.saveAnnotations(page, annotations, { coder: await parts.coder(), codebook });
      if (saved.ok) tell([...new Set(saved.value.value.map(({ documentId }) => documentId))], caller);
      return saved;
    },
    reviseAnnotation: async (revision, caller) => {
      const revised = await editing.revise(revision);
      if (revised.ok) tell([revised.value.value.documentId], caller);
      return revised;
    },
    deleteAnnotation: async ({ id }, caller) => {
      const before = await store.read((reads) => reads.annotation(id));
      const deleted = await editing.deleteAnnotations([id]);
      if (deleted.ok && before.ok && before.value) tell([before.value.documentId], caller);
      return deleted;
    },
    dismiss: async ({ page, dismissal }, caller) => {
      const dismissed = await saving.dismiss(page, dismissal, await parts.coder());
      if (dismissed.ok) tell([dismissed.value.value.documentId], caller);
      return dismissed;
    },
    undo: async ({ operationId }, caller) => {
      const undone = await store.undo(operationId);
      if (undone.ok) tell(undone.value.documentIds, caller);
      return undone;
    },
    runHere: ({ tabId }) => parts.runInTab(tabId),
    openPage: ({ page }) => parts.openOwnPage(page),
    openReader: ({ address }) => parts.openReader(address),
    openInViewer: async ({ address }, caller) => inTab(caller, (tabId) => parts.openInViewer(address, tabId)),
  };
}

function inTab({ tabId }: Caller, inject: (tabId: number) => Promise<Result<null>>): Promise<Result<null>> {
  return tabId === null ? Promise.resolve(fail('bad-message', 'no tab')) : inject(tabId);
}
