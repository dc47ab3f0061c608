import { sha256 } from '@noble/hashes/sha2.js';
import { CorpusError } from '../core/search/corpus-error';
import type { ShardStore } from '../core/search/index/doors';
import { hashDigits, hashOfFile } from '../core/search/index/shard-name';

/** The bytes of a file by its name. Rejects with a CorpusError. */
export type FetchBytes = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Files as they lie on a host: packed, and named after what is in them. */
export function fileStore(fetchBytes: FetchBytes): ShardStore {
  return {
    read: async (name) => {
      try {
        const bytes = await unpacked(name, await fetchBytes(name));
        return hashDigits(sha256(bytes)) === hashOfFile(name) ? bytes : 'damaged';
      } catch (error) {
        if (error instanceof CorpusError) return error.code === 'offline' ? 'network' : error.code;
        throw error;
      }
    },
  };
}

async function unpacked(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new CorpusError('damaged', name, { cause });
  }
}
