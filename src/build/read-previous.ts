import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import { articleLineageSchema, lineageIndexSchema } from '../core/anchor/lineage/lineage';
import { restore } from '../core/anchor/lineage/past';
import type { PreviousArticle, PreviousCorpus } from '../core/anchor/lineage/trace-corpus';
import { articleDateSchema, articleIdSchema, articleSchema, publisherSchema, SCHEMA_VERSION } from '../core/model/article';
import { manifestSchema, type ArticleCard } from '../core/model/corpus';
import { CorpusError } from '../core/search/corpus-error';
import { MANIFEST } from './corpus-output';
import { sha256 } from './digest';
import { eachCard, MissingPart, openCorpus } from './search/read-corpus';

/** A corpus that a build replaces, and a hash of it. */
export interface Previous {
  readonly corpus: PreviousCorpus;
  readonly hash: string;
}

/** Why a folder cannot be used as a previous corpus. `place` is the file in question, or empty. */
export interface BadPrevious {
  readonly code: 'no-corpus' | 'version' | 'damaged';
  readonly place: string;
}

type Told = Pick<ArticleCard, 'id' | 'href' | 'title' | 'publisher' | 'date'>;

const ARTICLES = 'articles';

/** What every manifest opens with, whatever its version. */
const versionSchema = z.object({ schema: z.int(), articles: z.unknown(), build: z.string() });

/** A manifest that lists the articles itself, as it did before there was an index of shards. */
const listingSchema = z.object({
  articles: z.array(z.object({ id: articleIdSchema, href: z.string(), title: z.string(), publisher: z.nullable(publisherSchema), date: z.nullable(articleDateSchema) })),
  files: z.object({ lineage: z.optional(z.string()) }),
});

/** The articles of a corpus and what it knows of earlier ones, or why it cannot be used. Reads nothing outside of the folder. */
export async function readPrevious(folder: string): Promise<Previous | BadPrevious> {
  const json = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  const versioned = versionSchema.safeParse(json === null ? null : parseJson(json));
  if (json === null || !versioned.success) return { code: 'no-corpus', place: json === null ? '' : MANIFEST };
  if (versioned.data.schema !== SCHEMA_VERSION) return { code: 'version', place: MANIFEST };
  try {
    return { corpus: await readArticles(folder, json), hash: sha256(json) };
  } catch (error) {
    if (error instanceof DamagedFile || error instanceof MissingPart) return { code: 'damaged', place: error.message };
    throw error;
  }
}

/** A file of the corpus that is not there, or not what it should be. Its message is the name of the file. */
class DamagedFile extends Error {}

async function readArticles(folder: string, json: string): Promise<PreviousCorpus> {
  const { cards, lineage } = await listed(folder, json);
  const index = lineage === undefined ? null : check(lineage, lineageIndexSchema, await read(folder, lineage));
  const hrefs = new Map(index?.articles.map(({ id, href }) => [id, href]));
  const articles: PreviousArticle[] = [];
  for await (const card of cards) articles.push(await readArticle(folder, card, hrefs.get(card.id)));
  return { articles, gone: index?.gone ?? [], renamed: index?.renamed ?? [] };
}

async function listed(folder: string, json: string): Promise<{ readonly cards: AsyncIterable<Told> | Iterable<Told>; readonly lineage: string | undefined }> {
  const listing = listingSchema.safeParse(parseJson(json));
  if (listing.success) return { cards: listing.data.articles, lineage: listing.data.files.lineage };
  const manifest = check(MANIFEST, manifestSchema, json);
  const corpus = await openCorpus(folder, manifest).catch((error: unknown) => {
    if (error instanceof CorpusError && error.code === 'version') return null;
    throw error;
  });
  return { cards: corpus === null ? cardsIn(folder) : eachCard(corpus), lineage: manifest.files.lineage };
}

/** What the articles say of themselves, where an index of another version cannot. */
async function* cardsIn(folder: string): AsyncGenerator<Told> {
  for (const name of (await readdir(join(folder, ARTICLES))).sort()) {
    const href = `${ARTICLES}/${name}`;
    const { id, title, publisher, date } = check(href, articleSchema, await read(folder, href));
    yield { id, href, title: title.text, publisher, date };
  }
}

async function readArticle(folder: string, { id, href, title, publisher, date }: Told, lineageHref: string | undefined): Promise<PreviousArticle> {
  const { text, blocks } = check(href, articleSchema, await read(folder, href));
  const article = { text, blocks };
  const lineage = lineageHref === undefined ? null : check(lineageHref, articleLineageSchema, await read(folder, lineageHref));
  if (lineage?.revisions.some((revision) => restore(article, lineage, revision) === null)) throw new DamagedFile(lineageHref);
  return { id, title, publisher, date, article, lineage };
}

async function read(folder: string, name: string): Promise<string> {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) throw new DamagedFile(name);
  return readFile(path, 'utf8').catch(() => {
    throw new DamagedFile(name);
  });
}

function check<S extends z.ZodMiniType>(name: string, schema: S, json: string): z.infer<S> {
  const checked = schema.safeParse(parseJson(json));
  if (!checked.success) throw new DamagedFile(name);
  return checked.data;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
