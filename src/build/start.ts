import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { sha256 } from './digest';
import { hashFolder } from './pipeline-version';
import { CACHE, DIST, PROJECT } from './project';
import { readSiteInput } from './read-site-input';
import { serveSite } from './serve-site';

/** What the built site is made of, besides the seeds. */
const FOLDERS = ['src', 'public'];
const FILES = ['index.html', 'vite.config.ts', 'package-lock.json'];

/** Remembers what the site in `dist/` was built from. */
const STAMP = join(CACHE, 'site.txt');

const PORT = 4173;

const inputs = await hashInputs();
if (await isBuilt(inputs)) console.log('nothing changed since the last build');
else {
  console.log('building the reader ...');
  await build({ root: PROJECT, configLoader: 'runner', logLevel: 'warn' });
  await mkdir(dirname(STAMP), { recursive: true });
  await writeFile(STAMP, inputs);
}
const { address, port, close } = await serveSite(DIST, PORT);
if (port !== PORT) console.log(`port ${PORT} is taken, using ${port}`);
console.log(`Isnad is open at ${address} (Ctrl-C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().finally(() => process.exit(0)));

async function hashInputs(): Promise<string> {
  const folders = await Promise.all(FOLDERS.map((folder) => hashFolder(join(PROJECT, folder))));
  const files = await Promise.all(FILES.map((file) => readFile(join(PROJECT, file))));
  const seeds = await readSiteInput();
  return sha256([seeds.hash, process.env.ISNAD_BASE ?? '', process.env.ISNAD_SITE ?? '', ...folders, ...files.map((file) => sha256(file))].join('\n'));
}

async function isBuilt(hash: string): Promise<boolean> {
  const stamp = await readFile(STAMP, 'utf8').catch(() => null);
  const last = await stat(join(DIST, '404.html')).catch(() => null);
  return stamp === hash && last !== null;
}
