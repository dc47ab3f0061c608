import type { BitReader } from './bit-reader';
import { LONG } from './posting-code';
import { PLACE_PARAMETER } from './write-places';

/** Reads the places of a word in as many passages. */
export function readPlaces(reader: BitReader, passages: number): readonly Uint16Array[] {
  const parameter = passages < LONG ? PLACE_PARAMETER : reader.bits(4);
  return Array.from({ length: passages }, () => {
    const places = new Uint16Array(reader.rice(0) + 1);
    let place = -1;
    for (let at = 0; at < places.length; at += 1) {
      place += reader.rice(parameter) + 1;
      places[at] = place;
    }
    return places;
  });
}
