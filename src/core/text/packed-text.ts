/** Arabic letters, marks and digits from here on take one byte, as ASCII does. */
const FIRST_ARABIC = 0x0600;
const ARABIC = 0x80;
/** Before a code unit of any other kind, in two bytes. */
const OTHER = 0x01;
/** Characters made at once: many more at once take several times as long. */
const PIECE = 512;
/** Bytes of a code unit of any other kind. */
const OTHER_BYTES = 3;

/** Room for one text at a time. */
let units = new Uint16Array(0);

/** The bytes of a text: one for each ASCII and Arabic character, three for each unit of others. Any string comes back as it was. */
export function packText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < ARABIC && unit !== OTHER) bytes[length++] = unit;
    else if (unit >= FIRST_ARABIC && unit < FIRST_ARABIC + ARABIC) bytes[length++] = unit - FIRST_ARABIC + ARABIC;
    else {
      bytes[length++] = OTHER;
      bytes[length++] = unit & 0xff;
      bytes[length++] = unit >>> 8;
    }
  }
  return bytes.slice(0, length);
}

/** The way back from {@link packText}. */
export function unpackText(bytes: Uint8Array): string {
  if (units.length < bytes.length) units = new Uint16Array(bytes.length * 2);
  let length = 0;
  for (let i = 0; i < bytes.length; i += unitBytes(bytes, i)) units[length++] = unitAt(bytes, i);
  let text = '';
  for (let from = 0; from < length; from += PIECE) text += String(Reflect.apply(String.fromCharCode, null, units.subarray(from, Math.min(length, from + PIECE))));
  return text;
}

/** The code unit of a packed text at a place of its bytes. */
export function unitAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === OTHER) return (bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8);
  return byte < ARABIC ? byte : byte - ARABIC + FIRST_ARABIC;
}

/** How many bytes it takes. */
export function unitBytes(bytes: Uint8Array, at: number): number {
  return bytes[at] === OTHER ? OTHER_BYTES : 1;
}
