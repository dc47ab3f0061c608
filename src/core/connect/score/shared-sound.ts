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

type Growing = { -readonly [Part in keyof SharedSound]: SharedSound[Part] };

/** What says so much is common: however much of it there is, it makes no matter. */
const COMMON = 0.15;

/** What each sentence of a passage shares with each of another, where it shares anything. */
export function sharedSounds({ sound: a }: Weighed, { sound: b }: Weighed): readonly SharedSound[] {
  const shared = new Map<number, Growing>();
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const [x, y] = [a.hashes[i] ?? 0, b.hashes[j] ?? 0];
    const weight = x === y ? Math.sqrt((a.weights[i] ?? 0) * (b.weights[j] ?? 0)) - COMMON : 0;
    if (weight > 0) addShared(shared, a.sentences[i] ?? 0, b.sentences[j] ?? 0, weight);
    i += Number(x <= y);
    j += Number(y <= x);
  }
  return [...shared.values()];
}

function addShared(shared: Map<number, Growing>, owns: number, others: number, weight: number): void {
  for (let own = 0; owns >> own !== 0; own += 1) {
    if (((owns >> own) & 1) === 0) continue;
    for (let other = 0; others >> other !== 0; other += 1) {
      if (((others >> other) & 1) === 0) continue;
      const at = own * MOST_SENTENCES + other;
      const known = shared.get(at);
      if (known === undefined) shared.set(at, { own, other, weight, things: 1 });
      else {
        known.weight += weight;
        known.things += 1;
      }
    }
  }
}
