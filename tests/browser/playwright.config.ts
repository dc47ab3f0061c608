import { join } from 'node:path';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { findChromium, type Chromium } from './chromium';
import { SUB_PATH } from './sub-path';

const ROOT = join(import.meta.dirname, '..', '..');
const HOST = `http://127.0.0.1:${process.env['ISNAD_HOST_PORT'] ?? '4189'}`;
const given = process.env['ISNAD_BROWSER'];
const browser = given === undefined ? await findChromium() : (JSON.parse(given) as Chromium);

const reporter: ReporterDescription[] = [[process.stdout.isTTY ? 'line' : 'dot']];
if (process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] !== undefined) reporter.push(['json']);

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(ROOT, 'node_modules', '.cache', 'browser-results'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter,
  use: {
    baseURL: HOST,
    locale: 'ar',
    timezoneId: 'Africa/Cairo',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: browser.executablePath, args: [...browser.args], env: { ...process.env, ...browser.env } },
  },
  projects: [
    { name: 'reader', testIgnore: /sub-path\.spec\.ts$/ },
    { name: 'sub-path', testMatch: /sub-path\.spec\.ts$/, use: { baseURL: HOST + SUB_PATH } },
  ],
  webServer: { cwd: ROOT, command: `node --import tsx tests/browser/host.ts ${new URL(HOST).port}`, url: HOST, reuseExistingServer: false, timeout: 60_000 },
});
