// `npm start`: installs what is missing, builds, and shows Findmark on the sample pages.
import { ensure, Missing, runTypeScript } from './ensure.mjs';

try {
  ensure(['chromium']);
  process.exitCode = runTypeScript('tests/tools/tour/run.ts');
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
