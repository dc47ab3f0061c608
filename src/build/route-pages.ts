import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { entitiesFileSchema, manifestSchema, type EntitiesFile, type Manifest } from '../core/model/corpus';

/** Address of the site's root for `404.html`, which a host serves at any depth. */
const BASE = process.env.ISNAD_BASE ?? '/';

/** An address relative to the page, as the build writes them into `index.html`. */
const RELATIVE_ADDRESS = /\b(href|src)="\.\//g;

/** Copies the built page to every known route, so that a host of plain files answers each of them, and to `404.html` for the rest. */
export function routePages(): Plugin {
  return {
    name: 'isnad:route-pages',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) throw new RangeError('the build names no folder to write to');
      await writeRoutePages(dir);
    },
  };
}

/** Writes the copies into a built site. */
export async function writeRoutePages(site: string): Promise<void> {
  const page = await readFile(join(site, 'index.html'), 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(site, 'data/manifest.json'), 'utf8')));
  const { entities } = entitiesFileSchema.parse(JSON.parse(await readFile(join(site, 'data', manifest.files.entities), 'utf8')));
  for (const route of routes(manifest, entities)) {
    const path = join(site, route, 'index.html');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, withBase(page, '../'.repeat(route.split('/').length)));
  }
  await writeFile(join(site, '404.html'), withBase(page, BASE.endsWith('/') ? BASE : `${BASE}/`));
}

/** Paths of the pages below the root; an entity's colon is written `-`, since a colon is no file name everywhere. */
function routes({ articles }: Manifest, entities: EntitiesFile['entities']): readonly string[] {
  return [...articles.map(({ id }) => `a/${id}`), ...entities.map(({ entity }) => `e/${entity.id.replace(':', '-')}`), 'settings', 'corrections'];
}

/** The page with its relative addresses pointing at another root. */
function withBase(page: string, base: string): string {
  return page.replace(RELATIVE_ADDRESS, (_, attribute: string) => `${attribute}="${base}`);
}
