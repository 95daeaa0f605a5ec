import axe from 'axe-core';
import { expect } from 'vitest';

/** WCAG 2.2 A and AA, and best practice, as far as axe can tell; but not the rules about whole pages. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
};

/** Waits for what moves: a change that is overtaken by another (a theme by a hover) is called off, and not waited for. */
async function atRest(): Promise<void> {
  for (;;) {
    const moving = document.getAnimations().filter(({ playState }) => playState !== 'finished');
    if (moving.length === 0) return;
    await Promise.allSettled(moving.map((animation) => animation.finished));
  }
}

/** Fails with axe's own words if it finds anything, in light or in dark. The styles must be on the page. */
export async function expectAccessible(element: Element): Promise<void> {
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme;
    await atRest();
    const { violations } = await axe.run(element, OPTIONS);
    const found = violations.map((v) => `${theme}: ${v.id}: ${v.help}: ${v.nodes.map((n) => n.html).join(' | ')}`);
    expect(found).toEqual([]);
  }
  delete document.documentElement.dataset.theme;
}
