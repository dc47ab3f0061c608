/** Arabic letters, marks and digits from here on take one byte, as ASCII does. */
const FIRST_ARABIC = 0x0600;
const ARABIC = 0x80;
/** Before a code unit of any other kind, in two bytes. */
const OTHER = 0x01;
/** Characters made at once: more would not fit on the stack everywhere. */
const PIECE = 4096;

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
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === OTHER) {
      units[length++] = (bytes[i + 1] ?? 0) | ((bytes[i + 2] ?? 0) << 8);
      i += 2;
    } else units[length++] = byte < ARABIC ? byte : byte - ARABIC + FIRST_ARABIC;
  }
  let text = '';
  for (let from = 0; from < length; from += PIECE) text += String.fromCharCode(...units.subarray(from, Math.min(length, from + PIECE)));
  return text;
}
