import path from 'node:path';
import { SAMPLE_BUILD_FOLDERS } from './check/steps';
import { Chromium } from './drivers/chromium';
import type { AppDriver, BrowserName } from './drivers/driver';
import { Firefox } from './drivers/firefox';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * A browser with the sample build of Findmark in it.
 * @param folder where the profile is kept: a new one is made, or the one that is there is used
 */
export function launch(name: BrowserName, folder: string, headless = true): Promise<AppDriver> {
  const extension = path.join(root, SAMPLE_BUILD_FOLDERS[name]);
  return (name === 'chromium' ? Chromium : Firefox).launch({ extension, folder, headless });
}
