import { dictionaryKey } from '../dictionary-key';
import type { IndexSink } from '../doors';
import { INDEX_VERSION, type HeadFile, type ShardTable } from '../head-file';
import { shapeOf } from '../shape-of';
import { NAMED_IN_SHARDS, SHARD_KINDS, type ShardKind } from '../shard-name';
import { ByteWriter } from '../codec/byte-writer';
import type { Shape } from '../codec/passages';
import { corpusWords, type CorpusWords } from './corpus-words';
import type { CorpusParts } from './corpus-parts';
import { writeCountShard } from './count-shard';
import { cutShards } from './cut-shards';
import { keyShards } from './key-shards';
import type { ShardOutput } from './shard-output';
import { TextShard } from './text-shard';
import { writeToldShard } from './told-shard';
import { valueLists } from './value-lists';
import { mostArticles } from './most-articles';
import { ValuePassageShard, ValueShard } from './value-shards';
import { WordShard } from './word-shard';
import { writeHead } from './write-head';

/** Of the bytes of a shard, what is used in collections with places: of words still less, since a query reads one for each of its words. */
const PLACED = 0.5;
const PLACED_WORDS = 0.4;

type Tables = Partial<Record<ShardKind, Pick<ShardTable, 'firsts' | 'most' | 'each'>>>;

/** Writes what is left of a large collection, every shard a file. Gives the head's name. */
export async function writeLargeIndex(parts: CorpusParts, output: ShardOutput, sink: IndexSink): Promise<string> {
  const { pages, limits, postings } = parts;
  const ordinals = postings.spread.rows();
  const shape = shapeOf(parts.head, ordinals);
  const { hasPlaces } = parts.head;
  await pages.finish();
  await output.write('counts', writeCountShard(postings.counts, Uint32Array.from(postings.untitled)));
  const words = await writeWords(await corpusWords(parts, shape, { most: limits.listBytes * (hasPlaces ? PLACED_WORDS : 1), isAlone: false, told: null }), limits.wordBytes, output);
  const values = await writeValues(parts, shape, limits.listBytes * (hasPlaces ? PLACED : 1), output);
  await output.write('told', writeToldShard(postings.told, postings.counts.length));
  for (const keys of keyShards(parts.ids, parts.closing.values)) await output.write('keys', keys);
  const cut: Tables = { ...words, ...values, cards: { each: limits.cards }, previews: { each: limits.previews } };
  const kinds = SHARD_KINDS.filter((kind) => output.hashesOf(kind).length > 0);
  const tables = Object.fromEntries(kinds.map((kind) => [kind, { shards: output.hashesOf(kind).length, ...cut[kind] } satisfies ShardTable]));
  const file: HeadFile = { version: INDEX_VERSION, ...parts.head, ordinals, told: pages.told, tables };
  return writeHead(file, kinds.filter((kind) => !NAMED_IN_SHARDS.includes(kind)).flatMap((kind) => output.hashesOf(kind)), sink);
}

async function writeWords({ firsts, terms, passages, dictionary }: CorpusWords, most: number, output: ShardOutput): Promise<Tables> {
  for (const shard of firsts.keys()) {
    const named = passages(shard);
    const words = new ByteWriter();
    words.varint(output.hashesOf('passages').length);
    words.varint(named.length);
    for (const { from } of named) words.varint(from);
    for (const { bytes } of named) words.raw(await output.write('passages', bytes()));
    words.raw(terms(shard));
    await output.write('terms', words.finish());
  }
  const words = dictionary();
  const cut = await cutShards(
    words.length,
    most,
    () => new WordShard(),
    (shard, at) => {
      const [form, occurrences] = words[at] ?? ['', 1];
      shard.add(form, occurrences);
    },
    async (bytes) => void (await output.write('words', bytes)),
  );
  return { terms: { firsts }, words: { firsts: cut.map((at) => dictionaryKey(words[at]?.[0] ?? '')) } };
}

async function writeValues({ postings, closing, limits }: CorpusParts, shape: Shape, listBytes: number, output: ShardOutput): Promise<Tables> {
  const { values } = closing;
  const counts = new Uint32Array(values.length);
  const lists = await valueLists(postings.valueRuns, postings.values, values, shape);
  const write = (kind: ShardKind) => async (bytes: Uint8Array): Promise<void> => void (await output.write(kind, bytes));
  const rows = await cutShards(values.length, listBytes, () => new ValueShard(shape), (shard, at) => {
    const value = values[at];
    if (value !== undefined) counts[at] = shard.add(value, lists(at));
  }, write('values'));
  const passages = await cutShards(values.length, listBytes, () => new ValuePassageShard(), (shard, at) => {
    shard.add(lists(at), values[at]?.facet ?? 'date');
  }, write('value-passages'));
  const entities = await cutShards(values.length, limits.textBytes, () => new TextShard(), async (shard, at) => {
    shard.add(await closing.record(values[at]?.id ?? ''));
  }, write('entities'));
  return { values: { firsts: rows, most: mostArticles(rows, values, counts) }, 'value-passages': { firsts: passages }, entities: { firsts: entities } };
}
