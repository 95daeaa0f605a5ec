import { fail, type Failure, type FailureCode, type Result } from '../core/result';

/** The database was written by a newer Findmark than this one. */
export class DatabaseNewer extends Error {
  override readonly name = 'DatabaseNewer';
  constructor(version: number) {
    super(`the database has version ${version}`);
  }
}

/** Another window holds an older version of the database open and does not let go. */
export class DatabaseBlocked extends Error {
  override readonly name = 'DatabaseBlocked';
}

/** Carries a failure out of a transaction, so that the transaction is rolled back. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly failure: Failure) {
    super(`${failure.code} ${failure.detail}`);
  }
}

export const refuse = (code: FailureCode, detail: string): Refusal => new Refusal({ code, detail });

const CODES: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'disk-full',
  // The only constraint is one document for one address: another took it in the meantime.
  ConstraintError: 'changed-since',
  DatabaseNewer: 'database-newer',
  DatabaseBlocked: 'database-broken',
  VersionError: 'database-broken',
  InvalidStateError: 'database-broken',
  OpenFailedError: 'database-broken',
  DatabaseClosedError: 'database-broken',
  MissingAPIError: 'database-broken',
  MissingAPI: 'database-broken',
  NotFoundError: 'database-broken',
  NotReadableError: 'database-broken',
  UnknownError: 'database-broken',
};

/** Runs something that touches the database and turns whatever it throws into a named failure. */
export async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    return fail(failure.code, failure.detail);
  }
}

export function failureOf(error: unknown): Failure {
  const chain = causes(error);
  for (const link of chain) if (link instanceof Refusal) return link.failure;
  const names = chain.map((link) => String((link as { name?: unknown }).name));
  const detail = chain.map(String).join(' < ');
  // A full disk shows as an aborted transaction or a failed opening with the reason inside: the reason counts.
  if (names.includes('QuotaExceededError')) return { code: 'disk-full', detail };
  const known = names.find((name) => name in CODES);
  return { code: (known !== undefined && CODES[known]) || 'not-saved', detail };
}

/** The error and what caused it: Dexie keeps the browser's own error in `inner`, bulk errors in `failures`. */
function causes(error: unknown): object[] {
  const found: object[] = [];
  const queue: unknown[] = [error];
  while (queue.length > 0 && found.length < 20) {
    const next = queue.shift();
    if (typeof next !== 'object' || next === null || found.includes(next)) continue;
    found.push(next);
    const { inner, cause, failures } = next as { inner?: unknown; cause?: unknown; failures?: unknown };
    queue.push(inner, cause, ...(Array.isArray(failures) ? (failures as unknown[]).slice(0, 3) : []));
  }
  return found;
}
