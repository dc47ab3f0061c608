import { createHash } from 'node:crypto';
import { memoryRuns, type ShardStore } from '../../../../src/core/search/index/doors';
import type { MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { hashDigits, hashOfFile } from '../../../../src/core/search/index/shard-name';
import { indexWriter } from '../../../../src/core/search/index/write/index-writer';
import type { WriterLimits } from '../../../../src/core/search/index/writer-options';

/** The files of an index, and how they are read. */
export interface WrittenIndex {
  readonly files: Map<string, Uint8Array>;
  readonly head: Uint8Array;
  readonly store: ShardStore;
}

/** Writes a corpus into memory. */
export async function writeIndex({ articles, values, aliases, record }: MemoryCorpus, limits: Partial<WriterLimits>): Promise<WrittenIndex> {
  const files = new Map<string, Uint8Array>();
  const write = (name: string, bytes: Uint8Array): Promise<void> => {
    if (files.has(name)) throw new Error(`${name} was written before`);
    files.set(name, bytes);
    return Promise.resolve();
  };
  const writer = indexWriter({ runs: memoryRuns(), sink: { write, hash }, limits });
  for (const article of articles) await writer.add(article);
  const name = await writer.finish({ values, aliases, record });
  return { files, head: files.get(name)!, store: { read: (file) => Promise.resolve(checked(file, files.get(file))) } };
}

function checked(name: string, bytes: Uint8Array | undefined): Uint8Array | 'not-found' | 'damaged' {
  if (bytes === undefined) return 'not-found';
  return hashDigits(hash(bytes)) === hashOfFile(name) ? bytes : 'damaged';
}

function hash(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
