// `npm start`: installs what is missing, builds, and shows Findmark on the sample pages.
import { findChromium, findFirefox } from './browsers.mjs';
import { ensure, Missing, runTypeScript } from './ensure.mjs';

const flags = process.argv.slice(2).filter((arg) => arg.startsWith('-'));
// one browser is enough: Chromium, unless Firefox is asked for or is the only one here
const firefox = process.argv.includes('firefox') || (!findChromium() && findFirefox() !== undefined);
const browser = firefox ? 'firefox' : 'chromium';

try {
  ensure([browser]);
  process.exitCode = runTypeScript('tests/tools/tour/run.ts', [browser, ...flags]);
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
