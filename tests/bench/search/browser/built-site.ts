import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { basename, join } from 'node:path';
import { PROJECT } from '../../../../src/build/project';
import type { Place } from './long-tasks';

/** Builds the reader, with what leads from its files back to their sources. */
export function buildSite(folder: string): void {
  const built = spawnSync(process.execPath, [join(PROJECT, 'node_modules/vite/bin/vite.js'), 'build', '--configLoader', 'runner', '--outDir', folder, '--emptyOutDir', '--sourcemap', 'hidden', '--logLevel', 'error'], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('the reader was not built');
}

/** Tells where a function of a built reader stands in its sources. */
export function sourcesOf(folder: string): (place: Place) => string {
  const maps = new Map<string, SourceMap | null>();
  return ({ name, url, line, column }) => {
    const file = basename(url);
    if (file === '') return name;
    const map = maps.get(file) ?? mapOf(join(folder, 'assets', `${file}.map`));
    maps.set(file, map);
    const entry = map?.findEntry(line, column);
    if (entry === undefined || !('originalSource' in entry)) return `${name} in ${file}`;
    return `${entry.originalSource.split('/').slice(-2).join('/')}:${entry.originalLine + 1}`;
  };
}

function mapOf(path: string): SourceMap | null {
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload) : null;
}
