import { sha256 } from '@noble/hashes/sha2.js';
import { CorpusError } from '../core/search/corpus-error';
import type { ShardStore } from '../core/search/index/doors';
import { hashDigits, hashOfFile } from '../core/search/index/shard-name';

/** The bytes of a file by its name; `reload` asks the host whatever a cache holds. Rejects with a CorpusError. */
export type FetchBytes = (name: string, cache: 'default' | 'reload') => Promise<Uint8Array<ArrayBuffer>>;

/** Files as they lie on a host: packed, and named after what is in them. One that came damaged is asked for once more, past the browser's cache, where it would stay so. */
export function fileStore(fetchBytes: FetchBytes): ShardStore {
  return {
    read: async (name) => {
      try {
        return (await whole(name, await fetchBytes(name, 'default'))) ?? (await whole(name, await fetchBytes(name, 'reload'))) ?? 'damaged';
      } catch (error) {
        if (error instanceof CorpusError) return error.code === 'offline' ? 'network' : error.code;
        throw error;
      }
    },
  };
}

/** What a file holds; null when it is not what its name says. */
async function whole(name: string, packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return hashDigits(sha256(bytes)) === hashOfFile(name) ? bytes : null;
  } catch {
    return null;
  }
}
