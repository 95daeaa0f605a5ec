/** The outcome of something that is expected to fail at times; the error is one of the named kinds below. */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/**
 * What went wrong, by name. Each has words for a person under `errors.<code>` in lib/locales,
 * which say what happened, what is safe and what to do next.
 */
export const FAILURE_CODES = [
  'disk-full',
  'database-broken',
  'database-newer',
  'not-saved',
  'not-found',
  'changed-since',
  'decide-again',
  'bad-message',
  'extension-updated',
  'page-not-read',
  'detector-not-loaded',
  'no-permission',
  'selection-too-long',
  'not-our-file',
  'damaged-file',
  'newer-file',
  'file-too-large',
  'pdf-empty',
  'pdf-not-pdf',
  'pdf-damaged',
  'pdf-locked',
  'pdf-too-large',
  'download-network',
  'download-forbidden',
  'download-server',
  'download-too-large',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface Failure {
  readonly code: FailureCode;
  /** For the log and for bug reports; never shown on its own. */
  readonly detail: string;
}

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = (code: FailureCode, detail = ''): Result<never> => ({ ok: false, error: { code, detail } });
