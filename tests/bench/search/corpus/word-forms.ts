import type { Chance } from '../../anchor/chance';
import { weighted } from './zipf';

/** Glued particles and the article, by how often of a thousand nouns carry them in the project's own texts (rounded, rare ones given a share). */
const BEFORE = weighted<string>([['', 640], ['ال', 200], ['و', 45], ['وال', 30], ['ب', 22], ['بال', 22], ['لل', 20], ['ل', 18], ['ف', 3], ['كال', 1], ['ك', 2], ['فال', 1], ['ولل', 2], ['وبال', 2], ['س', 8], ['وس', 2]]);
/** Endings, likewise. */
const AFTER = weighted<string>([['', 830], ['ه', 40], ['ها', 50], ['هم', 20], ['ات', 25], ['ين', 25], ['ون', 15], ['ان', 10], ['ية', 20], ['ي', 8], ['نا', 5], ['كم', 2]]);
/** Words that begin so are taken to carry a particle, and take no other. */
const CARRIES = /^(?:ال|و|ف|ب|ل|ك|س)/;
const ENDS = /(?:ة|ه|ها|هم|ات|ين|ون|ان|ي|ى|ا)$/;
const SHORTEST = 3;
/** Share of the drawn words that change at all. */
const CHANGED = 0.18;

/** A word as it stands in running text: now and then with other particles or another ending, so that the vocabulary goes on growing with the corpus. */
export function inflect(word: string, chance: Chance): string {
  if (word.length < SHORTEST || chance() >= CHANGED) return word;
  const before = CARRIES.test(word) ? '' : BEFORE(chance);
  const after = ENDS.test(word) ? '' : AFTER(chance);
  return before + word + after;
}
