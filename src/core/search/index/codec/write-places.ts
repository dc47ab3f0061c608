import type { BitWriter } from './bit-writer';
import { LONG } from './posting-code';
import { riceParameter } from './rice';

/** Parameter of places in short lists: the middle of a usual paragraph lies at its fifteenth word. */
export const PLACE_PARAMETER = 3;

/** The places of a word, passage by passage; `starts` says where those of each passage begin, one more than passages. */
export function writePlaces(writer: BitWriter, places: ArrayLike<number>, starts: ArrayLike<number>): void {
  const passages = starts.length - 1;
  const parameter = passages < LONG ? PLACE_PARAMETER : ownParameter(writer, places, starts);
  for (let passage = 0; passage < passages; passage += 1) {
    const from = starts[passage] ?? 0;
    const to = starts[passage + 1] ?? 0;
    writer.rice(to - from - 1, 0);
    for (let at = from, before = -1; at < to; at += 1) {
      writer.rice((places[at] ?? 0) - before - 1, parameter);
      before = places[at] ?? 0;
    }
  }
}

function ownParameter(writer: BitWriter, places: ArrayLike<number>, starts: ArrayLike<number>): number {
  const passages = starts.length - 1;
  let sum = 0;
  for (let passage = 0; passage < passages; passage += 1) sum += places[(starts[passage + 1] ?? 0) - 1] ?? 0;
  const parameter = riceParameter(sum / (starts[passages] ?? 1));
  writer.bits(parameter, 4);
  return parameter;
}
