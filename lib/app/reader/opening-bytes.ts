import { fail, ok, type Result } from '../../core/result';

/** Nobody reads a report of this size, and the browser holds it in memory several times. */
export const LARGEST_FILE = 200 * 2 ** 20;

/** How much of a file its signature may stand in, as readers of PDF have always allowed. */
const SIGNATURE_WITHIN = 1_024;
const SIGNATURE = '%PDF-';

/** Bytes so far, and of how many where that is known. */
export type Progress = (received: number, total: number | null) => void;

const latin = new TextDecoder('latin1');

/** Whether a file that begins with these bytes can be a PDF; what it is instead is told where that helps. */
export function checkBeginning(bytes: Uint8Array): Result<null> {
  if (bytes.length === 0) return fail('pdf-empty');
  const beginning = latin.decode(bytes.subarray(0, SIGNATURE_WITHIN));
  if (beginning.includes(SIGNATURE)) return ok(null);
  return fail('pdf-not-pdf', /<!doctype html|<html|<head|<body/i.test(beginning) ? 'html' : '');
}

/**
 * Reads a stream to its end, or only until it is plain that it is no PDF or too large.
 * @param total how many bytes were promised; null where nothing was
 * @param limit how many bytes are too many
 * @throws what the stream throws
 */
export async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  { total, limit }: { readonly total: number | null; readonly limit: number },
  progress: Progress,
): Promise<Result<Uint8Array>> {
  if (total !== null && total > limit) {
    await stream?.cancel();
    return fail('download-too-large', String(total));
  }
  const gathered = new Gathered(total ?? 0);
  const reader = stream?.getReader();
  let isChecked = false;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    gathered.add(part.value);
    const received = gathered.bytes.length;
    if (received > limit) {
      await reader?.cancel();
      return fail('download-too-large', `over ${String(limit)}`);
    }
    if (!isChecked && received >= SIGNATURE_WITHIN) {
      const checked = checkBeginning(gathered.bytes);
      isChecked = true;
      if (!checked.ok) {
        await reader?.cancel();
        return checked;
      }
    }
    progress(received, total);
  }
  const checked = checkBeginning(gathered.bytes);
  return checked.ok ? ok(gathered.bytes) : checked;
}

/** Parts put together; room is made for all at once where it is known how many bytes will come. */
class Gathered {
  #room: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(expected: number) {
    this.#room = new Uint8Array(expected);
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#room.subarray(0, this.#length);
  }

  add(part: Uint8Array): void {
    const length = this.#length + part.length;
    if (length > this.#room.length) {
      const wider = new Uint8Array(Math.max(length, this.#room.length * 2, 2 ** 16));
      wider.set(this.bytes);
      this.#room = wider;
    }
    this.#room.set(part, this.#length);
    this.#length = length;
  }
}
