import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenOrphaned } from '../../lib/messaging/orphaned';
import { createEngine, type Engine } from './engine';

/** Under this name an engine is known to the scripts of its own world: one page, one engine. */
const SLOT = Symbol.for('findmark.engine');

/** Finds, paints, anchors: put into a page when its gate found it worth reading, or when the person asked. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [SLOT]?: Engine };
  if (world[SLOT]) {
    void world[SLOT].wake();
    return;
  }
  if (!browser.runtime.id) return;
  const engine = createEngine();
  world[SLOT] = engine;
  whenOrphaned(() => engine.expire());
  void engine.wake();
});
