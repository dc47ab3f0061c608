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

/** The bytes of a folder. */
export interface Disk {
  readonly total: Bytes;
  /** Without content: what finds. */
  readonly index: Bytes;
  /** By folder (kinds of shards). */
  readonly kinds: Readonly<Record<string, Bytes>>;
}

const NOTHING: Bytes = { files: 0, shipped: 0, brotli: 0 };

/** Weighs a folder, with and without the folders of `content` in it. */
export async function measureDisk(folder: string, content: readonly string[]): Promise<Disk> {
  const kinds = new Map<string, Bytes>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const one: Bytes = { files: 1, shipped: bytes.length, brotli: Math.min(bytes.length, brotliOf(bytes)) };
    const inside = path.slice(folder.length + 1).split(sep);
    const kind = inside.length > 1 ? (inside.at(-2) ?? '') : '.';
    kinds.set(kind, sum(kinds.get(kind) ?? NOTHING, one));
  }
  const all = (names: readonly string[]): Bytes => names.map((name) => kinds.get(name) ?? NOTHING).reduce(sum, NOTHING);
  const names = [...kinds.keys()];
  return { total: all(names), index: all(names.filter((name) => !content.includes(name))), kinds: Object.fromEntries(kinds) };
}

function brotliOf(bytes: Uint8Array): number {
  const isGzip = bytes[0] === GZIP[0] && bytes[1] === GZIP[1];
  return brotliCompressSync(isGzip ? gunzipSync(bytes) : bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;
}

function sum(a: Bytes, b: Bytes): Bytes {
  return { files: a.files + b.files, shipped: a.shipped + b.shipped, brotli: a.brotli + b.brotli };
}
