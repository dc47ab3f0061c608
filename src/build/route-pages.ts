import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { articleKey } from '../core/corpus/article-key';
import { entitiesFileSchema, manifestSchema, type EntitiesFile, type Manifest } from '../core/model/corpus';
import { withBase } from './prerender/fill-page';
import { fontPreloads } from './prerender/preloads';
import { prerender } from './prerender/prerender';
import { readViteManifest } from './vite-manifest';

/** Address of the site's root for `404.html`, which a host serves at any depth. */
const BASE = process.env.ISNAD_BASE ?? '/';

/** Pages without articles. */
const PLAIN_ROUTES = ['settings', 'corrections', 'passages'];

/** Writes a page for every known route, so that a host of plain files answers each of them, with its text where there is any, and `404.html` for the rest. */
export function routePages(): Plugin {
  return {
    name: 'isnad:route-pages',
    apply: 'build',
    writeBundle: {
      // After everything else of the build is on the disk.
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new RangeError('the build names no folder to write to');
        const fonts = fontPreloads(await readViteManifest(dir));
        const page = (await readFile(join(dir, 'index.html'), 'utf8')).replace('<script', () => `${fonts}\n    <script`);
        await writeRoutePages(dir, page);
        await prerender(dir, page);
      },
    },
  };
}

/** Writes the built page, empty, for every route. */
export async function writeRoutePages(site: string, page: string): Promise<void> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(site, 'data/manifest.json'), 'utf8')));
  const { entities } = entitiesFileSchema.parse(JSON.parse(await readFile(join(site, 'data', manifest.files.entities), 'utf8')));
  for (const route of routes(manifest, entities)) {
    const path = join(site, route, 'index.html');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, withBase(page, '../'.repeat(route.split('/').length)));
  }
  await writeFile(join(site, '404.html'), withBase(page, BASE.endsWith('/') ? BASE : `${BASE}/`));
}

/** Paths of the pages below the root: an article by its key, and by its id where that is another; an entity's colon is written `-`, since a colon is no file name everywhere. */
function routes({ articles }: Manifest, entities: EntitiesFile['entities']): readonly string[] {
  const names = new Set(articles.flatMap(({ id }) => [id, articleKey(id)]));
  return [...[...names].map((name) => `a/${name}`), ...entities.map(({ entity }) => `e/${entity.id.replace(':', '-')}`), ...PLAIN_ROUTES];
}
