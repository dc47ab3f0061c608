/** The kinds of shard, see `HeadFile`. `head` and `rest` hold whole small indexes. */
export const SHARD_KINDS = ['terms', 'values', 'cards', 'keys', 'counts', 'words', 'passages', 'previews', 'entities', 'value-passages', 'told'] as const;

export type ShardKind = (typeof SHARD_KINDS)[number];

/** Kinds whose files are named in shards of other kinds, with which they are read: a head would be long with them. */
export const NAMED_IN_SHARDS: readonly ShardKind[] = ['passages', 'previews'];

/** Digits of SHA-256 in the name of a file, and bytes of it in a head. */
export const HASH_DIGITS = 12;
export const HASH_BYTES = 6;

const FILE = /^(?:[a-z-]+\/)?[a-z-]+\/\d+\.([0-9a-f]{12})\.bin$/;

/** `terms/12`: how a shard is called in answers that miss it. */
export function shardName(kind: ShardKind, number: number): string {
  return `${kind}/${String(number)}`;
}

/** Name of a file. It holds the first bytes of the SHA-256 of its content before it was compressed, so that whoever reads it can check it. */
export function shardFileName(kind: ShardKind | 'head' | 'rest', number: number, hash: Uint8Array): string {
  return `${kind}/${String(number)}.${hashDigits(hash)}.bin`;
}

/** The digits of SHA-256 that the content of a file must begin with; null for a name that is no file's of an index. */
export function hashOfFile(name: string): string | null {
  return FILE.exec(name)?.[1] ?? null;
}

/** The first bytes of a hash in hexadecimal digits. */
export function hashDigits(hash: Uint8Array): string {
  return [...hash.subarray(0, HASH_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The way back from {@link hashDigits}. */
export function bytesOfHex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
