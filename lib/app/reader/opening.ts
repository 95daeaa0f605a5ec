import type { Failure, Result } from '../../core/result';
import { canonicalAddress } from '../../dom/sites/canonical';
import { hostPattern } from './opening-address';
import { checkBeginning, LARGEST_FILE, type Progress, readStream } from './opening-bytes';
import { fileName, tidy } from './opening-name';

export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Null where the file came from disk. */
  readonly address: string | null;
  /** Other addresses that lead to the same file: where the server handed on to. */
  readonly further: readonly string[];
}

/** `detail` is the server's status where it answered (404), and `html` where a web page came in place of the PDF. */
export interface OpeningFailure extends Failure {
  /** Where the file was to come from, so that its permission can be asked for; null from disk, or where unknown. */
  readonly host: string | null;
}

export interface DownloadPorts {
  /** The one request that Findmark makes: for a file that its reader asked for. */
  request(address: string, how: RequestHow): Promise<Response>;
  /** Whether files of these hosts may be read (match pattern). */
  isAllowed(pattern: string): Promise<boolean>;
  isOnline(): boolean;
  /** Told where an answer came from in the end, as it is: the address that was asked for may hand on to others. */
  answered(from: string): void;
}

export interface RequestHow {
  readonly credentials: 'omit' | 'include';
  readonly redirect: 'follow' | 'manual';
  readonly signal: AbortSignal;
}

/** Null: the person called it off. */
export type Opening = Result<OpenedFile, OpeningFailure> | null;

/** A file that was picked or dropped. */
export async function openDiskFile(file: File): Promise<Result<OpenedFile, OpeningFailure>> {
  const failed = (code: Failure['code'], detail: string) =>
    ({ ok: false, error: { code, detail, host: null } }) as const;
  if (file.size > LARGEST_FILE) return failed('pdf-too-large', String(file.size));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // moved or deleted since it was chosen, or a folder
    return failed('pdf-damaged', String(error));
  }
  const checked = checkBeginning(bytes);
  // which kind of file it is instead tells what a site sent; nobody sent this one
  if (!checked.ok) return failed(checked.error.code, '');
  return { ok: true, value: { bytes, name: tidy(file.name), address: null, further: [] } };
}

/**
 * Downloads a file. First without cookies, for a report is public, and its site need not know who reads it; where that
 * gets no PDF and the site may be read, once more as the browser itself would ask: the person may have signed in there.
 */
export async function download(
  address: string,
  ports: DownloadPorts,
  progress: Progress,
  signal: AbortSignal,
): Promise<Opening> {
  const isAllowed = await ports.isAllowed(hostPattern(address));
  const attempt = new Attempt(address, isAllowed, ports, progress, signal);
  const plain = await attempt.run('omit');
  if (plain === null || plain.ok || !isAllowed || !mayWantSignIn(plain.error)) return plain;
  return attempt.run('include');
}

const mayWantSignIn = ({ code, detail }: OpeningFailure): boolean =>
  code === 'pdf-not-pdf' || (code === 'download-server' && ['401', '403', '404'].includes(detail));

class Attempt {
  constructor(
    private readonly address: string,
    private readonly isAllowed: boolean,
    private readonly ports: DownloadPorts,
    private readonly progress: Progress,
    private readonly signal: AbortSignal,
  ) {}

  async run(credentials: RequestHow['credentials']): Promise<Opening> {
    const { signal } = this;
    let response: Response;
    try {
      response = await this.ports.request(this.address, { credentials, redirect: 'follow', signal });
    } catch (error) {
      return signal.aborted ? null : this.#unanswered(String(error));
    }
    try {
      return await this.#answered(response);
    } catch (error) {
      return signal.aborted ? null : this.#failed('download-network', String(error));
    }
  }

  async #answered(response: Response): Promise<Opening> {
    const end = response.url || this.address;
    this.ports.answered(end);
    if (!response.ok) {
      await response.body?.cancel();
      return this.#failed('download-server', String(response.status));
    }
    const total = promisedLength(response.headers);
    const read = await readStream(response.body, { total, limit: LARGEST_FILE }, this.progress);
    if (!read.ok) return this.#failed(read.error.code, read.error.detail);
    const bytes = read.value;
    // not every browser says so itself
    if (total !== null && bytes.length < total)
      return this.#failed('download-network', `${String(bytes.length)} of ${String(total)}`);
    const name = fileName(response.headers.get('content-disposition'), end);
    const [own, final] = [canonicalAddress(this.address), canonicalAddress(end)];
    return { ok: true, value: { bytes, name, address: own, further: final === own ? [] : [final] } };
  }

  /** Browsers tell scripts one thing of a dead line, a refused one and a site that may not be read: nothing. */
  async #unanswered(detail: string): Promise<Opening> {
    if (!this.ports.isOnline()) return this.#failed('download-network', detail);
    if (!this.isAllowed) return this.#failed('download-forbidden', detail);
    if (await this.#isHandedOn()) return this.#failed('download-forbidden', 'handed on', null);
    return this.#failed('download-network', detail);
  }

  /** The site may be read, but perhaps it handed on to one that may not; where to is not told. */
  async #isHandedOn(): Promise<boolean> {
    const how: RequestHow = { credentials: 'omit', redirect: 'manual', signal: this.signal };
    const answer = await this.ports.request(this.address, how).catch(() => null);
    await answer?.body?.cancel();
    return answer?.type === 'opaqueredirect';
  }

  #failed(code: Failure['code'], detail: string, host: string | null = new URL(this.address).host): Opening {
    return { ok: false, error: { code, detail, host } };
  }
}

/** As Content-Length says, where it counts the bytes that we get: not of a body that was packed for the way. */
function promisedLength(headers: Headers): number | null {
  const length = headers.get('content-length');
  return length !== null && /^\d+$/.test(length) && !headers.get('content-encoding') ? Number(length) : null;
}
