const LINE_FEED = 0x0a;
/** Control bytes that no text holds: all but tab, line ends, form feed and escape. */
const CONTROLS: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31]);
/** Share of control bytes from which a file without NUL is no text. */
const BINARY_SHARE = 0.01;
/** Openings of file formats that are no text: zip and its kin, PDF, PNG, JPEG, GIF, gzip, ELF. */
const SIGNATURES = ['504b0304', '504b0506', '25504446', '89504e47', 'ffd8ff', '47494638', '1f8b08', '7f454c46', 'd0cf11e0'] as const;
/** Share of the bytes above ASCII that well-formed sequences must make up for a file to be broken UTF-8 rather than another encoding. */
const MOSTLY = 0.9;

/** True for bytes that are no text in any one-byte-based encoding: NUL, a known file format, many control bytes. */
export function isBinary(bytes: Uint8Array): boolean {
  const opening = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (SIGNATURES.some((signature) => opening.startsWith(signature))) return true;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (CONTROLS.has(byte)) controls += 1;
  }
  return controls > bytes.length * BINARY_SHARE;
}

/** True when the bytes hold a surrogate written as if it were a character (CESU-8): `ed a0-bf`. */
export function hasSurrogateBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => byte === 0xed && sequenceLength(bytes, at) === 3 && isSurrogate(bytes, at));
}

function isSurrogate(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= 0xa0;
}

/** Where bytes stop being UTF-8: the first stray byte, its 1-based line, and whether all but a few are UTF-8 nevertheless. */
export function stray(bytes: Uint8Array): { readonly offset: number; readonly line: number; readonly isMostlyUtf8: boolean } {
  let first = -1;
  let line = 1;
  let wellFormed = 0;
  let high = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) high += Math.max(length, 1);
    if (length > 1) wellFormed += length;
    if (first < 0 && (length === 0 || isSurrogate(bytes, at))) first = at;
    if (first < 0 && byte === LINE_FEED) line += 1;
    at += Math.max(length, 1);
  }
  return { offset: Math.max(first, 0), line, isMostlyUtf8: wellFormed > 0 && wellFormed >= high * MOSTLY };
}

/** Length of the UTF-8 sequence that begins here; 0 when none does. A surrogate written as a character counts as one. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return 1;
  const length = byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i += 1) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}
