import { appendFile, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import { stableJson } from '../core/corpus/stable-json';
import { MANIFEST, type CorpusOutput } from './corpus-output';
import { Jobs } from './jobs';
import { contentsSchema, type Contents } from './summary';

/** Remembers, in the output folder, what was written there, so that a later run can skip the work and clear away what is stale. */
export const STATE_FILE = '.isnad.json';
/** Names of the files of a build that is being written, one a line. */
const JOURNAL = '.isnad.part';
/** Files looked for or written at a time. */
const AT_A_TIME = 32;

const stateSchema = z.object({
  /** Hash of the input; null while a build is being written. */
  input: z.nullable(z.string()),
  files: z.array(z.string()),
  contents: z.optional(contentsSchema),
});

type State = z.infer<typeof stateSchema>;

/** A corpus that is being written into a folder. */
export interface CorpusFolder extends CorpusOutput {
  /** Takes away what earlier builds left, and remembers this one. Gives how many files were not there yet. */
  readonly close: (input: string, contents: Contents) => Promise<number>;
}

/** What the folder holds when it was made, whole, of this very input; null otherwise. */
export async function readCurrent(out: string, input: string): Promise<Contents | null> {
  const state = await readState(out);
  if (state?.input !== input) return null;
  for (let at = 0; at < state.files.length; at += AT_A_TIME) {
    const present = await Promise.all(state.files.slice(at, at + AT_A_TIME).map((name) => stat(join(out, name)).then((info) => info.isFile(), () => false)));
    if (!present.every(Boolean)) return null;
  }
  return state.contents ?? null;
}

/**
 * Opens a folder so that a reader never sees a mixture, even if the process dies half way: every file whole or not at all,
 * the manifest last, and only then the files of earlier builds are removed. Touches nothing else in the folder.
 */
export async function openCorpusFolder(out: string): Promise<CorpusFolder> {
  const before = await knownFiles(out);
  await writeState(out, { input: null, files: before });
  await rm(join(out, JOURNAL), { force: true });
  const names = new Set<string>();
  const jobs = new Jobs(AT_A_TIME);
  let written = 0;
  return {
    write: async (name, content) => {
      const path = within(out, name);
      if (!names.has(name)) await appendFile(join(out, JOURNAL), `${name}\n`);
      names.add(name);
      if (name === MANIFEST) await jobs.finish();
      await jobs.start(async () => {
        const isNew = await writeChanged(path, content);
        written += Number(isNew);
      });
    },
    close: async (input, contents) => {
      await jobs.finish();
      for (const name of before.filter((old) => !names.has(old))) await rm(within(out, name), { force: true });
      await writeState(out, { input, files: [...names], contents });
      await rm(join(out, JOURNAL), { force: true });
      return written;
    },
  };
}

/** Files of earlier builds, those of one that did not come to its end among them. */
async function knownFiles(out: string): Promise<string[]> {
  const journal = await readFile(join(out, JOURNAL), 'utf8').catch(() => '');
  return [...new Set([...((await readState(out))?.files ?? []), ...journal.split('\n').slice(0, -1)])];
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
