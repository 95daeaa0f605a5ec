import type { ImportSummary, LibraryFile } from '../core/model/library-data';
import { sameContent } from '../core/model/same-content';
import type { FindmarkDatabase, Stamped } from './database';
import { importDocuments } from './importing-documents';
import type { Recorder } from './recorder';
import { inSlices } from './slices';

/** Rows between two turns of the browser: a write of so many takes well under 50 ms. */
const SLICE = 128;

type Tally = { -readonly [K in keyof ImportSummary]: ImportSummary[K] };

/**
 * Adds a file to the library, inside one transaction. An annotation that is here already stays, unless the file's was
 * modified later.
 * @param texts document id of the file to packed text
 */
export async function importInto(
  db: FindmarkDatabase,
  recorder: Recorder,
  file: LibraryFile,
  texts: ReadonlyMap<string, Uint8Array>,
  progress: (done: number) => void,
): Promise<ImportSummary> {
  const tally: Tally = { documents: 0, added: 0, unchanged: 0, replaced: 0, kept: 0 };
  const total = file.documents.length + file.annotations.length + file.dismissals.length;
  let done = 0;
  const step = (rows: number) => {
    done += rows;
    progress(done / total);
  };

  await addMissing(db, file);
  const here = await importDocuments(db, recorder, file.documents, texts);
  tally.documents = here.added;
  if (file.documents.length > 0) step(file.documents.length);
  for (const table of ['annotations', 'dismissals'] as const) {
    // Keys are read in one go: most rows of an import are new, and asking for each costs more than writing it.
    const known = new Set(await db[table].toCollection().primaryKeys());
    for (const slice of inSlices<Coded>(file[table], SLICE)) {
      const moved = slice.map((record) => ({
        ...record,
        documentId: here.ids.get(record.documentId) ?? record.documentId,
      }));
      await importCoded(db, recorder, table, moved, known, tally);
      step(slice.length);
    }
  }
  return tally;
}

/** Coders and codebooks are only ever added: mine keep their names, where they have one, and wordings. */
async function addMissing(db: FindmarkDatabase, file: LibraryFile): Promise<void> {
  const coders = await db.coders.bulkGet(file.coders.map(({ id }) => id));
  await db.coders.bulkPut(file.coders.filter((_, index) => !coders[index]?.name));
  const codebooks = new Set((await db.codebooks.toCollection().primaryKeys()).map(String));
  await db.codebooks.bulkAdd(file.codebooks.filter(({ id, version }) => !codebooks.has(String([id, version]))));
}

/** An annotation or a dismissal; the latter is never modified. */
type Coded = { readonly id: string; readonly documentId: string; readonly modified?: string };

async function importCoded(
  db: FindmarkDatabase,
  recorder: Recorder,
  table: 'annotations' | 'dismissals',
  records: readonly Coded[],
  known: ReadonlySet<string>,
  tally: Tally,
): Promise<void> {
  const rows = await db.table<Stamped<Coded>>(table).bulkGet(records.flatMap(({ id }) => (known.has(id) ? [id] : [])));
  const here = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
  const written = records.filter((theirs) => {
    const outcome = compare(here.get(theirs.id), theirs);
    tally[outcome]++;
    return outcome === 'added' || outcome === 'replaced';
  });
  // Both tables hold what a file holds of them; the reader of files has seen to that.
  await recorder.put(
    table,
    written as never[],
    written.map(({ id }) => here.get(id) as never),
  );
}

function compare(mine: Coded | undefined, theirs: Coded): 'added' | 'unchanged' | 'replaced' | 'kept' {
  if (!mine) return 'added';
  if (sameContent(mine, theirs)) return 'unchanged';
  return (theirs.modified ?? '') > (mine.modified ?? '') ? 'replaced' : 'kept';
}
