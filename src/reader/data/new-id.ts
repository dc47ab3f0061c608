const BYTES = 16;
const VERSION_AT = 6;
const VARIANT_AT = 8;
const DASHES = [8, 12, 16, 20] as const;

/** A name that nothing else has: `urn:uuid:` and a random UUID (RFC 9562, version 4). Works also where a page is served without encryption. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  const hex = [...bytes].map((byte, at) => (at === VERSION_AT ? (byte & 0x0f) | 0x40 : at === VARIANT_AT ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${[0, ...DASHES].map((from, at) => hex.slice(from, DASHES[at])).join('-')}`;
}
