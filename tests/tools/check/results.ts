import { existsSync, readFileSync } from 'node:fs';

/** How many cases passed, and the names of those that did not, whatever the reason. */
export interface Counts {
  readonly passed: number;
  readonly failed: readonly string[];
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly projectName: string; readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}
interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

const missing = (what: string): Counts => ({ passed: 0, failed: [`${what} left no report: they did not run`] });

function count(cases: readonly { readonly name: string; readonly passed: boolean }[]): Counts {
  return {
    passed: cases.filter(({ passed }) => passed).length,
    failed: cases.filter(({ passed }) => !passed).map(({ name }) => name),
  };
}

/** Counts Vitest's JSON report. A case that was skipped did not run, so it failed; so did a file that could not load. */
export function countVitest(file: string): Counts {
  const report = read(file) as VitestReport | null;
  if (!report || report.testResults.length === 0) return missing('The unit tests');
  const cases = report.testResults.flatMap(({ name, status, assertionResults }) =>
    assertionResults.length === 0
      ? [{ name: `${name} (${status}, no test in it ran)`, passed: false }]
      : assertionResults.map((result) => ({
          name: `${result.fullName} (${result.status})`,
          passed: result.status === 'passed',
        })),
  );
  return count(cases);
}

function flatten(suite: PlaywrightSuite, path: string): { name: string; passed: boolean }[] {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      name: `${test.projectName}: ${path}${spec.title} (${test.status})`,
      // `flaky` cannot be: nothing is tried twice
      passed: test.status === 'expected',
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => flatten(inner, `${path}${inner.title} › `))];
}

/**
 * Counts Playwright's JSON report.
 * @param browsers each must have run at least one journey
 */
export function countJourneys(file: string, browsers: readonly string[]): Counts {
  const report = read(file) as PlaywrightReport | null;
  if (!report) return missing('The journeys');
  const cases = report.suites.flatMap((suite) => flatten(suite, ''));
  const idle = browsers.filter((browser) => !cases.some(({ name }) => name.startsWith(`${browser}: `)));
  const counts = count(cases);
  const errors = report.errors.map(({ message = 'An error outside any journey' }) => message.split('\n')[0] ?? message);
  return { ...counts, failed: [...counts.failed, ...errors, ...idle.map((browser) => `No journey ran in ${browser}`)] };
}
