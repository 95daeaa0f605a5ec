import path from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { SAMPLE_BUILD_FOLDERS } from './check/steps';
import { Chromium } from './drivers/chromium';
import type { AppDriver, BrowserName } from './drivers/driver';
import { Firefox } from './drivers/firefox';
import { serveSite, type Site } from './site';

export interface JourneyOptions {
  readonly browserKind: BrowserName;
}

const root = path.resolve(import.meta.dirname, '../..');

/** A browser with Findmark in it and a new profile; it ends with the journey. */
export function launch(name: BrowserName, folder: string, headless = true): Promise<AppDriver> {
  const extension = path.join(root, SAMPLE_BUILD_FOLDERS[name]);
  return name === 'chromium' ? Chromium.launch({ extension, folder, headless }) : Firefox.launch({ extension, folder, headless });
}

async function keepPictures(app: AppDriver, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus) return;
  for (const [nth, tab] of (await app.tabs()).entries()) {
    const file = info.outputPath(`tab-${String(nth)}.png`);
    await tab.show();
    await tab.screenshot(file);
    console.log(`picture of ${await tab.url()}: ${file}`);
  }
}

export const test = base.extend<JourneyOptions & { app: AppDriver }, { site: Site }>({
  browserKind: ['chromium', { option: true }],
  site: [
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ browserKind }, use, info) => {
    const app = await launch(browserKind, info.outputPath('browser'));
    await use(app);
    await keepPictures(app, info).catch((error: unknown) => {
      console.log(`no pictures: ${String(error)}`);
    });
    await app.close();
  },
});

export { expect } from '@playwright/test';
