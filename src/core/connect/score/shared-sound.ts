import { MOST_SENTENCES } from '../features/feature';
import type { Weighed } from './weigh';

/** What two sentences of two passages have in common. */
export interface SharedSound {
  /** Their sentences, by number. */
  readonly own: number;
  readonly other: number;
  /** Weights of what both have. */
  readonly weight: number;
  /** How many things that is. */
  readonly things: number;
}

/** What says so much is common: however much of it there is, it makes no matter. */
const COMMON = 0.15;
const SENTENCES = [...Array(MOST_SENTENCES).keys()];

/** What each sentence of a passage shares with each of another, where it shares anything. */
export function sharedSounds({ sound: a }: Weighed, { sound: b }: Weighed): readonly SharedSound[] {
  const weights = new Float64Array(MOST_SENTENCES * MOST_SENTENCES);
  const things = new Uint16Array(weights.length);
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const [x, y] = [a.hashes[i] ?? 0, b.hashes[j] ?? 0];
    const weight = x === y ? Math.sqrt((a.weights[i] ?? 0) * (b.weights[j] ?? 0)) - COMMON : 0;
    if (weight > 0) addShared(weights, things, a.sentences[i] ?? 0, b.sentences[j] ?? 0, weight);
    i += Number(x <= y);
    j += Number(y <= x);
  }
  return SENTENCES.flatMap((own) => SENTENCES.flatMap((other) => {
    const at = own * MOST_SENTENCES + other;
    return things[at] === 0 ? [] : [{ own, other, weight: weights[at] ?? 0, things: things[at] ?? 0 }];
  }));
}

function addShared(weights: Float64Array, things: Uint16Array, own: number, other: number, weight: number): void {
  for (let i = 0; own >> i !== 0; i += 1) {
    if (((own >> i) & 1) === 0) continue;
    for (let j = 0; other >> j !== 0; j += 1) {
      if (((other >> j) & 1) === 0) continue;
      const at = i * MOST_SENTENCES + j;
      weights[at] = (weights[at] ?? 0) + weight;
      things[at] = (things[at] ?? 0) + 1;
    }
  }
}
