import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { articleKey } from '../core/corpus/article-key';
import { entityFolder } from './prerender/entity-page';
import { withBase } from './prerender/fill-page';
import { fontPreloads } from './prerender/preloads';
import { prerender } from './prerender/prerender';
import { eachCard, eachEntity, readCorpus, type ReadCorpus } from './search/read-corpus';
import { readViteManifest } from './vite-manifest';

/** Address of the site's root for `404.html`, which a host serves at any depth. */
const BASE = process.env.ISNAD_BASE ?? '/';

/** Pages without articles. */
const PLAIN_ROUTES = ['settings', 'corrections', 'passages', 'claims', 'compare', 'map', 'network', 'timeline'];

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
  for await (const route of routes(await readCorpus(join(site, 'data')))) {
    const path = join(site, route, 'index.html');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, withBase(page, '../'.repeat(route.split('/').length)));
  }
  await writeFile(join(site, '404.html'), withBase(page, BASE.endsWith('/') ? BASE : `${BASE}/`));
}

/** Paths of the pages below the root: an article by its key, and by its id where that is another. */
async function* routes(corpus: ReadCorpus): AsyncGenerator<string> {
  for await (const { id } of eachCard(corpus)) for (const name of new Set([articleKey(id), id])) yield `a/${name}`;
  for await (const { record } of eachEntity(corpus)) yield entityFolder(record);
  yield* PLAIN_ROUTES;
}
