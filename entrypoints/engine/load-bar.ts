import { BAR_SLOT, type BarView, type BarWorld } from '../../lib/app/page/bar-port';
import { fail, ok, type Result } from '../../lib/core/result';
import { background } from '../../lib/messaging/background';

/** The bar's view; its script is put into the page when it is first wanted. */
export async function loadBar(): Promise<Result<BarView>> {
  const world = globalThis as BarWorld;
  if (!world[BAR_SLOT]) {
    const injected = await background.injectBar();
    if (!injected.ok) return injected;
  }
  const bar = world[BAR_SLOT];
  return bar ? ok(bar) : fail('no-permission', 'the bar did not load');
}
