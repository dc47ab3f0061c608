/** Tests the built reader in a real browser. Options: `--built` takes `dist/` as it is, `--report=<file>` writes the JSON report; what follows `--` goes to Playwright. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from './chromium';
import { freePort } from './free-port';

const options = process.argv.slice(2);
const report = options.find((option) => option.startsWith('--report='))?.slice('--report='.length);
const rest = options.filter((option) => option !== '--built' && !option.startsWith('--report='));

process.exitCode = await main();

async function main(): Promise<number> {
  if (!options.includes('--built') && !build()) return 1;
  if (!existsSync(join('dist', 'index.html'))) {
    console.error('There is no dist/ to test: the build did not succeed. Run: npm run build');
    return 1;
  }
  const browser = await findChromium().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return null;
  });
  if (browser === null) return 1;
  console.log(`browser: ${browser.origin === 'npm' ? 'Chromium from npm' : browser.executablePath}`);
  const { status } = spawnSync(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '-c', join('tests', 'browser', 'playwright.config.ts'), ...rest], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...browser.env,
      ISNAD_BROWSER: JSON.stringify(browser),
      ISNAD_HOST_PORT: String(await freePort()),
      ...(report === undefined ? {} : { PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(report) }),
    },
  });
  return status ?? 1;
}

function build(): boolean {
  return spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
