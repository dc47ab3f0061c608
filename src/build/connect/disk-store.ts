import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteFile, ConnectStore, NumberBins } from '../../core/connect/doors';

/** Numbers of a bin that are held in memory. */
const HELD = 4096;
const BYTES = 8;
/** Bytes that are written at once. */
const BLOCK = 1 << 20;

/** A store on the disk, with its end. */
export interface DiskStore extends ConnectStore {
  readonly close: () => void;
}

/** A store in the files of a folder. */
export function diskStore(folder: string): DiskStore {
  mkdirSync(folder, { recursive: true });
  const open: number[] = [];
  let sets = 0;
  return {
    file: () => {
      const descriptor = openSync(join(folder, `file-${open.length}`), 'w+');
      open.push(descriptor);
      return diskFile(descriptor);
    },
    bins: () => diskBins(join(folder, `bins-${(sets += 1)}`)),
    close: () => {
      for (const descriptor of open) closeSync(descriptor);
    },
  };
}

function diskFile(descriptor: number): ByteFile {
  const block = Buffer.alloc(BLOCK);
  let held = 0;
  let written = 0;
  const flush = (): void => {
    writeSync(descriptor, block, 0, held, written);
    written += held;
    held = 0;
  };
  return {
    append: (bytes) => {
      for (let from = 0; from < bytes.length; ) {
        if (held === BLOCK) flush();
        const part = bytes.subarray(from, from + BLOCK - held);
        block.set(part, held);
        held += part.length;
        from += part.length;
      }
    },
    read: (start, bytes) => {
      if (start + bytes.length > written) flush();
      readSync(descriptor, bytes, 0, bytes.length, start);
    },
  };
}

function diskBins(folder: string): NumberBins {
  mkdirSync(folder, { recursive: true });
  const held = new Map<number, { readonly numbers: Float64Array; length: number; spilled: boolean }>();
  const pathOf = (bin: number): string => join(folder, String(bin));
  return {
    put: (bin, number) => {
      let own = held.get(bin);
      if (own === undefined) held.set(bin, (own = { numbers: new Float64Array(HELD), length: 0, spilled: false }));
      own.numbers[own.length] = number;
      own.length += 1;
      if (own.length < HELD) return;
      appendFileSync(pathOf(bin), new Uint8Array(own.numbers.buffer));
      own.length = 0;
      own.spilled = true;
    },
    take: (bin) => {
      const own = held.get(bin);
      if (own === undefined) return new Float64Array(0);
      held.delete(bin);
      const rest = own.numbers.subarray(0, own.length);
      if (!own.spilled) return rest;
      const bytes = readFileSync(pathOf(bin));
      rmSync(pathOf(bin));
      const numbers = new Float64Array(bytes.length / BYTES + rest.length);
      new Uint8Array(numbers.buffer).set(bytes);
      numbers.set(rest, bytes.length / BYTES);
      return numbers;
    },
  };
}
