import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './digest';
import { PROJECT } from './project';

/** Folders whose sources decide what a seed is compiled to. */
const SOURCES = ['src/core', 'src/build'];

/** Changes whenever the pipeline, its tables, or the Unicode version of the platform change; cached work of another version is not used. */
export async function pipelineVersion(): Promise<string> {
  const hashes = await Promise.all(SOURCES.map((folder) => hashFolder(join(PROJECT, folder))));
  return sha256([process.versions.unicode, ...hashes].join('\n'));
}

/** Hash over the names and contents of all files below a folder; of nothing when there is no such folder. */
export async function hashFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const lines = await Promise.all(paths.map(async (path) => `${path.slice(folder.length)} ${sha256(await readFile(path))}`));
  return sha256(lines.join('\n'));
}
