import path from 'node:path';
import { defineConfig } from '@playwright/test';
import type { JourneyOptions } from './journey';

const root = path.resolve(import.meta.dirname, '../..');

/** Journeys: each is written once and runs in a real Chromium and a real Firefox. */
export default defineConfig<JourneyOptions>({
  testDir: path.join(root, 'tests/journeys'),
  testMatch: '**/*.journey.ts',
  outputDir: path.join(root, '.output/journeys'),
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 90_000,
  reporter: [['list'], ['json']],
  projects: [
    { name: 'chromium', use: { browserKind: 'chromium' } },
    { name: 'firefox', use: { browserKind: 'firefox' } },
  ],
});
