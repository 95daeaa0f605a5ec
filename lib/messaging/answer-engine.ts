import * as v from 'valibot';
import type { EngineCalls } from './calls';
import { callerOf, type Sender } from './senders';
import { wire } from './wire';

type Argument<K extends keyof EngineCalls> = Parameters<EngineCalls[K]>[0];
export type EngineHandlers = {
  readonly [K in keyof EngineCalls]: (
    call: Argument<K>,
  ) => ReturnType<EngineCalls[K]> | Promise<ReturnType<EngineCalls[K]>>;
};

const key = v.pipe(v.string(), v.maxLength(1_000));
/** A passage with what stands round it; a changed one may be longer than the longest quote. */
const words = v.pipe(v.string(), v.maxLength(60_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const RULES: { readonly [K in keyof EngineCalls]: v.GenericSchema<unknown, Argument<K>> } = {
  getState: v.pipe(
    v.unknown(),
    v.transform(() => undefined),
  ),
  reveal: v.object({ key, place: v.optional(offset) }),
  openBar: v.object({ key: v.nullable(key) }),
  accept: v.object({ key, themes: v.array(v.string()) }),
  saveJudgements: v.object({ keys: v.array(key) }),
  dismissSuggestion: v.object({ key }),
  decide: v.object({
    id: key,
    choice: v.variant('take', [
      v.object({ take: v.literal('new-words'), words }),
      v.object({ take: v.literal('old-version') }),
      v.object({ take: v.literal('place'), start: offset, words }),
    ]),
  }),
  setOn: v.object({ on: v.boolean() }),
  documentsChanged: v.object({ documentIds: v.array(v.string()) }),
};

/**
 * Answers what panel, popup and background ask of this page. A call that is not ours is thrown back: its sender gets
 * the same as from a tab without an engine.
 */
export function answerEngine(handlers: EngineHandlers): void {
  for (const name of Object.keys(RULES) as (keyof EngineCalls)[]) {
    const handler = handlers[name] as (call: unknown) => unknown;
    wire.onMessage(name, ({ data, sender }) => {
      if (callerOf(sender as Sender)?.from !== 'own') throw new Error(`${name}: not from there`);
      return handler(v.parse(RULES[name], data));
    });
  }
}
