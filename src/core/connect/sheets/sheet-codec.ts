import { FEATURE_KINDS } from '../features/feature';
import { packText, unpackText } from '../../text/packed-text';
import type { Sheet, SheetFeature, ShownSheet } from './sheet';

/** Passage with whether it leads, features, words, bytes of what is shown. */
const HEAD = 4;
const UNIT = 4;
/** Steps in which the local share is kept. */
const STEPS = 255;
/** Bits of a number: kind, rarity, local share, sentences, from the highest. */
const KIND_SHIFT = 28;
const RARE_SHIFT = 20;
const LOCAL_SHIFT = 12;
const SENTENCES = 2 ** LOCAL_SHIFT - 1;
const SEPARATOR = '\n';

/** A sheet as bytes: numbers of four bytes first, then what is shown. */
export function writeSheet({ passage, isLead, features, words, shown }: ShownSheet): Uint8Array {
  const text = packText(shown.join(SEPARATOR));
  const numbers = new Uint32Array(HEAD + 2 * features.length + words.length + Math.ceil(text.length / UNIT));
  numbers.set([2 * passage + Number(isLead), features.length, words.length, text.length]);
  features.forEach(({ kind, hash, local, rare, sentences }, at) => {
    const packed = (FEATURE_KINDS.indexOf(kind) << KIND_SHIFT) | (Math.round(rare * STEPS) << RARE_SHIFT) | (Math.round(local * STEPS) << LOCAL_SHIFT) | (sentences & SENTENCES);
    numbers.set([hash, packed >>> 0], HEAD + 2 * at);
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
    features.push({ hash: numbers[HEAD + 2 * at] ?? 0, kind: FEATURE_KINDS[packed >>> KIND_SHIFT] ?? 'word', rare: ((packed >>> RARE_SHIFT) & STEPS) / STEPS, local: ((packed >>> LOCAL_SHIFT) & STEPS) / STEPS, sentences: packed & SENTENCES });
  }
  const from = HEAD + 2 * count;
  return { passage: (numbers[0] ?? 0) >>> 1, isLead: ((numbers[0] ?? 0) & 1) === 1, features, words: numbers.subarray(from, from + (numbers[2] ?? 0)) };
}

/** A sheet with what is shown. */
export function readShownSheet(bytes: Uint8Array<ArrayBuffer>): ShownSheet {
  const sheet = readSheet(bytes);
  const from = UNIT * (HEAD + 2 * sheet.features.length + sheet.words.length);
  const length = new Uint32Array(bytes.buffer, 0, HEAD)[HEAD - 1] ?? 0;
  const text = unpackText(bytes.subarray(from, from + length));
  return { ...sheet, shown: text === '' ? [] : text.split(SEPARATOR) };
}
