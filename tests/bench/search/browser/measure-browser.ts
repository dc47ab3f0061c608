import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { PROJECT } from '../../../../src/build/project';
import { findChromium } from '../../../browser/chromium';
import { articleMaker } from '../corpus/generator';
import type { Material } from '../corpus/material';
import { drawQueries } from '../queries/draw-queries';
import type { Run } from '../run-engine';
import { madeHost } from './made-host';
import { takenSince, watchPage, workerMegabytes, type Taken } from './watch-page';

/** How many times slower the main thread is made. */
const SLOWER = 4;
const KEY_DELAY = 120;
/** A page rests when nothing was loaded, drawn or counted for so long, in ms. */
const REST = 1500;
const PATIENCE = 60_000;
const QUERIES = 3;
const ROW = '[aria-posinset]';

/** What using the reader took, step by step, and what its worker held at the end. */
export interface BrowserFigures {
  readonly articles: number;
  readonly steps: Readonly<Record<string, Taken>>;
  readonly workerMegabytes: number | null;
}

/** Uses the built reader over an index of so many made articles: types, filters, opens, goes back. */
export async function measureBrowser(articles: number, { scratch, material, seed }: Run): Promise<BrowserFigures> {
  const site = join(scratch, 'site');
  const built = spawnSync(process.execPath, [join(PROJECT, 'node_modules/vite/bin/vite.js'), 'build', '--configLoader', 'runner', '--outDir', site, '--emptyOutDir', '--logLevel', 'error'], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('the reader was not built');
  const articleOf = articleMaker(JSON.parse(await readFile(material, 'utf8')) as Material, { count: articles, seed });
  const words = drawQueries(articleOf, articles, 21 * QUERIES, seed).filter(({ kind }) => kind === 'two words').map(({ words }) => words.join(' '));
  const host = madeHost(site, join(scratch, `isnad-${articles}`), articleOf).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args, '--enable-blink-features=ForceEagerMeasureMemory'], env: { ...process.env, ...env } });
  try {
    const page = await browser.newPage({ locale: 'ar', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(PATIENCE);
    await watchPage(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const steps = await use(page, `http://127.0.0.1:${String((host.address() as AddressInfo).port)}/`, words.slice(0, QUERIES));
    return { articles, steps, workerMegabytes: await workerMegabytes(page) };
  } finally {
    await browser.close();
    host.close();
  }
}

async function use(page: Page, address: string, queries: readonly string[]): Promise<BrowserFigures['steps']> {
  const steps: Record<string, { longTasks: number[]; interactions: number[] }> = {};
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await act();
    await page.locator(ROW).first().or(page.locator('article')).first().waitFor();
    await page.waitForTimeout(REST);
    const { longTasks, interactions } = await takenSince(page);
    const known = (steps[name] ??= { longTasks: [], interactions: [] });
    known.longTasks.push(...longTasks);
    known.interactions.push(...interactions);
  };
  await step('begin', () => page.goto(address));
  for (const query of queries) {
    await step('type', async () => {
      await page.keyboard.press('/');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(query, { delay: KEY_DELAY });
      await page.keyboard.press('Escape');
    });
    await step('filter', () => page.getByRole('complementary').getByRole('checkbox').first().click());
    await step('open', () => page.locator(ROW).first().getByRole('heading').getByRole('link').click());
    await step('back', () => page.goBack());
  }
  return steps;
}
