/**
 * Chromium does not say in which window a side panel is open (`getContexts` gives -1), so each panel holds a lock named
 * after its window. A lock goes with the document that holds it, whatever ends that; nothing is left to be tidied up.
 */
const lockOf = (windowId: number): string => `findmark-panel-${String(windowId)}`;

/** Said by the panel itself; true until its document is gone. */
export function holdPanelOpen(windowId: number): void {
  const forEver = new Promise<never>(() => {});
  // a second panel of one window waits for the first to go, and is counted then
  void navigator.locks.request(lockOf(windowId), () => forEver);
}

export async function isPanelOpen(windowId: number): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(windowId));
}
