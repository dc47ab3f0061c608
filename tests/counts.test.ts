import { expect, test } from 'vitest';
import { countsOf, playwrightCounts, vitestCounts } from './counts';

test('a file that could not be loaded is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }, { status: 'failed', assertionResults: [{ status: 'failed' }] }];
  expect(vitestCounts({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 2 });
});

test('a test that passed only when repeated is a failure', () => {
  expect(playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [] })).toEqual({ passed: 5, failed: 2 });
});

test('a step without a report is a failure', () => {
  expect(countsOf('no-such-report.json', 'vitest', 0)).toEqual({ passed: 0, failed: 1 });
});
