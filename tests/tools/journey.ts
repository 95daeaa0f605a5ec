import { test as base, type TestInfo } from '@playwright/test';
import type { AppDriver, BrowserName } from './drivers/driver';
import { launch } from './journey-app';
import { serveSite, type Site } from './site';

export interface JourneyOptions {
  readonly browserKind: BrowserName;
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
