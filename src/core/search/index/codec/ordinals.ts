import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import type { SymbolCode } from './symbol-code';

const ESCAPE_PARAMETER = 3;

/** Writes an ordinal by its code; those from `escape` on stand behind its symbol. */
export function writeOrdinal(writer: BitWriter, ordinal: number, { codes, lengths }: SymbolCode, escape: number): void {
  const symbol = Math.min(ordinal, escape);
  writer.bits(codes[symbol] ?? 0, lengths[symbol] ?? 0);
  if (symbol === escape) writer.rice(ordinal - escape, ESCAPE_PARAMETER);
}

export function readOrdinal(reader: BitReader, code: SymbolCode, escape: number): number {
  const symbol = reader.symbol(code);
  return symbol === escape ? escape + reader.rice(ESCAPE_PARAMETER) : symbol;
}
