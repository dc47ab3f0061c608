import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCorpus } from '../../src/build/build-corpus';
import { PROJECT } from '../../src/build/project';
import { readInput, type CorpusInput } from '../../src/build/read-input';
import { eachCard, eachEntity, readCorpus, type ReadCorpus } from '../../src/build/search/read-corpus';
import { publishInput } from '../../src/build/publish-corpus';
import { WORDING_FILE } from '../../src/core/compare/wording-set';
import { passageAt } from '../../src/core/corpus/passage-blocks';
import { rawName } from '../../src/core/corpus/raw-name';
import { articleSchema, type Article } from '../../src/core/model/article';
import { isPassage } from '../../src/core/model/block';
import { articleCardSchema, entityRecordSchema, manifestSchema, type ArticleCard, type EntityRecord } from '../../src/core/model/corpus';
import { contains } from '../../src/core/model/span';
import { MemoryOutput } from './memory-output';

/** The published corpus, and the cache that it came from. */
const out = mkdtempSync(join(tmpdir(), 'isnad-'));
const CACHE = join(out, 'cache');

let input: CorpusInput;
let corpus: ReadCorpus;
let cards: readonly ArticleCard[];
let articles: readonly Article[];
let records: readonly EntityRecord[];

beforeAll(async () => {
  input = await readInput([join(PROJECT, 'seeds')]);
  await publishInput(input, out, { cache: CACHE });
  corpus = await readCorpus(out);
  cards = await all(eachCard(corpus));
  articles = cards.map(({ href }) => articleSchema.parse(JSON.parse(readFileSync(join(out, href), 'utf8'))));
  records = (await all(eachEntity(corpus))).map(({ record }) => record);
}, 120_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

test('every file is what its schema says, and the manifest comes last', async () => {
  const output = new MemoryOutput();
  await buildCorpus(input, { cache: CACHE, output });
  expect([...output.files.keys()].at(-1)).toBe('manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(String(output.files.get('manifest.json'))));
  expect(manifest).toEqual(corpus.manifest);
  expect([manifest.articles, manifest.passages]).toEqual([articles.length, articles.reduce((sum, { blocks }) => sum + blocks.filter(isPassage).length, 0)]);
  for (const card of cards) articleCardSchema.parse(card);
  for (const record of records) entityRecordSchema.parse(record);
  const named = [...articles.map(rawName), ...cards.map(({ href }) => href), manifest.files.index, manifest.files.connections ?? '', WORDING_FILE, 'manifest.json'];
  expect(named.filter((name) => name !== '' && !output.files.has(name))).toEqual([]);
  const others = [...output.files.keys()].filter((name) => !named.includes(name) && !/^(?:schema|index|connections)\//.test(name));
  expect(others).toEqual([]);
});

test.each([['small', {}], ['large', { inlineBelow: 0 }]])('neither the order of the seeds nor the room of the writer shows in a %s index', async (_, size) => {
  const [plain, other] = [new MemoryOutput(), new MemoryOutput()];
  await buildCorpus(input, { cache: CACHE, output: plain, limits: size });
  await buildCorpus({ ...input, read: { ...input.read, seeds: [...input.read.seeds].reverse() } }, { cache: CACHE, output: other, limits: { ...size, postings: 100 } });
  const sorted = ({ files }: MemoryOutput): readonly unknown[] => [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(other)).toEqual(sorted(plain));
});

test('a small index is two files, and the first is small', () => {
  const files = readdirSync(join(out, 'index'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files).toHaveLength(2);
  expect(readFileSync(join(out, corpus.manifest.files.index)).byteLength).toBeLessThan(12_288);
});

test('cards stand in the order of their dates, with their numbers', () => {
  expect(cards.map(({ number }) => number)).toEqual(cards.map((_, at) => at));
  const days = cards.map(({ date }) => date?.from ?? '9999');
  expect([...days].sort()).toEqual(days);
});

test('every layer lies inside its block', () => {
  for (const article of articles) {
    for (const layer of [article.sentences, article.mentions, article.demonyms, article.times, article.citations] as const)
      for (const one of layer) expect(contains(block(article, one.block), one)).toBe(true);
    for (const { content, cue, speaker, block: at } of article.quotations)
      for (const span of [content, cue, speaker?.span ?? null]) if (span !== null) expect(contains(block(article, at), span)).toBe(true);
  }
});

test('blocks make up the text', () => {
  for (const { text, blocks } of articles) expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
});

test('mentions never overlap, and stand for an entity of the article', () => {
  for (const { mentions, entities } of articles) {
    const ids = new Set(entities.map(({ id }) => id));
    mentions.forEach((mention, at) => {
      expect(ids.has(mention.entity)).toBe(true);
      expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
    });
  }
});

test('one thing has one name in every file', () => {
  const names = new Map(records.map(({ entity }) => [entity.id, entity]));
  for (const { entities } of articles) for (const entity of entities) expect(entity).toEqual(names.get(entity.id));
});

test('the passages of a value are those in which it is named', async () => {
  for (const { number, record } of await all(eachEntity(corpus))) {
    const list = await corpus.ask((view) => view.valuePassages(number));
    const found = [...list.articles].flatMap((at, index) => {
      const own = at < articles.length;
      const article = articles[own ? at : at - articles.length];
      if (article === undefined) throw new RangeError(`no article ${String(at)}`);
      return Array.from({ length: (list.starts[index + 1] ?? 0) - (list.starts[index] ?? 0) }, (_, i) => (list.starts[index] ?? 0) + i)
        .filter((passage) => (list.grades[passage] ?? 0) > 0)
        .map((passage) => `${article.id} ${String(passageAt(article, list.ordinals[passage] ?? -1, !own)?.index)}`);
    });
    const naive = articles.flatMap((article) => article.mentions.filter(({ entity }) => entity === record.entity.id).map((mention) => `${article.id} ${String(mention.block)}`));
    expect([...found].sort()).toEqual([...new Set(naive)].sort());
  }
});

test('the counts of the entities are those of a naive scan', () => {
  expect(records.map(({ entity }) => entity.id).sort()).toEqual([...new Set(articles.flatMap(({ entities }) => entities.map(({ id }) => id)))].sort());
  for (const { entity, spellings, ...counts } of records) {
    const uses = articles.map((article, number) => {
      const here = article.mentions.filter((mention) => mention.entity === entity.id);
      const own = here.filter((mention) => isPassage(block(article, mention.block)));
      return { number, elsewhere: here.length - own.length, texts: own.map(({ start, end }) => article.text.slice(start, end)) };
    });
    const sum = (counted: readonly number[]): number => counted.reduce((total, count) => total + count, 0);
    expect(counts).toEqual({ articles: uses.filter(({ texts }) => texts.length > 0).length, mentions: sum(uses.map(({ texts }) => texts.length)), elsewhere: sum(uses.map(({ elsewhere }) => elsewhere)) });
    for (const { text, count, articles: holders, first } of spellings) {
      const having = uses.filter(({ texts }) => texts.includes(text));
      expect({ count, holders, first }).toEqual({ count: sum(having.map(({ texts }) => texts.filter((one) => one === text).length)), holders: having.length, first: having.map(({ number }) => number) });
    }
  }
});

function block({ blocks }: Article, at: number): Article['blocks'][number] {
  const found = blocks[at];
  if (found === undefined) throw new RangeError(`no block ${at}`);
  return found;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
