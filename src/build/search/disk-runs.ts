import { createReadStream } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunStore } from '../../core/search/index/doors';

/** Runs in the files of a folder. */
export function diskRuns(folder: string): RunStore {
  const pathOf = (run: number): string => join(folder, `${String(run)}.run`);
  let ready: Promise<unknown> | null = null;
  return {
    append: async (run, bytes) => {
      await (ready ??= mkdir(folder, { recursive: true }));
      await appendFile(pathOf(run), bytes);
    },
    read: (run) => createReadStream(pathOf(run)) as AsyncIterable<Uint8Array>,
  };
}
