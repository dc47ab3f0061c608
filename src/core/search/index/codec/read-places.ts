import type { BitReader } from './bit-reader';
import { LONG } from './posting-code';
import { PLACE_PARAMETER } from './write-places';

/** Places that one word alone may have in a passage of usual length. */
const USUAL = 512;

/** Most words stand once in a passage: these share what says so, made when met first. */
const lone: Uint16Array[] = [];

/** Reads the places of a word in as many passages. */
export function readPlaces(reader: BitReader, passages: number): readonly Uint16Array[] {
  const parameter = passages < LONG ? PLACE_PARAMETER : reader.bits(4);
  const all: Uint16Array[] = [];
  for (let passage = 0; passage < passages; passage += 1) {
    const more = reader.rice(0);
    all.push(more === 0 ? loneAt(reader.rice(parameter)) : severalPlaces(reader, parameter, more + 1));
  }
  return all;
}

/** Goes behind the places of a word in as many passages. */
export function skipPlaces(reader: BitReader, passages: number): void {
  const parameter = passages < LONG ? PLACE_PARAMETER : reader.bits(4);
  for (let passage = 0; passage < passages; passage += 1) {
    for (let more = reader.rice(0); more >= 0; more -= 1) reader.rice(parameter);
  }
}

function loneAt(place: number): Uint16Array {
  if (place >= USUAL) return Uint16Array.of(place);
  return (lone[place] ??= Uint16Array.of(place));
}

function severalPlaces(reader: BitReader, parameter: number, count: number): Uint16Array {
  const places = new Uint16Array(count);
  let place = -1;
  for (let at = 0; at < count; at += 1) {
    place += reader.rice(parameter) + 1;
    places[at] = place;
  }
  return places;
}
