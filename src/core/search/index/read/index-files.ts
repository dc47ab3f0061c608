import { ANALYZER_VERSION } from '../../analyze/analyzer-version';
import { CorpusError } from '../../corpus-error';
import { ByteReader } from '../codec/byte-reader';
import { unpackText } from '../../../text/packed-text';
import { INDEX_VERSION, headFileSchema, type HeadFile, type ShardTable } from '../head-file';
import { HASH_BYTES, NAMED_IN_SHARDS, SHARD_KINDS, bytesOfHex, shardFileName, type ShardKind } from '../shard-name';

/** What a head says of files and of the shards in it. */
export interface IndexFiles {
  readonly head: HeadFile;
  readonly table: (kind: ShardKind) => ShardTable | null;
  /** Bytes of the hash of a shard that has a file of its own. */
  readonly hash: (kind: ShardKind, number: number) => Uint8Array;
  /** Shards that stand in the head itself. */
  readonly inline: ReadonlyMap<ShardKind, Uint8Array>;
  /** The shards of the rest file, from its bytes. */
  readonly restShards: (bytes: Uint8Array) => ReadonlyMap<ShardKind, Uint8Array>;
  readonly restFile: string | null;
}

/** Reads a head. Throws a CorpusError when another version wrote it. */
export function readHead(bytes: Uint8Array): IndexFiles {
  const reader = new ByteReader(bytes);
  const head = headOf(reader.section());
  const table = (kind: ShardKind): ShardTable | null => head.tables[kind] ?? null;
  const hashes = new Map(SHARD_KINDS.filter((kind) => !NAMED_IN_SHARDS.includes(kind) && table(kind)?.inline === undefined).map((kind) => [kind, reader.raw((table(kind)?.shards ?? 0) * HASH_BYTES)]));
  return {
    head,
    table,
    hash: (kind, number) => (hashes.get(kind) ?? bytes).subarray(number * HASH_BYTES, (number + 1) * HASH_BYTES),
    inline: shardsIn(reader, head, 'head'),
    restShards: (rest) => shardsIn(new ByteReader(rest), head, 'rest'),
    restFile: head.rest === undefined ? null : shardFileName('rest', 0, bytesOfHex(head.rest)),
  };
}

function headOf(bytes: Uint8Array): HeadFile {
  const json: unknown = JSON.parse(unpackText(bytes));
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : null;
  const analyzer = typeof json === 'object' && json !== null && 'analyzer' in json ? json.analyzer : null;
  if (version !== INDEX_VERSION || analyzer !== ANALYZER_VERSION) throw new CorpusError('version', 'head');
  return headFileSchema.parse(json);
}

function shardsIn(reader: ByteReader, head: HeadFile, file: 'head' | 'rest'): ReadonlyMap<ShardKind, Uint8Array> {
  const found = new Map<ShardKind, Uint8Array>();
  for (const kind of SHARD_KINDS) {
    const inline = head.tables[kind]?.inline;
    if (inline?.[0] === file) found.set(kind, reader.raw(inline[1]));
  }
  return found;
}
