import type { FacetName, FacetValue } from '../../../model/corpus';
import type { BitReader } from '../codec/bit-reader';
import type { PackedTexts } from '../codec/packed-texts';
import type { Shape } from '../codec/passages';
import { plainId } from '../plain-id';

const NOWHERE: readonly number[] = [];

/** What a shard tells of a value, whose texts are not yet unpacked. */
export interface PackedRow {
  readonly facet: FacetName;
  readonly texts: PackedTexts;
  /** The number of the first of its texts. */
  readonly first: number;
  readonly hasId: boolean;
  readonly hasArabic: boolean;
  readonly hasLatin: boolean;
  readonly spellings: number;
  readonly within: readonly number[];
}

/** Reads the bits of a row; its texts begin with that of number `first`. */
export function readRow(facet: FacetName, texts: PackedTexts, first: number, bits: BitReader, shape: Shape): PackedRow {
  const [hasId, hasArabic, hasLatin] = [bits.bits(1) === 1, bits.bits(1) === 1, bits.bits(1) === 1];
  const [spellings, wider] = [bits.rice(0), bits.rice(0)];
  const within = wider === 0 ? NOWHERE : Array.from({ length: wider }, () => bits.bits(shape.values));
  return { facet, texts, first, hasId, hasArabic, hasLatin, spellings, within };
}

/** How many names a row tells. */
export function namesOf({ hasArabic, hasLatin, spellings }: PackedRow): number {
  return Number(hasArabic) + Number(hasLatin) + spellings;
}

/** How many texts are its own. */
export function textsOf(row: PackedRow): number {
  return Number(row.hasId) + namesOf(row);
}

/** The row itself. */
export function rowOf({ facet, texts, first, hasId, hasArabic, hasLatin, spellings, within }: PackedRow): FacetValue {
  let next = first;
  const text = (): string => texts.at(next++);
  const id = hasId ? text() : null;
  const [ar, latin] = [hasArabic ? text() : null, hasLatin ? text() : null];
  return { facet, id: id ?? plainId(facet, latin), ar, latin, within, spellings: Array.from({ length: spellings }, text) };
}
