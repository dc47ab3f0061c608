/** Where what does not fit in memory is laid down and read again. Answers at once: connecting is work of a build. */
export interface ConnectStore {
  /** A new file, empty. */
  readonly file: () => ByteFile;
  /** A new set of bins, empty. */
  readonly bins: () => NumberBins;
}

/** Bytes one after the other. */
export interface ByteFile {
  readonly append: (bytes: Uint8Array) => void;
  /** Fills bytes with those that were appended, from a place on. */
  readonly read: (start: number, bytes: Uint8Array) => void;
}

/** Whole numbers in bins, each with those that were put into it in the order in which they came. */
export interface NumberBins {
  readonly put: (bin: number, number: number) => void;
  /** What a bin holds. It is read once, and empty afterwards. */
  readonly take: (bin: number) => Float64Array;
}

/** Bins of a set. */
export const BINS = 256;
