import { IMPACT } from '../index/grade';

/** What the grades of a word count that was found by some weight. */
export function wordImpacts(weight: number): Float32Array {
  return Float32Array.from(IMPACT, (impact) => impact * weight);
}

/** The same of a value: its grades are how often it is named. */
export function valueImpacts(weight: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, mentions) => (mentions === 0 ? 0 : (IMPACT[Math.min(mentions, IMPACT.length - 1)] ?? 0) * weight));
}
