import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const chunkSchema = z.object({
  file: z.string(),
  src: z.optional(z.string()),
  isEntry: z.optional(z.boolean()),
  imports: z.optional(z.array(z.string())),
  css: z.optional(z.array(z.string())),
  assets: z.optional(z.array(z.string())),
});
const viteManifestSchema = z.record(z.string(), chunkSchema);

type Chunk = z.infer<typeof chunkSchema>;

/** What Vite built from which source: chunks by the path of their source, or by their own name. */
export type ViteManifest = z.infer<typeof viteManifestSchema>;

/** The manifest that a build leaves in its folder. */
export async function readViteManifest(site: string): Promise<ViteManifest> {
  return viteManifestSchema.parse(JSON.parse(await readFile(join(site, '.vite/manifest.json'), 'utf8')));
}

/** The entry and the chunks of some sources with all that they import, each once. A pattern that fits no source is a RangeError. */
export function reached(chunks: ViteManifest, sources: readonly RegExp[]): readonly Chunk[] {
  const keys = Object.entries(chunks).map(([key, chunk]) => ({ key, source: chunk.src ?? key, isEntry: chunk.isEntry === true }));
  for (const pattern of sources) if (!keys.some(({ source }) => pattern.test(source))) throw new RangeError(`the build has no chunk for ${pattern.source}`);
  const seen = new Map<string, Chunk>();
  const visit = (key: string): void => {
    const chunk = chunks[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.set(key, chunk);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const { key, source, isEntry } of keys) if (isEntry || sources.some((pattern) => pattern.test(source))) visit(key);
  return [...seen.values()];
}
