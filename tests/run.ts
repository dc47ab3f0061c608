/** All checks in order, each to its end; the last line is the sum. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, type Counts } from './counts';

const REPORTS = join('node_modules', '.cache', 'reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');

/** Colours are for a terminal alone. */
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Null for a step that is one check. */
  readonly report: { readonly file: string; readonly kind: 'vitest' | 'playwright' } | null;
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'], report: null },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], report: null },
  {
    name: 'guards, unit, golden',
    command: ['npm', 'run', '--silent', 'test:unit', '--', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: { file: UNIT_REPORT, kind: 'vitest' },
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], report: null },
  { name: 'browser', command: ['npm', 'run', '--silent', 'test:browser', '--', '--built', `--report=${BROWSER_REPORT}`], report: { file: BROWSER_REPORT, kind: 'playwright' } },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const results = STEPS.map((step) => ({ step, ...run(step) }));
const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);

console.log('');
for (const { step, counts, seconds } of results) console.log(`${step.name}: ${line(counts)} (${seconds.toFixed(0)} s)`);
console.log(line({ passed, failed }));
process.exitCode = failed === 0 ? 0 : 1;

function run(step: Step): { readonly counts: Counts; readonly seconds: number } {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const [program = '', ...args] = step.command;
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...PLAIN } });
  if (error !== undefined) console.error(`${program} could not be started: ${error.message}`);
  const exitCode = status ?? 1;
  const counts = step.report === null ? { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 } : countsOf(step.report.file, step.report.kind, exitCode);
  return { counts, seconds: (performance.now() - start) / 1000 };
}

function line({ passed, failed }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
