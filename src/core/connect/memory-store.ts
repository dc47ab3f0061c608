import type { ByteFile, ConnectStore, NumberBins } from './doors';

/** A store in memory, for corpora that fit there. */
export function memoryStore(): ConnectStore {
  return { file: memoryFile, bins: memoryBins };
}

function memoryFile(): ByteFile {
  let bytes = new Uint8Array(0);
  let length = 0;
  return {
    append: (more) => {
      if (length + more.length > bytes.length) {
        const larger = new Uint8Array(2 * (length + more.length));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(more, length);
      length += more.length;
    },
    read: (start, into) => into.set(bytes.subarray(start, start + into.length)),
  };
}

function memoryBins(): NumberBins {
  const bins = new Map<number, number[]>();
  return {
    put: (bin, number) => {
      const known = bins.get(bin);
      if (known === undefined) bins.set(bin, [number]);
      else known.push(number);
    },
    take: (bin) => {
      const numbers = Float64Array.from(bins.get(bin) ?? []);
      bins.delete(bin);
      return numbers;
    },
  };
}
