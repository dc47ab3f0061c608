import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';

const QUALITY = 9;
const GZIP = [0x1f, 0x8b] as const;

/** Bytes of files. */
export interface Bytes {
  readonly files: number;
  /** As they lie on the host. */
  readonly shipped: number;
  /** Each file by itself compressed with brotli (quality 9), after undoing gzip; never more than as shipped. */
  readonly brotli: number;
}

/** The bytes of a folder, all together and by the first part of the names (kinds of shards). */
export async function measureDisk(folder: string): Promise<{ readonly total: Bytes; readonly kinds: Readonly<Record<string, Bytes>> }> {
  const kinds = new Map<string, Bytes>();
  let total: Bytes = { files: 0, shipped: 0, brotli: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    const one: Bytes = { files: 1, shipped: content.length, brotli: Math.min(content.length, brotliOf(content)) };
    const inside = path.slice(folder.length + 1).split(sep);
    const kind = inside.length > 1 ? (inside.at(-2) ?? '') : '.';
    kinds.set(kind, sum(kinds.get(kind) ?? { files: 0, shipped: 0, brotli: 0 }, one));
    total = sum(total, one);
  }
  return { total, kinds: Object.fromEntries(kinds) };
}

function brotliOf(content: Uint8Array): number {
  const isGzip = content[0] === GZIP[0] && content[1] === GZIP[1];
  return brotliCompressSync(isGzip ? gunzipSync(content) : content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;
}

function sum(a: Bytes, b: Bytes): Bytes {
  return { files: a.files + b.files, shipped: a.shipped + b.shipped, brotli: a.brotli + b.brotli };
}
