import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { ok } from '../../lib/core/result';
import { DatabaseBlocked, DatabaseNewer, failureOf, guarded, refuse } from '../../lib/storage/failures';

const quota = new DOMException('full', 'QuotaExceededError');
const withInner = (name: string, inner: unknown) => Object.assign(new Error(name), { name, inner });

describe('what the database throws has a name for a person', () => {
  it.each<[string, unknown, string]>([
    ['a full disk', quota, 'disk-full'],
    ['a transaction aborted by a full disk', withInner('AbortError', quota), 'disk-full'],
    ['a full disk while opening', withInner('OpenFailedError', withInner('UnknownError', quota)), 'disk-full'],
    [
      'one of many rows that found no room',
      Object.assign(new Error('bulk'), { name: 'BulkError', failures: [quota] }),
      'disk-full',
    ],
    ['a broken file', new DOMException('internal', 'UnknownError'), 'database-broken'],
    ['a database that cannot be opened', withInner('OpenFailedError', new Error('x')), 'database-broken'],
    ['a closed database', new Dexie.DatabaseClosedError('x'), 'database-broken'],
    ['no database at all, as in some private windows', new Dexie.MissingAPIError('x'), 'database-broken'],
    ['another window in the way', new DatabaseBlocked(), 'database-broken'],
    ['a newer database', new DatabaseNewer(7), 'database-newer'],
    ['two documents at one address', new DOMException('x', 'ConstraintError'), 'changed-since'],
    ['a refusal inside a transaction', withInner('AbortError', refuse('changed-since', 'x')), 'changed-since'],
    ['a mistake of ours', new TypeError('x is undefined'), 'not-saved'],
    ['something odd', 'oops', 'not-saved'],
    [
      'an error that causes itself',
      Object.assign(new Error('x'), {
        get cause() {
          return this;
        },
      }),
      'not-saved',
    ],
  ])('%s', (_, error, code) => {
    expect(failureOf(error).code).toBe(code);
  });

  it('and is returned, not thrown', async () => {
    expect(
      await guarded(async () => {
        throw quota;
      }),
    ).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await guarded(async () => ok(1))).toEqual(ok(1));
  });
});
