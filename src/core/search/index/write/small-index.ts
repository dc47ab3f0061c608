import { ByteWriter } from '../codec/byte-writer';
import { aliasSources, type AliasSources } from '../called-values';
import type { IndexSink } from '../doors';
import { INDEX_VERSION, type HeadFile, type ShardTable } from '../head-file';
import type { Shape } from '../codec/passages';
import { shapeOf } from '../shape-of';
import { hashDigits, shardFileName, type ShardKind } from '../shard-name';
import type { CorpusParts } from './corpus-parts';
import { corpusWords } from './corpus-words';
import { writeCountShard } from './count-shard';
import { TextShard } from './text-shard';
import { writeToldShard } from './told-shard';
import { valueLists } from './value-lists';
import { ValuePassageShard, ValueShard } from './value-shards';
import { writeHead } from './write-head';

/** Writes a small collection: one shard of each kind, what a first result needs in the head's file and all else in another. Gives the head's name. */
export async function writeSmallIndex(parts: CorpusParts, sink: IndexSink): Promise<string> {
  const told = aliasSources(parts.closing.aliases, parts.closing.values);
  const ordinals = parts.postings.spread.rows();
  const { head, rest } = await shardsOf(parts, shapeOf(parts.head, ordinals), told);
  const restBytes = joined(rest);
  const restHash = sink.hash(restBytes);
  await sink.write(shardFileName('rest', 0, restHash), restBytes);
  const file: HeadFile = { version: INDEX_VERSION, ...parts.head, ordinals, ...(told === null ? {} : { called: true }), tables: { ...tables(head, 'head'), ...tables(rest, 'rest') }, rest: hashDigits(restHash) };
  return writeHead(file, head.map(([, bytes]) => bytes), sink);
}

type Shards = readonly (readonly [ShardKind, Uint8Array])[];

async function shardsOf(parts: CorpusParts, shape: Shape, told: AliasSources | null): Promise<{ readonly head: Shards; readonly rest: Shards }> {
  const { postings, closing, pages } = parts;
  const words = await corpusWords(parts, shape, { most: Infinity, isAlone: true, told });
  const lists = await valueLists(postings.valueRuns, postings.values, closing.values, shape);
  const [values, passages, entities] = [new ValueShard(shape), new ValuePassageShard(), new TextShard()];
  for (const [number, value] of closing.values.entries()) {
    values.add(value, lists(number), told?.called[number] ?? null);
    passages.add(lists(number), value.facet);
    entities.add(await closing.record(value.id));
  }
  const { cards, previews } = pages.whole();
  return {
    head: [['terms', words.terms(0)], ['values', values.finish()], ['cards', cards]],
    rest: [['counts', writeCountShard(postings.counts, Uint32Array.from(postings.untitled))], ['passages', words.passages(0)[0]?.bytes() ?? new Uint8Array(0)], ['previews', previews], ['entities', entities.finish()], ['value-passages', passages.finish()], ['told', writeToldShard(postings.told, postings.counts.length)]],
  };
}

function tables(shards: Shards, file: 'head' | 'rest'): Partial<Record<ShardKind, ShardTable>> {
  return Object.fromEntries(shards.map(([kind, bytes]) => [kind, { inline: [file, bytes.length] } satisfies ShardTable]));
}

function joined(shards: Shards): Uint8Array {
  const writer = new ByteWriter();
  for (const [, bytes] of shards) writer.raw(bytes);
  return writer.finish();
}
