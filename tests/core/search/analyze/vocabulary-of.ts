import type { Vocabulary } from '../../../../src/core/search/analyze/vocabulary';
import { fold } from '../../../../src/core/text/fold';

/** What the analyzer knows of a corpus of these words, each as often as it stands here. */
export function vocabularyOf(words: readonly string[], names: readonly string[] = []): Vocabulary & { readonly formOf: (word: string) => string } {
  const counts = new Map<string, number>();
  for (const form of words.map(fold)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const named = new Set(names.map(fold));
  return { frequency: (form) => counts.get(form) ?? 0, isName: (form) => named.has(form), formOf: fold };
}
