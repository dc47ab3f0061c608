import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { clearOld } from './clear-old';

const PREFIX = 'isnad-scratch-';

/** Lets an act use a folder of its own, below another (the system's own for null), and takes it away afterwards; also those of processes that were killed. */
export async function withScratch<T>(parent: string | null, act: (folder: string) => Promise<T>): Promise<T> {
  const root = parent ?? tmpdir();
  await mkdir(root, { recursive: true });
  await clearOld(root, (path) => basename(path).startsWith(PREFIX));
  const folder = await mkdtemp(join(root, PREFIX));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
