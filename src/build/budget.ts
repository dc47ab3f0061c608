import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod/mini';
import { DIST } from './project';

/** JavaScript that may be needed until the first article stands on the screen, compressed. */
const MAX_BYTES = 150_000;

/** Sources that are loaded before the first article shows, though their import is lazy. */
const FIRST_ARTICLE = [/^src\/reader\/features\/article\/article-view\./, /^src\/reader\/i18n\/ar\/(?:article|common|shell)\./];

const chunkSchema = z.object({
  file: z.string(),
  src: z.optional(z.string()),
  isEntry: z.optional(z.boolean()),
  imports: z.optional(z.array(z.string())),
});
const viteManifestSchema = z.record(z.string(), chunkSchema);

type ViteManifest = z.infer<typeof viteManifestSchema>;

const manifest = viteManifestSchema.parse(JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8')));
const scripts = firstArticleScripts(manifest);
const sizes = await Promise.all(scripts.map(async (file) => brotliCompressSync(await readFile(join(DIST, file))).byteLength));
const theme = brotliCompressSync(await readFile(join(DIST, 'theme.js'))).byteLength;
const total = sizes.reduce((sum, size) => sum + size, theme);
console.log(`JavaScript for the first article: ${(total / 1000).toFixed(1)} kB brotli in ${scripts.length + 1} files, of ${MAX_BYTES / 1000} kB allowed`);
if (total > MAX_BYTES) {
  for (const [at, file] of scripts.entries()) console.error(`  ${String(sizes[at])} ${file}`);
  process.exitCode = 1;
}

/** Files of the entry and the first article, with all that they import. */
function firstArticleScripts(chunks: ViteManifest): readonly string[] {
  const starts = Object.entries(chunks).filter(([key, chunk]) => chunk.isEntry === true || FIRST_ARTICLE.some((pattern) => pattern.test(chunk.src ?? key)));
  for (const pattern of FIRST_ARTICLE) if (!starts.some(([key, chunk]) => pattern.test(chunk.src ?? key))) throw new RangeError(`the build has no chunk for ${pattern.source}`);
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of chunks[key]?.imports ?? []) visit(next);
  };
  for (const [key] of starts) visit(key);
  return [...new Set([...seen].flatMap((key) => chunks[key]?.file ?? []))].filter((file) => file.endsWith('.js')).sort();
}
