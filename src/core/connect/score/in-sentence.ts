import type { Weights } from './weigh';

/** What stands in a sentence of a passage, by its number. */
export function inSentence({ hashes, sentences }: Weights, sentence: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < hashes.length; at += 1) if (((sentences[at] ?? 0) >> sentence) & 1) found.push(hashes[at] ?? 0);
  return found;
}
