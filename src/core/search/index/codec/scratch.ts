/** Room that codecs use again and again while they read or write one list, each for at least so many. Nothing is kept in it from one list to the next. */
export const SCRATCH = {
  /** Numbers of things. */
  numbers: room((length) => new Uint32Array(length)),
  /** Marks among these. */
  marks: room((length) => new Uint32Array(length)),
  /** Those that are not meant. */
  others: room((length) => new Uint32Array(length)),
  /** Places in an order. */
  ranks: room((length) => new Uint8Array(length)),
  grades: room((length) => new Uint8Array(length)),
} as const;

function room<T extends Uint8Array | Uint32Array>(make: (length: number) => T): (count: number) => T {
  let held = make(0);
  return (count) => {
    if (held.length < count) held = make(count * 2);
    return held;
  };
}
