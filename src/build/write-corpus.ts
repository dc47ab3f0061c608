import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import { stableJson } from '../core/corpus/stable-json';

/** Remembers, in the output folder, what was written there, so that a later run can skip the work and clear away what is stale. */
const STATE_FILE = '.isnad.json';

const stateSchema = z.object({
  /** Hash of the input; null while a build is being written. */
  input: z.nullable(z.string()),
  files: z.array(z.string()),
});

type State = z.infer<typeof stateSchema>;

/** True when the folder holds, whole, what was made of this very input. */
export async function isCurrent(out: string, input: string): Promise<boolean> {
  const state = await readState(out);
  if (state?.input !== input) return false;
  const present = await Promise.all(state.files.map((name) => stat(join(out, name)).then((info) => info.isFile(), () => false)));
  return present.every(Boolean);
}

/**
 * Writes a corpus so that a reader never sees a mixture, even if the process dies half way: every file whole or not at all,
 * the manifest last, and only then the files of earlier builds are removed. Touches nothing else in the folder.
 *
 * @param files name to content, in the order of writing
 * @returns how many files were not there yet
 */
export async function writeCorpus(out: string, files: ReadonlyMap<string, string | Uint8Array>, input: string): Promise<number> {
  const names = [...files.keys()];
  const before = (await readState(out))?.files ?? [];
  await writeState(out, { input: null, files: [...new Set([...before, ...names])] });
  let written = 0;
  for (const [name, content] of files) written += Number(await writeChanged(within(out, name), content));
  const kept = new Set(names);
  for (const name of before.filter((old) => !kept.has(old))) await rm(within(out, name), { force: true });
  await writeState(out, { input, files: names });
  return written;
}

async function readState(out: string): Promise<State | null> {
  try {
    return stateSchema.parse(JSON.parse(await readFile(join(out, STATE_FILE), 'utf8')));
  } catch {
    return null;
  }
}

async function writeState(out: string, state: State): Promise<void> {
  await writeWhole(join(out, STATE_FILE), stableJson(state));
}

/** A path inside the folder; a name that leads out of it is a fault of the program or a forged state file. */
function within(out: string, name: string): string {
  const path = resolve(out, name);
  if (!path.startsWith(resolve(out) + sep)) throw new RangeError(`${name} leads out of ${out}`);
  return path;
}

async function writeChanged(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content);
  const old = await readFile(path).catch(() => null);
  if (old !== null && bytes.equals(old)) return false;
  await writeWhole(path, bytes);
  return true;
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(part, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}
