import type { BitReader } from './bit-reader';
import { LONG, gapParameter } from './posting-code';
import type { Shape } from './passages';

/** Goes behind a list of graded passages without keeping it. */
export function skipPostings(reader: BitReader, own: number, aside: number, shape: Shape): void {
  skipPart(reader, own, shape);
  skipPart(reader, aside, shape);
}

function skipPart(reader: BitReader, count: number, shape: Shape): void {
  if (count === 0) return;
  const isLong = count >= LONG;
  const gaps = isLong ? reader.bits(5) : gapParameter(count, shape);
  const firsts = isLong ? reader.bits(4) : shape.ordinals;
  const steps = isLong ? reader.bits(4) : shape.ordinals;
  for (let at = 0; at < count; at += 1) {
    if (at > 0 && reader.bits(1) === 1) reader.rice(steps);
    else {
      reader.rice(gaps);
      reader.rice(firsts);
    }
  }
  if (isLong) reader.skip(6);
  for (let at = 0; at < count; at += 1) if (reader.bits(1) === 1 && reader.bits(1) === 1) reader.bits(1);
}
