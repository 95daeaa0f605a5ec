/** How long the background is waited for, in milliseconds. The worker may die before it answers, so it is asked again. */

/** Waits before the second and the third try. */
export const BACKOFF: readonly number[] = [150, 600];
/** Longer than a worker needs to start and to save; a call without an answer by then went to a worker that died. */
export const ANSWER_WITHIN = 8_000;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
