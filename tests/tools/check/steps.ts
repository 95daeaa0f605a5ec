import type { Step } from './run-step';

/** Types of the words and entrypoints are generated: everything else leans on them. */
export const PREPARE: Step = { name: 'prepare', command: ['wxt', 'prepare'] };

/** What is checked by reading alone. */
export const STATIC_STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'types of lib/core, which knows no browser', command: ['tsc', '--noEmit', '-p', 'lib/core'] },
  { name: 'lint', command: ['eslint', '-c', 'tests/tools/eslint.config.mjs', '--max-warnings', '0', '.'] },
  {
    name: 'walls',
    command: ['depcruise', '--config', 'tests/tools/walls.cjs', 'lib', 'components', 'entrypoints', 'tests'],
  },
  { name: 'unused', command: ['knip'] },
];

export const FORMAT: Step = {
  name: 'format',
  command: ['biome', 'format', '--config-path=tests/tools/format.json'],
};

/** Builds for the samples, in which the hosts of the sample pages count as known sites. */
export const SAMPLE_BUILDS: readonly Step[] = [
  { name: 'build for Chromium', command: ['wxt', 'build', '--mode', 'sample'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3', '--mode', 'sample'] },
];
export const SAMPLE_BUILD_FOLDERS = { chromium: '.output/chrome-mv3-sample', firefox: '.output/firefox-mv3-sample' };

const noRequests = (build: string): Step => ({
  name: `no network request in ${build}`,
  command: ['tsx', 'tests/tools/check/no-requests.ts', build],
});

/** What is asked of the builds for the samples; Mozilla's linter looks at one of them only. */
export const SAMPLE_BUILD_STEPS: readonly Step[] = [
  { name: 'add-on lint', command: ['tsx', 'tests/tools/check/addon-lint.ts', SAMPLE_BUILD_FOLDERS.firefox] },
  noRequests(SAMPLE_BUILD_FOLDERS.chromium),
  noRequests(SAMPLE_BUILD_FOLDERS.firefox),
];

/** Builds as they go to the stores, and what is asked of them. */
export const STORE_STEPS: readonly Step[] = [
  { name: 'store build for Chromium', command: ['wxt', 'build'] },
  { name: 'store build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'size', command: ['size-limit'] },
  { name: 'add-on lint', command: ['tsx', 'tests/tools/check/addon-lint.ts', '.output/firefox-mv3'] },
  noRequests('.output/chrome-mv3'),
  noRequests('.output/firefox-mv3'),
];
