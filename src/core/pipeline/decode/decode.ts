import type { Encoding } from '../../model/article';
import { SeedError } from '../../model/diagnostic';
import type { DecodeBytes } from '../../model/seed';
import { BYTE_ORDER_MARK, isIgnored, isSpace } from '../../text/code-points';
import { legacyEncoding } from './legacy-encoding';
import { damageIn } from './damage';
import { hasSurrogateBytes, isBinary, stray } from './bytes';
import { wideEncoding } from './wide-encoding';

/** The text of a seed without its byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Finds the encoding of a seed and decodes it strictly. Line ends stay as received. Throws a SeedError for a file that is empty, binary, damaged or in no encoding that is known. */
export function decode(file: string, bytes: Uint8Array, decodeBytes: DecodeBytes): Decoded {
  if (bytes.length === 0) throw new SeedError(file, 'empty');
  const decoded = decodeAny(file, bytes, decodeBytes);
  const text = decoded.text.startsWith(BYTE_ORDER_MARK) ? decoded.text.slice(1) : decoded.text;
  if (isBlank(text)) throw new SeedError(file, 'empty');
  const damage = damageIn(text);
  if (damage !== null) throw new SeedError(file, damage.code, damage.line, damage.detail);
  return { text, encoding: decoded.encoding };
}

function decodeAny(file: string, bytes: Uint8Array, decodeBytes: DecodeBytes): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeAs(file, wide, bytes, decodeBytes);
  if (isBinary(bytes)) throw new SeedError(file, 'binary');
  const utf8 = attempt('utf-8', bytes, decodeBytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  if (hasSurrogateBytes(bytes)) throw new SeedError(file, 'lone-surrogate', stray(bytes).line);
  const broken = stray(bytes);
  if (broken.isMostlyUtf8) throw new SeedError(file, 'undecodable', broken.line, `byte ${broken.offset}`);
  const legacy = legacyEncoding((encoding) => attempt(encoding, bytes, decodeBytes));
  if (legacy === null) throw new SeedError(file, 'undecodable', broken.line, `byte ${broken.offset}`);
  return legacy;
}

function decodeAs(file: string, encoding: Encoding, bytes: Uint8Array, decodeBytes: DecodeBytes): Decoded {
  const text = attempt(encoding, bytes, decodeBytes);
  if (text !== null) return { text, encoding };
  throw new SeedError(file, bytes.length % 2 === 0 ? 'lone-surrogate' : 'undecodable', null, encoding);
}

function attempt(encoding: Encoding, bytes: Uint8Array, decodeBytes: DecodeBytes): string | null {
  try {
    return decodeBytes(encoding, bytes);
  } catch {
    return null;
  }
}

function isBlank(text: string): boolean {
  for (const character of text) if (!/\s/u.test(character) && !isIgnored(character) && !isSpace(character)) return false;
  return true;
}
