import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleKey } from '../../core/corpus/article-key';
import { articleSchema } from '../../core/model/article';
import { eachCard, eachEntity, readCorpus } from '../search/read-corpus';
import { readViteManifest } from '../vite-manifest';
import { eachAround } from './around';
import { articlePages } from './article-pages';
import { entityFolder, entityPage } from './entity-page';
import { frontPage } from './front-page';
import { preloads, withHead } from './preloads';
import type { Printing, WrittenPage } from './printing';
import { siteOf } from './site';
import { siteFiles } from './sitemap';
import type { Around, Writer } from './writer';

/** From here on paragraphs have no pages of their own: there would be more than a host of files likes to hold. */
const MOST_ARTICLES_WITH_PARAGRAPHS = 2_000;
/**
 * Bytes that all paragraph pages may take while each holds its whole article. A page is 55 to 95 kB, mostly marks of names: with 22 paragraphs an article,
 * 2,000 articles would take 3 GB. Each article has an equal share; beyond it, its paragraph pages hold the paragraph between its neighbours, in 17 kB.
 */
const FULL_PARAGRAPHS_BYTES = 128_000_000;

/** How the writing went. */
export interface WrittenSite {
  readonly pages: number;
  readonly bytes: number;
  /** Pages that could not be written: their addresses open the app with nothing written ahead. */
  readonly failures: readonly { readonly page: string; readonly cause: unknown }[];
}

/** Writes every article, paragraph, entity and the front page into a built site, one after the other. `page` is the page as built, empty. A page that fails is told and does not stop the rest. */
export async function writePages(folder: string, page: string, writer: Writer, address: string | undefined): Promise<WrittenSite> {
  const site = siteOf(page, address);
  const printing: Printing = { folder, page, site, chunks: await readViteManifest(folder), corpus: await readCorpus(join(folder, 'data')), writer };
  const failures: { readonly page: string; readonly cause: unknown }[] = [];
  const paths = [''];
  let pages = 0;
  let bytes = 0;
  const write = async (name: string, print: () => Promise<readonly WrittenPage[]>): Promise<void> => {
    try {
      for (const { folder: place, html } of await print()) {
        await writePage(folder, place, html);
        pages += 1;
        bytes += Buffer.byteLength(html);
      }
    } catch (cause) {
      failures.push({ page: name, cause });
    }
  };
  for await (const { card, ...around } of eachAround(eachCard(printing.corpus))) {
    await write(`a/${card.id}`, () => articleOf(printing, card.href, around));
    paths.push(`a/${articleKey(card.id)}/`);
  }
  for await (const { record } of eachEntity(printing.corpus)) {
    await write(entityFolder(record), async () => [await entityPage(printing, record)]);
    paths.push(`${entityFolder(record)}/`);
  }
  await write('index.html', async () => [await frontPage(printing)]);
  if (site.address !== null) for (const [name, content] of siteFiles(site.address, paths)) await writeFile(join(folder, name), content);
  return { pages, bytes, failures };
}

async function articleOf({ folder, page, site, chunks, corpus, writer }: Printing, href: string, around: Around): Promise<readonly WrittenPage[]> {
  const article = articleSchema.parse(JSON.parse(await readFile(join(folder, 'data', href), 'utf8')));
  const head = preloads(page, chunks, 'article', [href]);
  const count = corpus.manifest.articles;
  const room = count < MOST_ARTICLES_WITH_PARAGRAPHS ? FULL_PARAGRAPHS_BYTES / count : null;
  return articlePages(article, around, { page: withHead(page, head), site, writer, room });
}

async function writePage(site: string, folder: string, html: string): Promise<void> {
  const place = join(site, decodeURIComponent(folder));
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.html'), html);
}
