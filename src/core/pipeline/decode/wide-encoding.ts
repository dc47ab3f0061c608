import type { Encoding } from '../../model/article';

/** Bytes looked at to tell two-byte text; even. */
const SAMPLE = 65_536;
/** High bytes of Arabic and ASCII in UTF-16. */
const LETTER_BYTES: ReadonlySet<number> = new Set([0x00, 0x06, 0xfe, 0xfb]);
/** High byte of quotation marks and direction signs; in other encodings a space. */
const PUNCTUATION_BYTE = 0x20;
/** Share of the units of Arabic text whose high byte is one of these. */
const ENOUGH = 0.9;
/** Control characters and NUL as UTF-16 units are no text. */
const LARGEST_CONTROL_SHARE = 0.01;

/** UTF-16 by its mark, or without one by where its bytes repeat; null for all else. */
export function wideEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  if (isWide(bytes, 1)) return 'utf-16le';
  return isWide(bytes, 0) ? 'utf-16be' : null;
}

/** @param high position of the high byte in each pair */
function isWide(bytes: Uint8Array, high: 0 | 1): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = sample.length / 2;
  let letters = 0;
  let punctuation = 0;
  let controls = 0;
  let nulls = 0;
  for (let at = 0; at < sample.length; at += 2) {
    const highByte = sample[at + high] ?? 0;
    const lowByte = sample[at + 1 - high] ?? 0;
    if (LETTER_BYTES.has(highByte)) letters += 1;
    else if (highByte === PUNCTUATION_BYTE) punctuation += 1;
    if (highByte === 0 && lowByte === 0) nulls += 1;
    else if (highByte === 0 && lowByte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(lowByte)) controls += 1;
  }
  return nulls === 0 && letters > punctuation && letters + punctuation >= pairs * ENOUGH && controls <= pairs * LARGEST_CONTROL_SHARE;
}
