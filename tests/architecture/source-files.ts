import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folder that holds `package.json`. */
export const ROOT = join(import.meta.dirname, '..', '..');

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.cache', 'coverage', 'test-results']);

/** Text of a file by its path from the root, written with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** Reads every file below `folder` (from the root) whose name matches. */
export function readSources(folder: string, name: RegExp): Sources {
  const paths = listFiles(join(ROOT, folder)).filter((path) => name.test(path));
  return new Map(paths.map((path) => [relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}
