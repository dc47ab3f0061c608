import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from './project';
import { reached, readViteManifest } from './vite-manifest';

/** JavaScript that may be needed until the first article stands on the screen, compressed. */
const FIRST_ARTICLE_BYTES = 150_000;
/** JavaScript that a view may need besides, compressed. */
const VIEW_BYTES = 60_000;

/** Sources that are loaded before the first article shows, though their import is lazy. */
const FIRST_ARTICLE = [/^src\/reader\/features\/article\/article-view\./, /^src\/reader\/i18n\/ar\/(?:article|common|shell)\./];

/** Views that are loaded when they are opened. */
const VIEWS = ['claims', 'compare', 'map', 'network', 'timeline'] as const;

const manifest = await readViteManifest(DIST);
const first = scriptsOf(FIRST_ARTICLE);
await allow('the first article', [...first, 'theme.js'], FIRST_ARTICLE_BYTES);
for (const view of VIEWS) {
  const own = scriptsOf([new RegExp(`^src/reader/features/${view}/${view}-view\\.`), new RegExp(`^src/reader/i18n/ar/(?:${view}|library)\\.`)]);
  await allow(view, own.filter((file) => !first.includes(file)), VIEW_BYTES);
}

function scriptsOf(sources: readonly RegExp[]): readonly string[] {
  return [...new Set(reached(manifest, sources).map(({ file }) => file))].filter((file) => file.endsWith('.js')).sort();
}

/** Tells what scripts weigh, and fails when that is more than is allowed. */
async function allow(what: string, files: readonly string[], most: number): Promise<void> {
  const sizes = await Promise.all(files.map(compressed));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`JavaScript for ${what}: ${(total / 1000).toFixed(1)} kB brotli in ${files.length} files, of ${most / 1000} kB allowed`);
  if (total <= most) return;
  for (const [at, file] of files.entries()) console.error(`  ${String(sizes[at])} ${file}`);
  process.exitCode = 1;
}

async function compressed(file: string): Promise<number> {
  return brotliCompressSync(await readFile(join(DIST, file))).byteLength;
}
