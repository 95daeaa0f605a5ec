import * as v from 'valibot';
import { fail, type Failure, type Result } from '../core/result';
import { BACKGROUND_RULES } from './background-schemas';
import type { BackgroundCalls } from './calls';
import { callerOf, type Caller, type Sender } from './senders';
import { wire } from './wire';

export type BackgroundHandlers = {
  readonly [K in keyof BackgroundCalls]: (
    call: Parameters<BackgroundCalls[K]>[0],
    caller: Caller,
  ) => Promise<ReturnType<BackgroundCalls[K]>>;
};
type AnyHandler = (call: unknown, caller: Caller) => Promise<Result<unknown>>;

/** Answers every call to the background. Must run before the worker's first wait, or a waking call finds nobody. */
export function answerBackground(handlers: BackgroundHandlers): void {
  for (const name of Object.keys(BACKGROUND_RULES) as (keyof BackgroundCalls)[]) {
    wire.onMessage(name, ({ data, sender }) => answer(name, handlers[name] as AnyHandler, data, sender as Sender));
  }
}

async function answer(
  name: keyof BackgroundCalls,
  handler: AnyHandler,
  data: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  const caller = callerOf(sender);
  const rule = BACKGROUND_RULES[name];
  if (!caller || !rule.from.includes(caller.from)) return refused(name, 'not from there');
  const argument = v.safeParse(rule.argument, data);
  if (!argument.success) return refused(name, v.summarize(argument.issues));
  try {
    return await handler(argument.output, caller);
  } catch (error) {
    // A handler names its failures; what it throws is a mistake of ours, and is still an answer.
    console.error(`Findmark: ${name}`, error);
    return fail('not-saved', `${name}: ${String(error)}`);
  }
}

function refused(name: string, why: string): { ok: false; error: Failure } {
  const detail = `${name}: ${why}`.slice(0, 1_000);
  console.warn('Findmark refused a message:', detail);
  return { ok: false, error: { code: 'bad-message', detail } };
}
