import { existsSync } from 'node:fs';

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** @returns {string | undefined} path of a Chromium that tests can drive, or undefined where there is none */
export function chromiumPath() {
  return CHROMIUMS.find((path) => existsSync(path));
}
