import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lets an act use a folder of its own, below another (the system's own for null), and takes it away afterwards. */
export async function withScratch<T>(parent: string | null, act: (folder: string) => Promise<T>): Promise<T> {
  const root = parent ?? tmpdir();
  await mkdir(root, { recursive: true });
  const folder = await mkdtemp(join(root, 'isnad-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
