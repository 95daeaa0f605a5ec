// `npm test`, once everything is installed. Its last line is `N passed, N failed` over all of it.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countJourneys, countVitest, type Counts } from './results';
import { root, runStep, runSteps } from './run-step';
import { PREPARE, SAMPLE_BUILD_STEPS, SAMPLE_BUILDS, STATIC_STEPS } from './steps';

const reports = path.join(root, '.output/test');
const vitestReport = path.join(reports, 'vitest.json');
const journeyReport = path.join(reports, 'journeys.json');

async function runUnits(): Promise<Counts> {
  const files = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  const passed = await runStep({
    name: 'units and real-DOM tests',
    command: ['vitest', 'run', '--config', 'tests/tools/vitest.config.ts', ...files],
  });
  const counts = countVitest(vitestReport);
  // an error between tests fails the run and none of its cases
  return passed || counts.failed.length > 0 ? counts : { ...counts, failed: ['Vitest failed outside its cases'] };
}

async function runJourneys(built: boolean): Promise<Counts> {
  if (!built) return { passed: 0, failed: ['The journeys did not run: there is no build to take'] };
  await runStep({
    name: 'journeys in Chromium and Firefox',
    command: ['playwright', 'test', '-c', 'tests/tools/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
  });
  return countJourneys(journeyReport, ['chromium', 'firefox']);
}

async function main(): Promise<void> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const checks = await runSteps([PREPARE, ...STATIC_STEPS]);
  const units = await runUnits();
  const builds = await runSteps([...SAMPLE_BUILDS, ...SAMPLE_BUILD_STEPS]);
  const built = !builds.failed.some((name) => SAMPLE_BUILDS.some((step) => step.name === name));
  const journeys = await runJourneys(built);
  const all = [checks, units, builds, journeys];
  const failed = all.flatMap((counts) => counts.failed);
  const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
  console.log(failed.length > 0 ? `\nFailed:\n${failed.map((name) => `  ✗ ${name}`).join('\n')}` : '');
  console.log(`${String(passed)} passed, ${String(failed.length)} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

await main();
