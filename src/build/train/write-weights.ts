import { FEATURE_BITS } from '../../core/pipeline/names/tagger/feature-sheet';
import { LABEL_COUNT } from '../../core/pipeline/names/tagger/labels';
import { MAGIC, WEIGHTS_VERSION } from '../../core/pipeline/names/tagger/weights';
import type { CrfWeights } from './crf';

/** Weights beyond this many steps are cut: a single byte holds one. */
const MOST_STEPS = 127;
/** Weights of more than this are rare, and mean no more. */
const LARGEST = 2.5;

/** Packs a model as bytes. `hashes` are those of the features by number, rising; weights smaller than `smallest` are left out. */
export function writeWeights({ features, pairs }: CrfWeights, hashes: Uint32Array, smallest: number, notice: string): Uint8Array {
  const scale = LARGEST / MOST_STEPS;
  const body: number[] = [];
  let count = 0;
  let last = 0;
  hashes.forEach((hash, feature) => {
    let mask = 0;
    const steps: number[] = [];
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const weight = features[feature * LABEL_COUNT + label] ?? 0;
      const step = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / scale)));
      if (Math.abs(weight) < smallest || step === 0) continue;
      mask |= 1 << label;
      steps.push(step & 0xff);
    }
    if (mask === 0) return;
    pushVarint(body, hash - last);
    body.push(mask, ...steps);
    last = hash;
    count += 1;
  });
  return Uint8Array.from([...header(notice, scale, pairs, count), ...body]);
}

function header(notice: string, scale: number, pairs: Float64Array, count: number): readonly number[] {
  const text = new TextEncoder().encode(notice);
  const fixed = new DataView(new ArrayBuffer(4 + 4 * pairs.length + 4));
  fixed.setFloat32(0, scale, true);
  pairs.forEach((pair, i) => fixed.setFloat32(4 + 4 * i, pair, true));
  fixed.setUint32(4 + 4 * pairs.length, count, true);
  return [...new TextEncoder().encode(MAGIC), WEIGHTS_VERSION, LABEL_COUNT, FEATURE_BITS, text.length & 0xff, text.length >> 8, ...text, ...new Uint8Array(fixed.buffer)];
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
