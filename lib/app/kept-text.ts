import { ok, type Result } from '../core/result';
import type { PageSnapshot } from '../messaging/calls';
import { findDocument } from './documents';
import type { LibraryStore, LibraryWrites, PackedText } from './ports';

/** Compressing takes time that a transaction does not wait for, so it is done before, and only where it is needed. */
export async function packIfMissing(store: LibraryStore, page: PageSnapshot): Promise<Result<PackedText | null>> {
  const kept = await store.read(async (reads) => {
    const { document } = await findDocument(reads, page);
    return document ? await reads.hasText(document.id) : false;
  });
  if (!kept.ok) return kept;
  return ok(kept.value ? null : await store.pack(page.text));
}

/** The text and the document's fingerprint always belong together. */
export async function keepText(
  writes: LibraryWrites,
  documentId: string,
  page: PageSnapshot,
  text: PackedText,
): Promise<void> {
  if (await writes.hasText(documentId)) return;
  const document = await writes.document(documentId);
  if (document && document.fingerprint !== page.fingerprint) {
    await writes.putDocument({ ...document, fingerprint: page.fingerprint });
  }
  await writes.putText(documentId, text);
}
