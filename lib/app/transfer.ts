import { parseSliced } from '../core/formats/findmark-json/parse';
import { serialise, type FileHeader } from '../core/formats/findmark-json/serialise';
import { MAX_FILE_CHARACTERS } from '../core/formats/findmark-json/version';
import type { ImportSummary } from '../core/model/library-data';
import { fail, ok, type Failure, type Result } from '../core/result';
import type { Changed, LibraryStore } from './ports';

/** How a long piece of work shows itself and stays polite. */
export interface LongWork {
  /** Told 0 to 1. */
  progress(done: number): void;
  /** Gives the browser a turn; awaited several times a second. */
  pause(): Promise<void>;
}

/**
 * The library, or these annotations with all that they refer to, as the pieces of one JSON file.
 * Pieces, not one string: a Blob takes them as they are and can keep them outside memory.
 */
export async function exportLibrary(
  store: LibraryStore,
  annotationIds: readonly string[] | 'all',
  header: FileHeader,
  work: LongWork,
): Promise<Result<string[]>> {
  const snapshot = await store.snapshot(annotationIds);
  if (!snapshot.ok) return snapshot;
  const { creator } = header;
  // the library has the name under which its coder last saved; it may have been given or changed since
  const coders = snapshot.value.coders.map((coder) => (coder.id === creator?.id ? creator : coder));
  const data = { ...snapshot.value, coders };
  const records = data.documents.length + data.annotations.length + data.dismissals.length;
  const pieces: string[] = [];
  let written = 0;
  const failures: Failure[] = [];
  const textOf = async (documentId: string) => {
    const text = await store.textOf(documentId);
    if (text.ok) return text.value;
    failures.push(text.error);
    return null;
  };
  for await (const piece of serialise(header, data, textOf)) {
    pieces.push(piece.text);
    written += piece.records;
    work.progress(records === 0 ? 1 : written / records);
    await work.pause();
    const [failure] = failures;
    if (failure) return fail(failure.code, failure.detail);
  }
  return ok(pieces);
}

/** What is needed of a File. */
export interface SourceFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** Reads a file of ours into the library: all of it, or nothing. */
export async function importFile(
  store: LibraryStore,
  file: SourceFile,
  work: LongWork,
): Promise<Result<Changed<ImportSummary>>> {
  if (file.size > MAX_FILE_CHARACTERS) return fail('file-too-large', `${file.size} bytes`);
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    // Moved or changed on the disk since it was chosen.
    return fail('damaged-file', String(error));
  }
  // Reading is about half of the work, writing the other half.
  const parsed = await parseSliced(text, (done) => {
    work.progress(done / 2);
    return work.pause();
  });
  if (!parsed.ok) return parsed;
  return store.importLibrary(parsed.value, file.name, (done) => work.progress(0.5 + done / 2));
}
