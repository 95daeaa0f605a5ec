import { BAR_SLOT, type BarView, type BarWorld } from '../../lib/app/page/bar-port';
import { DETECTOR_SLOT, type DetectorWorld, type PageDetector } from '../../lib/app/page/detector-port';
import { fail, ok, type Result } from '../../lib/core/result';
import { background } from '../../lib/messaging/background';

async function load<T>(part: () => T | undefined, inject: () => Promise<Result<null>>): Promise<Result<T>> {
  const there = part();
  if (there) return ok(there);
  const injected = await inject();
  if (!injected.ok) return injected;
  const loaded = part();
  return loaded ? ok(loaded) : fail('no-permission', 'a part of the engine did not load');
}

/** The bar's view; its script is put into the page when it is first wanted. */
export const loadBar = (): Promise<Result<BarView>> =>
  load(() => (globalThis as BarWorld)[BAR_SLOT], background.injectBar);

/** Rules and weights; their script is put into the page once, when the page is first read. */
export async function loadDetector(): Promise<Result<PageDetector>> {
  const loaded = await load(detectorHere, background.injectDetector);
  if (loaded.ok || loaded.error.code === 'extension-updated') return loaded;
  // why is of no use to the reader of the page, and nothing was being saved: without it nothing is found
  return fail('detector-not-loaded', `${loaded.error.code}: ${loaded.error.detail}`);
}

/** The detector, where it was loaded already. */
export const detectorHere = (): PageDetector | undefined => (globalThis as DetectorWorld)[DETECTOR_SLOT];
