import * as v from 'valibot';
import type { PageState } from '../app/page-state';
import { pageStateSchema } from './page-state-schema';
import { callerOf, type Sender } from './senders';
import { wire } from './wire';

/** Calls back whenever the engine in any tab has a new state. @returns a function that ends it */
export function hearPages(heard: (tabId: number, state: PageState) => void): () => void {
  return wire.onMessage('pageChanged', ({ data, sender }) => {
    const caller = callerOf(sender as Sender);
    // a web page's engine, or our own reader: both stand in a tab
    if (caller == null || caller.tabId === null) return;
    const state = v.safeParse(pageStateSchema, data);
    if (state.success) heard(caller.tabId, state.output);
    else console.warn('Findmark refused a page state:', v.summarize(state.issues).slice(0, 1_000));
  });
}
