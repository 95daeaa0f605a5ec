import type { Annotation, Coder, Dismissal } from '../../model/annotation';
import type { LibraryData } from '../../model/library-data';
import type { Target } from '../../model/selector';
import { FORMAT, FORMAT_MAJOR, FORMAT_MINOR } from './version';

/** Who made the file, when, with what. */
export interface FileHeader {
  /** ISO 8601, UTC. */
  readonly exported: string;
  /** Name and version of the program. */
  readonly generator: string;
  readonly creator: Coder | null;
}

export interface Piece {
  readonly text: string;
  /** How many documents, annotations and dismissals it holds, for a progress bar. */
  readonly records: number;
}

/** Long enough that pieces are few, short enough that making one takes a few milliseconds. */
const PIECE = 64 * 1024;

/**
 * A library as Findmark JSON (lib/core/formats/findmark.schema.json), in pieces: one record on a line, so that the
 * file can be read, compared and cut by ordinary tools.
 * @param textOf the reading text of a document, or null where there is none; asked once for each document
 */
export async function* serialise(
  header: FileHeader,
  data: LibraryData,
  textOf: (documentId: string) => Promise<string | null> | null,
): AsyncGenerator<Piece> {
  const { exported, generator, creator } = header;
  const head = { format: FORMAT, version: `${FORMAT_MAJOR}.${FORMAT_MINOR}`, exported, generator, creator };
  yield { text: `{\n${Object.entries(head).map(line).join('')}"codebooks": [`, records: 0 };
  yield* list(data.codebooks, (codebook) => codebook, 0);
  yield { text: '],\n"coders": [', records: 0 };
  yield* list(data.coders, (coder) => coder, 0);
  yield { text: '],\n"documents": [', records: 0 };
  yield* list(data.documents, async (document) => {
    const text = await textOf(document.id);
    return text === null ? document : { ...document, text };
  });
  yield { text: '],\n"annotations": [', records: 0 };
  yield* list(data.annotations, annotationRecord);
  yield { text: '],\n"dismissals": [', records: 0 };
  yield* list(data.dismissals, dismissalRecord);
  yield { text: ']\n}\n', records: 0 };
}

const line = ([key, value]: [string, unknown]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;

async function* list<T>(
  items: readonly T[],
  record: (item: T) => object | Promise<object>,
  counted = 1,
): AsyncGenerator<Piece> {
  let text = '';
  let records = 0;
  for (const [index, item] of items.entries()) {
    text += `${index === 0 ? '\n' : ',\n'}${JSON.stringify(await record(item))}`;
    records += counted;
    if (text.length < PIECE) continue;
    yield { text, records };
    text = '';
    records = 0;
  }
  if (items.length > 0) yield { text: `${text}\n`, records };
}

function annotationRecord({ documentId, coderId, target, id, superseded, ...rest }: Annotation): object {
  const coded = { ...rest, coder: coderId, ...(superseded && { superseded }) };
  return { id, document: documentId, target: targetRecord(target), ...coded };
}

function dismissalRecord({ documentId, coderId, target, id, ...rest }: Dismissal): object {
  return { id, document: documentId, target: targetRecord(target), ...rest, coder: coderId };
}

function targetRecord({ quote, position, page, section, state }: Target): object {
  return { section, selector: [quote, position, ...(page ? [page] : [])], ...(state && { state }) };
}
