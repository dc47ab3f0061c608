import { join } from 'node:path';
import type * as z from 'zod/mini';
import { beforeAll, expect, test } from 'vitest';
import { articleSchema, type Article } from '../../../src/core/model/article';
import { isPassage } from '../../../src/core/model/block';
import { entitiesFileSchema, facetsFileSchema, manifestSchema, type FacetsFile } from '../../../src/core/model/corpus';
import { contains } from '../../../src/core/model/span';
import { searchFileSchema } from '../../../src/core/search/search-file';
import { compileCorpus } from '../../../src/core/pipeline/compile-corpus';
import { buildCorpus, readInput, type Corpus } from '../../../src/build/build-corpus';
import { nameDigest } from '../../../src/build/digest';
import { PROJECT } from '../../../src/build/project';

let corpus: Corpus;
let facets: FacetsFile;

beforeAll(async () => {
  corpus = await buildCorpus(await readInput([join(PROJECT, 'seeds')]), null);
  facets = read(facetsFileSchema, manifest().files.facets);
});

test('every file is what its schema says, and the manifest names them all', () => {
  const { files, articles } = manifest();
  read(entitiesFileSchema, files.entities);
  read(searchFileSchema, files.search);
  for (const { href, raw } of articles) {
    read(articleSchema, href);
    expect(corpus.files.has(raw)).toBe(true);
  }
  const named = [...Object.values(files), ...articles.flatMap(({ href, raw }) => [href, raw]), 'manifest.json'];
  expect([...corpus.files.keys()].filter((name) => !name.startsWith('schema/')).sort()).toEqual(named.sort());
  expect([...corpus.files.keys()].at(-1)).toBe('manifest.json');
});

test('the order of the articles does not show', () => {
  const search = { analyzer: 1, index: {} };
  expect(compileCorpus([...corpus.articles].reverse(), [], search, nameDigest)).toEqual(compileCorpus(corpus.articles, [], search, nameDigest));
});

test('every layer lies inside its block', () => {
  for (const article of corpus.articles) {
    for (const layer of [article.sentences, article.mentions, article.demonyms, article.times, article.citations] as const)
      for (const one of layer) expect(contains(block(article, one.block), one)).toBe(true);
    for (const { content, cue, speaker, block: at } of article.quotations)
      for (const span of [content, cue, speaker?.span ?? null]) if (span !== null) expect(contains(block(article, at), span)).toBe(true);
  }
});

test('blocks make up the text', () => {
  for (const { text, blocks } of corpus.articles) expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
});

test('mentions never overlap, and stand for an entity of the article', () => {
  for (const { mentions, entities } of corpus.articles) {
    const ids = new Set(entities.map(({ id }) => id));
    mentions.forEach((mention, at) => {
      expect(ids.has(mention.entity)).toBe(true);
      expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
    });
  }
});

test('one thing has one name in every file', () => {
  const names = new Map(read(entitiesFileSchema, manifest().files.entities).entities.map(({ entity }) => [entity.id, entity]));
  for (const { href } of manifest().articles) for (const entity of read(articleSchema, href).entities) expect(entity).toEqual(names.get(entity.id));
});

test('the facets of a passage are the names that stand in it', () => {
  for (const article of corpus.articles) {
    const listed = facets.articles.find(({ id }) => id === article.id);
    expect(listed?.passages.map((passage) => passage.block)).toEqual(article.blocks.filter(isPassage).map(({ index }) => index));
    for (const passage of listed?.passages ?? []) {
      const names = article.mentions.filter((mention) => mention.block === passage.block).map(({ entity }) => entity);
      const cited = article.citations.filter((citation) => citation.block === passage.block).map(({ entity }) => `outlet ${entity}`);
      const values = passage.values.map((at) => facets.values[at]).map((value) => (value?.facet === 'outlet' ? `outlet ${value.id}` : value?.id));
      expect([...values].sort()).toEqual([...new Set([...names, ...cited])].sort());
    }
  }
});

test('a place is listed with the places that it lies in', () => {
  const within = facets.values.filter((value) => value.within.length > 0);
  expect(within.length).toBeGreaterThan(0);
  for (const value of within) for (const whole of value.within) expect(facets.values[whole]?.facet).toBe('place');
});

test('the counts of the entities are those of a naive scan', () => {
  for (const { entity, articles } of read(entitiesFileSchema, manifest().files.entities).entities) {
    const naive = corpus.articles.flatMap((article) => {
      const here = article.mentions.filter((mention) => mention.entity === entity.id);
      const count = here.filter((mention) => isPassage(block(article, mention.block))).length;
      return here.length === 0 ? [] : [{ id: article.id, count, elsewhere: here.length - count }];
    });
    expect(articles).toEqual(naive);
  }
});

function manifest(): z.infer<typeof manifestSchema> {
  return read(manifestSchema, 'manifest.json');
}

function read<S extends z.ZodMiniType>(schema: S, name: string): z.infer<S> {
  return schema.parse(JSON.parse(String(corpus.files.get(name))));
}

function block({ blocks }: Article, at: number): Article['blocks'][number] {
  const found = blocks[at];
  if (found === undefined) throw new RangeError(`no block ${at}`);
  return found;
}
