import { readFileSync } from 'node:fs';

/** Checks of one step. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** Counts of a Vitest report; a file that could not be loaded is one failure, since its tests were never seen. */
export function vitestCounts(report: VitestReport): Counts {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'));
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** Counts of a Playwright report; a test that passed only when repeated is a failure, and so is a fault outside of every test. */
export function playwrightCounts(report: PlaywrightReport): Counts {
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky + report.errors.length };
}

/** Counts from a report file. A step that ended badly never counts as all passed. */
export function countsOf(file: string, kind: 'vitest' | 'playwright', exitCode: number): Counts {
  const counts = readCounts(file, kind);
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readCounts(file: string, kind: 'vitest' | 'playwright'): Counts {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return kind === 'vitest' ? vitestCounts(report as VitestReport) : playwrightCounts(report as PlaywrightReport);
  } catch {
    return { passed: 0, failed: 1 };
  }
}
