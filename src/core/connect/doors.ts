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
  /** Bytes that were appended, by their place: in memory of their own, so that they can be looked at as numbers. */
  readonly read: (start: number, end: number) => Uint8Array<ArrayBuffer>;
}

/** Whole numbers in bins, each with those that were put into it in the order in which they came. */
export interface NumberBins {
  readonly put: (bin: number, number: number) => void;
  /** What a bin holds. It is read once, and empty afterwards. */
  readonly take: (bin: number) => Float64Array;
}

/** Bins of a set. */
export const BINS = 256;
