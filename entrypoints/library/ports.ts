import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { createEditing } from '../../lib/app/editing';
import { keepDrafts } from '../../lib/app/library/drafts';
import type { LibraryPorts, Transfer } from '../../lib/app/library/ports';
import type { LibraryStore } from '../../lib/app/ports';
import { exportLibrary, importFile } from '../../lib/app/transfer';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { ok } from '../../lib/core/result';
import { breathe } from '../../lib/dom/slices';
import { tellPages } from '../../lib/messaging/tell-pages';
import { Library } from '../../lib/storage/library';
import { coderSetting } from '../../lib/storage/settings';

const now = (): string => new Date().toISOString();

/** The library page on this browser's own database and downloads. */
export function openPorts(): LibraryPorts {
  const store = new Library(now);
  return {
    store,
    editing: createEditing(store, { now }),
    transfer: transferOf(store),
    codebook: defaultCodebook,
    coderOf: async (annotationId) => {
      const [own, part] = await Promise.all([coderSetting.read(), store.snapshot([annotationId])]);
      if (!part.ok) return null;
      const id = part.value.annotations[0]?.coderId;
      // the name in the settings is newer than the one that was kept with the first annotation
      return own?.id === id ? own : (part.value.coders.find((coder) => coder.id === id) ?? null);
    },
    drafts: keepDrafts(localStorage),
    tell: (documentIds) => void tellPages(documentIds),
    download,
    now: () => new Date(),
    pause: breathe,
  };
}

function transferOf(store: LibraryStore): Transfer {
  return {
    exportJson: async (annotationIds, progress) => {
      const generator = `${i18n.t('extName')} ${browser.runtime.getManifest().version}`;
      const header = { exported: now(), generator, creator: await coderSetting.read() };
      const pieces = await exportLibrary(store, annotationIds, header, { progress, pause: breathe });
      return pieces.ok ? ok(new Blob(pieces.value, { type: 'application/json' })) : pieces;
    },
    importJson: async (file, progress) => importFile(store, file, { progress, pause: breathe }),
  };
}

/** Long enough for a browser that asks where to put the file. */
const KEEP_FILE_MS = 120_000;

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_FILE_MS);
}
