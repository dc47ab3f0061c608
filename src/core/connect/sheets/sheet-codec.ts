import { FEATURE_KINDS } from '../features/feature';
import { packText, unpackText } from '../../text/packed-text';
import type { Sheet, SheetFeature, ShownSheet } from './sheet';

/** Passage, features, words, bytes of what is shown. */
const HEAD = 4;
const UNIT = 4;
/** Steps in which the local share is kept. */
const STEPS = 255;
const KIND_SCALE = 256;
const SEPARATOR = '\n';

/** A sheet as bytes: numbers of four bytes first, then what is shown. */
export function writeSheet({ passage, features, words, shown }: ShownSheet): Uint8Array {
  const text = packText(shown.join(SEPARATOR));
  const numbers = new Uint32Array(HEAD + 2 * features.length + words.length + Math.ceil(text.length / UNIT));
  numbers.set([passage, features.length, words.length, text.length]);
  features.forEach(({ kind, hash, local }, at) => {
    numbers.set([hash, FEATURE_KINDS.indexOf(kind) * KIND_SCALE + Math.round(local * STEPS)], HEAD + 2 * at);
  });
  numbers.set(words, HEAD + 2 * features.length);
  const bytes = new Uint8Array(numbers.buffer);
  bytes.set(text, UNIT * (HEAD + 2 * features.length + words.length));
  return bytes;
}

/** The numbers of a sheet. */
export function readSheet(bytes: Uint8Array<ArrayBuffer>): Sheet {
  const numbers = new Uint32Array(bytes.buffer);
  const count = numbers[1] ?? 0;
  const features: SheetFeature[] = [];
  for (let at = 0; at < count; at += 1) {
    const packed = numbers[HEAD + 2 * at + 1] ?? 0;
    features.push({ hash: numbers[HEAD + 2 * at] ?? 0, kind: FEATURE_KINDS[Math.floor(packed / KIND_SCALE)] ?? 'word', local: (packed % KIND_SCALE) / STEPS });
  }
  const from = HEAD + 2 * count;
  return { passage: numbers[0] ?? 0, features, words: numbers.subarray(from, from + (numbers[2] ?? 0)) };
}

/** A sheet with what is shown. */
export function readShownSheet(bytes: Uint8Array<ArrayBuffer>): ShownSheet {
  const sheet = readSheet(bytes);
  const from = UNIT * (HEAD + 2 * sheet.features.length + sheet.words.length);
  const length = new Uint32Array(bytes.buffer, 0, HEAD)[HEAD - 1] ?? 0;
  const text = unpackText(bytes.subarray(from, from + length));
  return { ...sheet, shown: text === '' ? [] : text.split(SEPARATOR) };
}
