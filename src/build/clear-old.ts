import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Who has not touched a folder for so long is gone. */
const ABANDONED_MS = 3_600_000;

/** Takes away what lies in a folder and was abandoned there. */
export async function clearOld(folder: string, isOurs: (path: string) => boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info !== null && isOurs(path) && Date.now() - info.mtimeMs > ABANDONED_MS) await rm(path, { recursive: true, force: true });
  }
}
