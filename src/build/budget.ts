import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from './project';
import { reached, readViteManifest } from './vite-manifest';

/** JavaScript that may be needed until the first article stands on the screen, compressed. */
const MAX_BYTES = 150_000;

/** Sources that are loaded before the first article shows, though their import is lazy. */
const FIRST_ARTICLE = [/^src\/reader\/features\/article\/article-view\./, /^src\/reader\/i18n\/ar\/(?:article|common|shell)\./];

const chunks = reached(await readViteManifest(DIST), FIRST_ARTICLE);
const scripts = [...new Set(chunks.map(({ file }) => file))].filter((file) => file.endsWith('.js')).sort();
const sizes = await Promise.all(scripts.map(compressed));
const total = sizes.reduce((sum, size) => sum + size, await compressed('theme.js'));
console.log(`JavaScript for the first article: ${(total / 1000).toFixed(1)} kB brotli in ${scripts.length + 1} files, of ${MAX_BYTES / 1000} kB allowed`);
if (total > MAX_BYTES) {
  for (const [at, file] of scripts.entries()) console.error(`  ${String(sizes[at])} ${file}`);
  process.exitCode = 1;
}

async function compressed(file: string): Promise<number> {
  return brotliCompressSync(await readFile(join(DIST, file))).byteLength;
}
