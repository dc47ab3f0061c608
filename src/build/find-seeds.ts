import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { SeedError } from '../core/model/diagnostic';
import { byCodeUnit } from '../core/corpus/by-code-unit';

/** Endings of the files that are read as articles. */
export const SEED_ENDINGS = ['.txt', '.md'] as const;
/** Endings that belong to a seed or to the folder, and are no article. */
const COMPANIONS = ['.yaml', '.yml'];

/** The files that a list of folders and files names. */
export interface FoundSeeds {
  /** Absolute paths, sorted. */
  readonly paths: readonly string[];
  readonly failures: readonly SeedError[];
  /** Names of files in the folders that are read as nothing. */
  readonly ignored: readonly string[];
}

/** Lists the seeds of folders (not of their subfolders; hidden files left out) and of single files. */
export async function findSeeds(places: readonly string[]): Promise<FoundSeeds> {
  const found = await Promise.all(places.map((place) => look(resolve(place))));
  return {
    paths: [...new Set(found.flatMap(({ paths }) => paths))].sort((a, b) => byCodeUnit(basename(a), basename(b)) || byCodeUnit(a, b)),
    failures: found.flatMap(({ failures }) => failures),
    ignored: found.flatMap(({ ignored }) => ignored).sort(byCodeUnit),
  };
}

async function look(place: string): Promise<FoundSeeds> {
  const info = await stat(place).catch(() => null);
  if (info === null) return { paths: [], failures: [new SeedError(basename(place), 'unreadable', null, 'no such file or folder')], ignored: [] };
  if (!info.isDirectory()) return isSeed(place) ? { paths: [place], failures: [], ignored: [] } : { paths: [], failures: [noSeed(place)], ignored: [] };
  const root = await realpath(place);
  const entries = (await readdir(place, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const seeds = entries.filter(({ name }) => isSeed(name));
  const stray = await Promise.all(seeds.map((entry) => leaves(root, join(place, entry.name), entry.isSymbolicLink())));
  return {
    paths: seeds.filter((_, at) => stray[at] !== true).map(({ name }) => join(place, name)),
    failures: seeds.filter((_, at) => stray[at] === true).map(({ name }) => new SeedError(name, 'unreadable', null, 'a link that leaves the folder')),
    ignored: entries.filter(({ name }) => !isSeed(name) && !COMPANIONS.includes(extname(name))).map(({ name }) => name),
  };
}

function isSeed(path: string): boolean {
  return (SEED_ENDINGS as readonly string[]).includes(extname(path));
}

function noSeed(path: string): SeedError {
  return new SeedError(basename(path), 'bad-name', null, `only ${SEED_ENDINGS.join(' and ')} files are read`);
}

/** True for a link whose target lies outside of the folder, or nowhere. */
async function leaves(root: string, path: string, isLink: boolean): Promise<boolean> {
  if (!isLink) return false;
  const target = await realpath(path).catch(() => null);
  return target === null || !(dirname(target) + sep).startsWith(root + sep);
}
