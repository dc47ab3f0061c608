import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { CACHE, PROJECT } from '../../../src/build/project';
import { browserBudgets, browserReport } from './browser/browser-report';
import { measureBrowser } from './browser/measure-browser';
import { budgetsOf } from './budgets';
import { gatherMaterial } from './corpus/gather';
import { measureSeeds } from './measure/measure-seeds';
import { readOptions, USAGE, type Options } from './options';
import { report } from './report';
import { runEngine, type Outcome, type Run } from './run-engine';

const SCRATCH = join(CACHE, 'bench-search');
/** Exit code for a call that cannot be followed. */
const BAD_CALL = 2;

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await bench(options);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = BAD_CALL;
}

async function bench({ sizes, peers, json, ...options }: Options): Promise<void> {
  const run = await prepare(options);
  const outcomes: Outcome[] = [];
  for (const articles of sizes) {
    for (const engine of ['isnad', ...peers] as const) {
      if (process.stderr.isTTY) console.error(`${engine}, ${articles} articles`);
      outcomes.push(await runEngine(engine, articles, run));
    }
  }
  const browser = options.browser ? await measureBrowser(Math.max(...sizes), run) : null;
  const budgets = budgetsOf(outcomes, await measureSeeds(join(SCRATCH, 'seeds')));
  if (!options.keep) await rm(SCRATCH, { recursive: true, force: true });
  if (json) console.log(JSON.stringify({ seed: options.seed, outcomes, budgets, browser: browser && { ...browser, budgets: browserBudgets(browser) } }));
  else console.log([report(outcomes, budgets, options.queries), ...(browser === null ? [] : [browserReport(browser)])].join('\n\n'));
}

/** Gathers what articles are made of, and bundles what the measured processes run. */
async function prepare({ seed, queries, keep, browser }: Pick<Options, 'seed' | 'queries' | 'keep' | 'browser'>): Promise<Run> {
  await mkdir(SCRATCH, { recursive: true });
  const material = join(SCRATCH, 'material.json');
  await writeFile(material, JSON.stringify(await gatherMaterial()));
  const outDir = join(SCRATCH, 'bundle');
  await build({ root: PROJECT, configFile: false, logLevel: 'error', publicDir: false, build: { ssr: join(import.meta.dirname, 'measure', 'child.ts'), outDir, emptyOutDir: true, target: 'node20' } });
  return { bundle: join(outDir, 'child.js'), material, scratch: SCRATCH, seed, queries, keep: keep || browser };
}
