import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { CACHE, PROJECT } from '../../../src/build/project';
import { gatherMaterial } from '../search/corpus/gather';
import type { Task } from '../search/measure/task';
import type { RunFigures } from './child';
import { report, type Run } from './report';

const SCRATCH = join(CACHE, 'bench-connections');
/** What comparing all with all can do in a minute or so. */
const NAIVE = 1000;
const USAGE = `npm run bench:connections -- [--sizes N,N,…] [--seed N] [--json] [--no-peer]

Plants copies in made articles (whole, with 5-20 % of the words changed, single paragraphs, in another order), connects all passages, and tells:
copies found, stray copies, seconds, memory; and the same seconds for comparing all with all, at ${NAIVE} articles.`;

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' }, seed: { type: 'string', default: '1' }, json: { type: 'boolean' }, 'no-peer': { type: 'boolean' }, help: { type: 'boolean' } } });

if (values.help === true) console.log(USAGE);
else await bench(values.sizes.split(',').map(Number), Number(values.seed));

async function bench(sizes: readonly number[], seed: number): Promise<void> {
  await mkdir(SCRATCH, { recursive: true });
  const material = join(SCRATCH, 'material.json');
  await writeFile(material, JSON.stringify(await gatherMaterial()));
  const bundle = await bundled();
  const run = async (part: Task['part'], articles: number): Promise<Run> => {
    const task: Task = { part, engine: 'isnad', material, folder: join(SCRATCH, `${part}-${articles}`), articles, seed, queries: 0 };
    const figures = await inChild(bundle, task);
    await rm(task.folder, { recursive: true, force: true });
    const measured: Run = { articles, load: loadavg()[0] ?? 0, ...figures };
    // A long run tells what it has as it goes.
    console.error(report([measured], null));
    return measured;
  };
  const runs: Run[] = [];
  for (const articles of sizes) runs.push(await run('build', articles));
  const peer = values['no-peer'] === true ? null : { own: await run('build', NAIVE), naive: await run('query', NAIVE) };
  console.log(values.json === true ? JSON.stringify({ seed, runs, peer }) : report(runs, peer));
  await rm(SCRATCH, { recursive: true, force: true });
}

async function bundled(): Promise<string> {
  const outDir = join(SCRATCH, 'bundle');
  await build({ root: PROJECT, configFile: false, logLevel: 'error', publicDir: false, build: { ssr: join(import.meta.dirname, 'child.ts'), outDir, emptyOutDir: true, target: 'node20' } });
  return join(outDir, 'child.js');
}

/** Without a TypeScript loader, so that the memory is what connecting needs. */
async function inChild(bundle: string, task: Task): Promise<RunFigures> {
  const child = fork(bundle, [], { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const failed = once(child, 'exit').then(([code, signal]) => Promise.reject(new Error(`ended with ${String(code ?? signal)}`)));
  child.send(task);
  const [figures] = (await Promise.race([once(child, 'message'), failed])) as [RunFigures];
  await failed.catch(() => undefined);
  return figures;
}
