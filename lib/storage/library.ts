import type { Annotation } from '../core/model/annotation';
import type { DocumentRecord } from '../core/model/document';
import type { ImportSummary, LibraryData, LibraryFile } from '../core/model/library-data';
import type { Operation, OperationLabel } from '../core/model/operation';
import { ok, type Result } from '../core/result';
import { FindmarkDatabase } from './database';
import { guarded, Refusal } from './failures';
import { importInto } from './importing';
import { forgetOldest, lastOperation, undoOperation } from './operations';
import { Recorder } from './recorder';
import { readAll } from './slices';
import { snapshotAll, snapshotOf } from './snapshots';
import { packText, packTexts, unpackText } from './text-packing';
import { Reads, Writes } from './transactions';
import { sameObjects, watch, type Watch } from './watching';

interface Changed<T> {
  readonly value: T;
  readonly operationId: number;
}

const idOf = (row: { id: string }) => row.id;

/** The library in IndexedDB. Opens itself at the first call; every reply names what went wrong. */
export class Library {
  private readonly db: FindmarkDatabase;

  constructor(
    private readonly now: () => string,
    name = 'findmark',
  ) {
    this.db = new FindmarkDatabase(name);
  }

  read<T>(work: (reads: Reads) => Promise<T>): Promise<Result<T>> {
    return this.transact('r', async () => work(new Reads(this.db)));
  }

  change<T>(label: OperationLabel, work: (writes: Writes) => Promise<Result<T>>): Promise<Result<Changed<T>>> {
    return this.record(label, async (recorder) => {
      const writes = new Writes(this.db, recorder);
      const outcome = await work(writes);
      if (!outcome.ok) throw new Refusal(outcome.error);
      return { value: outcome.value, earlier: writes.earlier };
    });
  }

  touchDocument(id: string, lastSeen: string): Promise<Result<null>> {
    return this.transact('rw', async () => {
      await this.db.documents.update(id, { lastSeen });
      return null;
    });
  }

  undo(operationId: number): Promise<Result<{ documentIds: readonly string[] }>> {
    return this.transact('rw', async () => ({ documentIds: await undoOperation(this.db, operationId) }));
  }

  pack(text: string): Promise<Uint8Array> {
    return packText(text);
  }

  textOf(documentId: string): Promise<Result<string | null>> {
    return guarded(async () => {
      await this.db.ready();
      const row = await this.db.texts.get(documentId);
      return ok(row ? await unpackText(row.gzip) : null);
    });
  }

  watchDocuments(): Watch<readonly DocumentRecord[]> {
    // A visit changes the time last seen without being an operation.
    const records = sameObjects<DocumentRecord>(
      (row, before) => row.op === before.op && row.lastSeen === before.lastSeen,
    );
    return watch(this.db, async () => records(await readAll(this.db.documents, idOf)));
  }

  watchAnnotations(): Watch<readonly Annotation[]> {
    const records = sameObjects<Annotation>((row, before) => row.op === before.op);
    return watch(this.db, async () => records(await readAll(this.db.annotations, idOf)));
  }

  watchLastOperation(): Watch<Operation | null> {
    return watch(this.db, () => lastOperation(this.db));
  }

  snapshot(annotationIds: readonly string[] | 'all'): Promise<Result<LibraryData>> {
    return this.transact('r', () =>
      annotationIds === 'all' ? snapshotAll(this.db) : snapshotOf(this.db, annotationIds),
    );
  }

  async importLibrary(
    file: LibraryFile,
    fileName: string,
    progress: (done: number) => void,
  ): Promise<Result<Changed<ImportSummary>>> {
    return guarded(async () => {
      // Packing is no database work, so it comes before the transaction; a good part of an import's time.
      const texts = await packTexts(file.texts, (done) => progress(done / 2));
      const label = { action: 'import', count: file.annotations.length, words: fileName } as const;
      return this.record(label, async (recorder) => ({
        value: await importInto(this.db, recorder, file, texts, (done) => progress(0.5 + done / 2)),
        earlier: null,
      }));
    });
  }

  close(): void {
    this.db.close();
  }

  private record<T>(
    label: OperationLabel,
    work: (recorder: Recorder) => Promise<{ value: T; earlier: number | null }>,
  ): Promise<Result<Changed<T>>> {
    return this.transact('rw', async () => {
      const recorder = new Recorder(this.db, label, this.now());
      const { value, earlier } = await work(recorder);
      const operationId = (await recorder.finish()) ?? earlier ?? 0;
      await forgetOldest(this.db);
      return { value, operationId };
    });
  }

  private transact<T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<Result<T>> {
    return guarded(async () => {
      await this.db.ready();
      return ok(await this.db.transaction(mode, this.db.tables, work));
    });
  }
}
