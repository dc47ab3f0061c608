const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const HEX_DIGITS = 8;

/** 32-bit hash of a text, the same on every machine: FNV-1a over UTF-16 units, mixed once more so that short texts differ in every bit. */
export function fingerprint(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** {@link fingerprint} as eight hexadecimal digits. */
export function fingerprintHex(text: string): string {
  return fingerprint(text).toString(16).padStart(HEX_DIGITS, '0');
}
