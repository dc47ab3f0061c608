import type { BitWriter } from './bit-writer';
import type { BitReader } from './bit-reader';
import { symbolCode, type SymbolCode } from './symbol-code';

/** Ordinals from this on are written out behind its code. */
const ESCAPE = 47;
const ESCAPE_PARAMETER = 3;
const SCALE = 4096;
/** A title has fewer words than a paragraph. */
const TITLE = 0.3;
/** The later a passage, the likelier that the word stood before. */
const DECLINE = 0.4;
/** Articles have as many passages as others, more or less. */
const LEAST = 1;

/** The code of ordinals where articles have so many passages on the average: a word stands anywhere in an article alike, and half of the articles are longer than the average. */
export function firstOrdinals(average: number): SymbolCode {
  return symbolCode(Array.from({ length: ESCAPE + 1 }, (_, ordinal) => weightOf(ordinal, Math.max(LEAST, average))));
}

/** In sums and products only, which every machine rounds alike. */
function weightOf(ordinal: number, average: number): number {
  const part = ordinal / average;
  const square = part * part;
  return Math.max(1, Math.round((ordinal === 0 ? TITLE : 1 / (1 + square * square) / (1 + part * DECLINE)) * SCALE));
}

export function writeFirst(writer: BitWriter, ordinal: number, { codes, lengths }: SymbolCode): void {
  const symbol = Math.min(ordinal, ESCAPE);
  writer.bits(codes[symbol] ?? 0, lengths[symbol] ?? 0);
  if (symbol === ESCAPE) writer.rice(ordinal - ESCAPE, ESCAPE_PARAMETER);
}

export function readFirst(reader: BitReader, code: SymbolCode): number {
  const symbol = reader.symbol(code);
  return symbol === ESCAPE ? ESCAPE + reader.rice(ESCAPE_PARAMETER) : symbol;
}

/** Bits that an ordinal takes. */
export function firstBits(ordinal: number, { lengths }: SymbolCode): number {
  const symbol = Math.min(ordinal, ESCAPE);
  return (lengths[symbol] ?? 0) + (symbol === ESCAPE ? 1 + ESCAPE_PARAMETER + ((ordinal - ESCAPE) >>> ESCAPE_PARAMETER) : 0);
}
