/** The blocks of a run, each written as a section, from pieces of any length. */
export async function* runBlocks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array(0);
  for await (const piece of pieces) {
    held = joined(held, piece);
    for (let block = firstBlock(held); block !== null; block = firstBlock(held)) {
      yield held.subarray(block.start, block.end);
      held = held.subarray(block.end);
    }
  }
}

/** Where the first block lies; null while it is not all there. */
function firstBlock(bytes: Uint8Array): { readonly start: number; readonly end: number } | null {
  let length = 0;
  let scale = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    length += (byte & 0x7f) * scale;
    scale *= 0x80;
    if (byte < 0x80) return at + 1 + length <= bytes.length ? { start: at + 1, end: at + 1 + length } : null;
  }
  return null;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
