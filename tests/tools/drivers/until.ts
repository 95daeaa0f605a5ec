/** How long a browser may take to get somewhere before a journey gives up. */
export const PATIENCE = 10_000;
const PAUSE = 40;

/**
 * Asks again and again until the answer will do.
 * @throws an error that tells what was waited for and what was there instead
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  enough: (answer: T) => boolean = Boolean,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (enough(answer)) return answer;
      last = JSON.stringify(answer);
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < end);
  throw new Error(`Waited ${String(patience / 1000)} s for ${what}; last seen: ${String(last)}`, { cause: last });
}
