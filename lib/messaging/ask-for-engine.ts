import { browser } from 'wxt/browser';
import type { BackgroundCalls } from './calls';
import { ANSWER_WITHIN, BACKOFF, pause } from './patience';

const CALL: keyof BackgroundCalls = 'injectEngine';

/**
 * The gate's only call, in the form that `wire` gives its messages, without the library behind `wire`, which would be
 * half of what a page of no interest has to load. The worker may die before it answers, so it is asked three times.
 * After an update of the extension nobody answers: the new gate comes when the page is loaded again.
 */
export async function askForEngine(): Promise<void> {
  for (const [id, wait] of [0, ...BACKOFF].entries()) {
    if (wait > 0) await pause(wait);
    if (await Promise.race([answered(id), pause(ANSWER_WITHIN).then(() => false)])) return;
  }
}

/** After an update of the extension `sendMessage` throws, or is not there at all. */
async function answered(id: number): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ id, type: CALL, timestamp: Date.now() })) !== undefined;
  } catch {
    return false;
  }
}
