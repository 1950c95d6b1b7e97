import { number, object, optional, parse, pipe, string, transform } from 'valibot';
import { readJson, readXml } from './readFile';
import type { Totals } from './totals';

const jestResults = object({
  numPassedTests: number(),
  numFailedTests: number(),
  numPendingTests: number(),
  numRuntimeErrorTestSuites: number()
});

const playwrightResults = object({
  stats: object({ expected: number(), unexpected: number(), skipped: number(), flaky: number() })
});

const count = optional(pipe(string(), transform(Number)), '0');
const junitResults = object({ testsuites: object({ tests: count, failures: count, errors: count, skipped: count }) });

/** Reads what `jest --json` wrote; a test file that did not even load counts as one failure. */
export function readJestResults(file: string): Totals {
  const results = parse(jestResults, readJson(file));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests
  };
}

/** Reads what Playwright's JSON reporter wrote; a test that passed at the second try only counts as failed. */
export function readPlaywrightResults(file: string): Totals {
  const { stats } = parse(playwrightResults, readJson(file));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** Reads the sum of a JUnit file. */
export function readJunitResults(file: string): Totals {
  const { tests, failures, errors, skipped } = parse(junitResults, readXml(file)).testsuites;
  const failed = failures + errors;
  return { passed: tests - failed - skipped, failed, skipped };
}
