import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rawName } from '../../src/core/corpus/raw-name';
import { articleSchema } from '../../src/core/model/article';
import { entityRecordSchema } from '../../src/core/model/corpus';
import { PROJECT } from '../../src/build/project';
import { publishCorpus } from '../../src/build/publish-corpus';
import { eachCard, eachEntity, readCorpus } from '../../src/build/search/read-corpus';
import { temporaryFolder } from './temporary-folder';

/** Enough to hit the writing, few enough for every run of the tests. */
const KILLS = 5;
const STEP_MS = 8;
const SEEDS = join(PROJECT, 'seeds');

test('a run that is killed at any moment leaves a whole corpus, or none', async () => {
  const cache = temporaryFolder();
  await publishCorpus([SEEDS], temporaryFolder(), { cache });
  for (let kill = 0; kill < KILLS; kill += 1) {
    const out = temporaryFolder();
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/build/corpus-cli.ts', SEEDS, '--out', out], { cwd: PROJECT, env: { ...process.env, ISNAD_CACHE: cache }, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await firstFile(out, child);
    await sleep(kill * STEP_MS);
    child.kill('SIGKILL');
    await ended;
    await expectWhole(out);
    await publishCorpus([SEEDS], out, { cache });
    await expectWhole(out);
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  }
}, 120_000);

async function firstFile(out: string, child: ChildProcess): Promise<void> {
  for (let wait = 0; wait < 600 && child.exitCode === null && readdirSync(out).length === 0; wait += 1) await sleep(10);
}

/** Whatever the manifest and its index name is there and valid. */
async function expectWhole(out: string): Promise<void> {
  if (!existsSync(join(out, 'manifest.json'))) return;
  const corpus = await readCorpus(out);
  let articles = 0;
  for await (const { href } of eachCard(corpus)) {
    const article = articleSchema.parse(JSON.parse(readFileSync(join(out, href), 'utf8')));
    expect(existsSync(join(out, rawName(article)))).toBe(true);
    articles += 1;
  }
  expect(articles).toBe(corpus.manifest.articles);
  for await (const { record } of eachEntity(corpus)) entityRecordSchema.parse(record);
}
