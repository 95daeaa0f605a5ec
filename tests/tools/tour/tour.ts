import path from 'node:path';
import type { AppDriver, Tab } from '../drivers/driver';
import type { Surface } from '../drivers/surface';
import type { Site } from '../site';

/** What the steps of a tour share. */
export interface Tour {
  readonly app: AppDriver;
  readonly site: Site;
  /** Where pictures and exports are left. */
  readonly folder: string;
  readonly say: (words: string) => void;
}

/** One stop of the tour: what it shows, and what it did in the end. */
export interface TourStep {
  readonly title: string;
  run(tour: Tour): Promise<string>;
}

const LOOKS = [
  { name: '1280-light', width: 1280, height: 800, scheme: 'light' },
  { name: '1280-dark', width: 1280, height: 800, scheme: 'dark' },
  { name: '360-light', width: 360, height: 740, scheme: 'light' },
  { name: '360-dark', width: 360, height: 740, scheme: 'dark' },
] as const;
export type Look = (typeof LOOKS)[number];

/**
 * Pictures of a tab, wide and narrow, light and dark; afterwards it looks as before. `arrange` makes the page ready for
 * each: a page that turns dark or narrow under its reader is not what a picture should show.
 */
export async function photograph(
  tour: Tour,
  tab: Tab,
  name: string,
  arrange: (look: Look) => Promise<unknown> = () => Promise.resolve(),
): Promise<string[]> {
  const files: string[] = [];
  for (const look of LOOKS) {
    const { name: size, ...how } = look;
    await tab.look(how);
    await arrange(look);
    await settle(tab);
    const file = path.join(tour.folder, `${name}-${size}.png`);
    await tab.screenshot(file);
    files.push(file);
  }
  await tab.look(LOOKS[0]);
  return files;
}

/** Pictures of a panel or a popup in its own size, light and dark. */
export async function photographView(tour: Tour, surface: Surface, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await surface.evaluate((_, theme) => {
      document.documentElement.dataset['theme'] = theme;
    }, scheme);
    await settle(surface);
    await surface.screenshot(path.join(tour.folder, `${name}-${scheme}.png`));
  }
}

/** Two frames and all animations: what was asked for is then on the screen. */
async function settle(surface: Surface): Promise<void> {
  await surface.evaluate(async () => {
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    // flags in the margin and the bar's own movement wait until the page rests; neither can be asked from here
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
}
