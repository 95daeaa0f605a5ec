// `npm test`: everything, from a bare clone on. The last line is `N passed, N failed`.
import { ensure, Missing, runTypeScript } from './ensure.mjs';

try {
  ensure(['chromium', 'firefox']);
  process.exitCode = runTypeScript('tests/tools/check/test.ts');
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(`\n${error.message}\n\nNothing was tested.\n0 passed, 1 failed`);
  process.exitCode = 1;
}
