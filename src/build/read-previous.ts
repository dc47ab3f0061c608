import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import { articleLineageSchema, lineageIndexSchema, type LineageIndex } from '../core/anchor/lineage/lineage';
import { restore } from '../core/anchor/lineage/past';
import type { PreviousArticle, PreviousCorpus } from '../core/anchor/lineage/trace-corpus';
import { articleSchema, SCHEMA_VERSION } from '../core/model/article';
import { manifestSchema, type ArticleCard } from '../core/model/corpus';
import { sha256 } from './digest';

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

const MANIFEST = 'manifest.json';

/** What every manifest opens with, whatever its version. */
const versionSchema = z.object({ schema: z.int(), articles: z.unknown(), build: z.string() });

/** The articles of a corpus and what it knows of earlier ones, or why it cannot be used. Reads nothing outside of the folder. */
export async function readPrevious(folder: string): Promise<Previous | BadPrevious> {
  const json = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  const versioned = versionSchema.safeParse(json === null ? null : parseJson(json));
  if (json === null || !versioned.success) return { code: 'no-corpus', place: json === null ? '' : MANIFEST };
  if (versioned.data.schema !== SCHEMA_VERSION) return { code: 'version', place: MANIFEST };
  try {
    const { files, articles: cards } = check(MANIFEST, manifestSchema, json);
    const index = files.lineage === undefined ? null : check(files.lineage, lineageIndexSchema, await read(folder, files.lineage));
    const articles: PreviousArticle[] = [];
    for (const card of cards) articles.push(await readArticle(folder, card, index));
    return { corpus: { articles, gone: index?.gone ?? [], renamed: index?.renamed ?? [] }, hash: sha256(json) };
  } catch (error) {
    if (error instanceof DamagedFile) return { code: 'damaged', place: error.message };
    throw error;
  }
}

/** A file of the corpus that is not there, or not what it should be. Its message is the name of the file. */
class DamagedFile extends Error {}

async function readArticle(folder: string, { id, href, title, publisher, date }: ArticleCard, index: LineageIndex | null): Promise<PreviousArticle> {
  const { text, blocks } = check(href, articleSchema, await read(folder, href));
  const article = { text, blocks };
  const name = index?.articles.find((one) => one.id === id)?.href;
  const lineage = name === undefined ? null : check(name, articleLineageSchema, await read(folder, name));
  if (lineage?.revisions.some((revision) => restore(article, lineage, revision) === null)) throw new DamagedFile(name);
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
