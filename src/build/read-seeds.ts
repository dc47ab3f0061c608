import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { articleIdSchema } from '../core/model/article';
import { SeedError } from '../core/model/diagnostic';
import type { Seed } from '../core/model/seed';
import { sha256 } from './digest';
import { findSeeds } from './find-seeds';
import { readSidecar } from './read-sidecar';

/** Larger files are refused before they are read: an article of this size is a mistake, or an attack. */
export const MAX_SEED_BYTES = 5_000_000;

/** A seed that is read when it is needed. */
export interface SeedHandle extends Omit<Seed, 'bytes'> {
  /** Rejects with a SeedError when the file is no longer what it was. */
  readonly load: () => Promise<Seed>;
}

/** What a list of folders and files gives. */
export interface ReadSeeds<S = Seed> {
  /** Sorted by file name. */
  readonly seeds: readonly S[];
  readonly failures: readonly SeedError[];
  /** Names of files in the folders that are read as nothing. */
  readonly ignored: readonly string[];
}

/** All seeds of folders and files, each with its sidecar; one after the other is read and let go. A file that cannot be read is a failure, and the rest goes on. */
export async function listSeeds(places: readonly string[], maxBytes = MAX_SEED_BYTES): Promise<ReadSeeds<SeedHandle>> {
  return gather(places, async (path) => handleOf(path, await readSeed(path, maxBytes)));
}

/** The same with all their bytes. */
export async function readSeeds(places: readonly string[], maxBytes = MAX_SEED_BYTES): Promise<ReadSeeds> {
  return gather(places, (path) => readSeed(path, maxBytes));
}

async function gather<S extends Omit<Seed, 'bytes'>>(places: readonly string[], read: (path: string) => Promise<S>): Promise<ReadSeeds<S>> {
  const found = await findSeeds(places);
  const seeds = new Map<string, S>();
  const failures = [...found.failures];
  for (const path of found.paths) {
    try {
      const seed = await read(path);
      const twin = seeds.get(seed.id);
      if (twin !== undefined) throw new SeedError(seed.file, 'duplicate-id', null, `${twin.file} has the same name`);
      seeds.set(seed.id, seed);
    } catch (error) {
      failures.push(error instanceof SeedError ? error : new SeedError(basename(path), 'unreadable', null, reason(error)));
    }
  }
  return { seeds: [...seeds.values()], failures, ignored: found.ignored };
}

function handleOf(path: string, { id, file, sha256: received, sidecar }: Seed): SeedHandle {
  const load = async (): Promise<Seed> => {
    const bytes = await readFile(path).catch((error: unknown) => {
      throw new SeedError(file, 'unreadable', null, reason(error));
    });
    if (sha256(bytes) !== received) throw new SeedError(file, 'unreadable', null, 'the file changed while it was read');
    return { id, file, bytes: new Uint8Array(bytes), sha256: received, sidecar };
  };
  return { id, file, sha256: received, sidecar, load };
}

async function readSeed(path: string, maxBytes: number): Promise<Seed> {
  const file = basename(path);
  const id = articleIdSchema.safeParse(basename(file, extname(file)).normalize('NFC'));
  if (!id.success) throw new SeedError(file, 'bad-name', null, 'a name is made of letters, digits, "_", "-" and "."');
  const info = await stat(path);
  if (!info.isFile()) throw new SeedError(file, 'unreadable', null, 'not a file');
  if (info.size > maxBytes) throw new SeedError(file, 'too-large', null, `${megabytes(info.size)} MB, at most ${megabytes(maxBytes)} MB`);
  const bytes = new Uint8Array(await readFile(path));
  return { id: id.data, file, bytes, sha256: sha256(bytes), sidecar: await readSidecar(path) };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
