import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { IndexSink, ShardStore } from '../../core/search/index/doors';
import { hashDigits, hashOfFile } from '../../core/search/index/shard-name';
import type { CorpusOutput } from '../corpus-output';

/** Folder of the index in a corpus. */
export const INDEX_FOLDER = 'index/';

const BEST = 9;
/** Makes blocks of some thousand bytes, each with codes of its own: letters, rows and bits differ. Measured on the seeds: 6 % less than with the usual 8. */
const SMALL_BLOCKS = 4;
/** Names the system that compressed, and would make files differ from machine to machine (RFC 1952). */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

const [compress, decompress] = [promisify(gzip), promisify(gunzip)];

/** Writes the files of an index into a corpus, compressed: no host needs to. */
export function indexSink(output: CorpusOutput): IndexSink {
  return {
    write: async (name, bytes) => {
      const packed = await compress(bytes, { level: BEST, memLevel: SMALL_BLOCKS });
      packed[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
      await output.write(INDEX_FOLDER + name, packed);
    },
    hash: hashOf,
  };
}

/** Reads the files of an index from the folder of a corpus. */
export function folderShards(corpus: string): ShardStore {
  return {
    read: async (name) => {
      // A name of another shape could lead out of the folder.
      if (hashOfFile(name) === null) return 'damaged';
      const packed = await readFile(join(corpus, INDEX_FOLDER, name)).catch(() => null);
      if (packed === null) return 'not-found';
      const bytes = await decompress(packed).catch(() => null);
      return bytes === null || hashDigits(hashOf(bytes)) !== hashOfFile(name) ? 'damaged' : new Uint8Array(bytes);
    },
  };
}

function hashOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
