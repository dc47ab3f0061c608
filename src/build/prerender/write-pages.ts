import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleKey } from '../../core/corpus/article-key';
import { articleSchema } from '../../core/model/article';
import { entitiesFileSchema, manifestSchema, type EntityRecord, type Manifest } from '../../core/model/corpus';
import { readViteManifest, type ViteManifest } from '../vite-manifest';
import { articlePages, type WrittenPage } from './article-pages';
import { fillPage } from './fill-page';
import { pageHead } from './page-head';
import { preloads } from './preloads';
import { type Site, siteOf } from './site';
import { siteFiles } from './sitemap';
import type { Writer } from './writer';

/** From here on paragraphs have no pages of their own: there would be more than a host of files likes to hold. */
const MOST_ARTICLES_WITH_PARAGRAPHS = 2_000;
/**
 * Bytes that all paragraph pages may take while each holds its whole article. A page is 55 to 95 kB, mostly marks of names: with 22 paragraphs an article,
 * 2,000 articles would take 3 GB. Each article has an equal share; beyond it, its paragraph pages hold the paragraph between its neighbours, in 17 kB.
 */
const FULL_PARAGRAPHS_BYTES = 128_000_000;

/** Articles that the description of an entity's page names. */
const TITLES_TOLD = 4;

/** How the writing went. */
export interface WrittenSite {
  readonly pages: number;
  readonly bytes: number;
  /** Pages that could not be written: their addresses open the app with nothing written ahead. */
  readonly failures: readonly { readonly page: string; readonly cause: unknown }[];
}

interface Printing {
  readonly folder: string;
  readonly page: string;
  readonly site: Site;
  readonly chunks: ViteManifest;
  readonly manifest: Manifest;
  /** Titles of articles by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly writer: Writer;
}

/** Writes every article, paragraph, entity and the front page into a built site. `page` is the page as built, empty. A page that fails is told and does not stop the rest. */
export async function writePages(folder: string, page: string, startWriter: (manifest: Manifest) => Promise<Writer>, address: string | undefined): Promise<WrittenSite> {
  const site = siteOf(page, address);
  const manifest = manifestSchema.parse(await readJson(join(folder, 'data/manifest.json')));
  const { entities } = entitiesFileSchema.parse(await readJson(join(folder, 'data', manifest.files.entities)));
  const printing: Printing = { folder, page, site, chunks: await readViteManifest(folder), manifest, titles: new Map(manifest.articles.map(({ id, title }) => [id, title])), writer: await startWriter(manifest) };
  const failures: { readonly page: string; readonly cause: unknown }[] = [];
  let pages = 0;
  let bytes = 0;
  const write = async (name: string, print: () => Promise<readonly WrittenPage[]> | readonly WrittenPage[]): Promise<void> => {
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
  for (const card of manifest.articles) await write(`a/${card.id}`, () => articleOf(printing, card.href));
  for (const record of entities) await write(entityFolder(record), () => [entityPage(printing, record)]);
  await write('index.html', () => [frontPage(printing)]);
  if (site.address !== null) await writeSiteFiles(folder, site.address, manifest, entities);
  return { pages, bytes, failures };
}

async function articleOf({ folder, page, site, chunks, manifest, writer }: Printing, href: string): Promise<readonly WrittenPage[]> {
  const article = articleSchema.parse(await readJson(join(folder, 'data', href)));
  const head = preloads(page, chunks, 'article', ['manifest.json', href]);
  const count = manifest.articles.length;
  const room = count < MOST_ARTICLES_WITH_PARAGRAPHS ? FULL_PARAGRAPHS_BYTES / count : null;
  return articlePages(article, { page: withHead(page, head), site, writer, room });
}

function entityPage({ page, site, chunks, manifest, titles, writer }: Printing, record: EntityRecord): WrittenPage {
  const { entity, articles } = record;
  const folder = entityFolder(record);
  const name = entity.ar ?? entity.latin ?? entity.id;
  const spoken = articles.flatMap(({ id, count }) => (count > 0 ? (titles.get(id) ?? []) : [])).slice(0, TITLES_TOLD);
  const facts = { canonical: `${folder}/`, title: `${name} · ${site.name}`, heading: name, description: [name, entity.description?.ar, ...spoken].filter((part) => part !== undefined).join(' · '), type: 'website' as const, published: null, data: null };
  const head = preloads(page, chunks, 'entity', ['manifest.json', manifest.files.entities, manifest.files.facets]);
  return { folder, html: fillPage(withHead(page, head), { folder, head: pageHead(facts, site), body: writer.entity(record), whole: false, before: '', after: '' }) };
}

function frontPage({ page, site, chunks, writer }: Printing): WrittenPage {
  const { page: body, whole } = writer.library();
  const facts = { canonical: '', title: site.name, heading: site.name, description: site.description, type: 'website' as const, published: null, data: null };
  const html = fillPage(withHead(page, preloads(page, chunks, 'library', ['manifest.json'])), { folder: '', head: pageHead(facts, site), body, whole, before: '', after: '' });
  return { folder: '', html };
}

async function writeSiteFiles(folder: string, address: string, manifest: Manifest, entities: readonly EntityRecord[]): Promise<void> {
  const paths = ['', ...manifest.articles.map(({ id }) => `a/${articleKey(id)}/`), ...entities.map((record) => `${entityFolder(record)}/`)];
  for (const [name, content] of siteFiles(address, paths)) await writeFile(join(folder, name), content);
}

function entityFolder({ entity }: EntityRecord): string {
  return `e/${entity.id.replace(':', '-')}`;
}

function withHead(page: string, tags: string): string {
  return page.replace('</head>', () => `  ${tags}\n  </head>`);
}

async function writePage(site: string, folder: string, html: string): Promise<void> {
  const place = join(site, decodeURIComponent(folder));
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.html'), html);
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
