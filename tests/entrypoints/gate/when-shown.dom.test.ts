import { expect, it } from 'vitest';
import { whenShown } from '../../../entrypoints/gate/when-shown';

it('does not wait where the page is in front', async () => {
  await expect(whenShown(document)).resolves.toBeUndefined();
});

it('waits while the page is loaded out of sight', async () => {
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'prerendering', { value: true });
  let shown = false;
  const waiting = whenShown(page).then(() => {
    shown = true;
  });
  await Promise.resolve();
  expect(shown).toBe(false);
  page.dispatchEvent(new Event('prerenderingchange'));
  await waiting;
  expect(shown).toBe(true);
});
