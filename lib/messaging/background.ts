import { fail, type Result } from '../core/result';
import type { BackgroundCalls } from './calls';
import { client } from './client';
import { isOrphaned } from './orphaned';
import { ANSWER_WITHIN, BACKOFF, pause } from './patience';
import { wire } from './wire';

/**
 * Asks the background. The worker may die before it answers, so every call is sent up to three times: writes are
 * told apart by the id that the caller gave them, and doing one twice is harmless.
 */
export const background = client<BackgroundCalls>(ask);

async function ask(type: string, data: unknown): Promise<Result<unknown>> {
  let detail = '';
  for (let attempt = 0; attempt <= BACKOFF.length; attempt++) {
    if (isOrphaned()) return fail('extension-updated');
    if (attempt > 0) await pause(BACKOFF[attempt - 1] ?? 0);
    try {
      return (await answered(wire.sendMessage(type, data))) as Result<unknown>;
    } catch (error) {
      detail = `${type}: ${String(error)}`;
      if (/context invalidated/i.test(detail)) return fail('extension-updated', detail);
    }
  }
  return fail(isOrphaned() ? 'extension-updated' : 'not-saved', detail);
}

async function answered<T>(reply: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), ANSWER_WITHIN);
  });
  try {
    return await Promise.race([reply, late]);
  } finally {
    clearTimeout(timer);
  }
}
