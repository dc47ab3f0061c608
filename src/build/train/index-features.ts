import { FEATURE_BITS } from '../../core/pipeline/names/tagger/feature-sheet';
import type { Example } from './gather';
import type { TrainingSet } from './training-set';

/** Which features are worth a weight, and their numbers. */
export interface FeatureIndex {
  /** Hashes of the features by number, rising. */
  readonly hashes: Uint32Array;
  /** Number of each hash plus one; 0 for a feature that is left out. */
  readonly numbers: Uint32Array;
}

/** Numbers the features that occur often enough. */
export function indexFeatures(examples: readonly Example[], fewest: number): FeatureIndex {
  const counts = new Uint16Array(2 ** FEATURE_BITS);
  for (const { sheet } of examples) for (let i = 0; i < sheet.length; i += 1) counts[sheet.hashes[i] ?? 0] = Math.min(65535, (counts[sheet.hashes[i] ?? 0] ?? 0) + 1);
  const numbers = new Uint32Array(counts.length);
  const hashes: number[] = [];
  counts.forEach((count, hash) => {
    if (count < fewest) return;
    hashes.push(hash);
    numbers[hash] = hashes.length;
  });
  return { hashes: Uint32Array.from(hashes), numbers };
}

/** Lays examples out flat for learning; features without a number are left out. */
export function layOut(examples: readonly Example[], index: FeatureIndex): TrainingSet {
  const words = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  const room = examples.reduce((sum, { sheet }) => sum + sheet.length, 0);
  const set = { featureCount: index.hashes.length, starts: new Uint32Array(words + 1), features: new Uint32Array(room), templates: new Uint8Array(room), labels: new Uint8Array(words), sentences: new Uint32Array(examples.length + 1) };
  let word = 0;
  let feature = 0;
  examples.forEach(({ sheet, labels }, sentence) => {
    for (let at = 0; at < labels.length; at += 1) {
      set.labels[word] = labels[at] ?? 0;
      for (let i = sheet.starts[at] ?? 0; i < (sheet.starts[at + 1] ?? 0); i += 1) {
        const number = index.numbers[sheet.hashes[i] ?? 0] ?? 0;
        if (number === 0) continue;
        set.features[feature] = number - 1;
        set.templates[feature] = sheet.templates[i] ?? 0;
        feature += 1;
      }
      word += 1;
      set.starts[word] = feature;
    }
    set.sentences[sentence + 1] = word;
  });
  return set;
}
