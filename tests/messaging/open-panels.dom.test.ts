import { expect, test } from 'vitest';
import { holdPanelOpen, isPanelOpen } from '../../lib/messaging/open-panels';

/** A document of the same origin, as a panel is to the background. */
async function openDocument(windowId: number): Promise<HTMLIFrameElement> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const inside = frame.contentWindow;
  await new Promise<void>((resolve) => {
    void inside?.navigator.locks.request(`findmark-panel-${String(windowId)}`, () => {
      resolve();
      return new Promise(() => {});
    });
  });
  return frame;
}

test('a panel is open in its own window, until its document is gone', async () => {
  expect(await isPanelOpen(2)).toBe(false);
  const panel = await openDocument(2);
  expect(await isPanelOpen(2)).toBe(true);
  expect(await isPanelOpen(7)).toBe(false);
  panel.remove();
  await expect.poll(() => isPanelOpen(2)).toBe(false);
});

test('a panel says it by itself', async () => {
  holdPanelOpen(3);
  await expect.poll(() => isPanelOpen(3)).toBe(true);
});
