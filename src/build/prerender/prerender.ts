import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, PROJECT } from '../project';
import { buildWriter } from './build-writer';

const CLI = fileURLToPath(new URL('prerender-cli.ts', import.meta.url));

/** Writes the pages of a built site ahead of time. `page` is the page as built. In a process of its own: the reader runs there as in production, and leaves nothing behind. */
export async function prerender(site: string, page: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'prerender-'));
  try {
    const writer = await buildWriter(join(folder, 'writer'));
    const shell = join(folder, 'page.html');
    await writeFile(shell, page);
    await run([site, shell, writer]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
  const code = await new Promise<number | null>((settle, fail) => child.on('error', fail).on('close', settle));
  if (code !== 0) throw new Error(`the pages could not be written ahead (exit code ${String(code)})`);
}
