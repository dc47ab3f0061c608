import { SpellingReader } from '../codec/spelling-reader';
import { fromDictionary } from '../dictionary-key';

/** Unpacks words of the dictionary. */
export function readWords(bytes: Uint8Array): readonly { readonly form: string; readonly occurrences: number }[] {
  const spelling = new SpellingReader(bytes);
  const words: { readonly form: string; readonly occurrences: number }[] = [];
  for (let key = ''; spelling.bits.bits(1) === 1; ) {
    const hasArticle = spelling.bits.bits(1) === 1;
    key = spelling.after(key);
    words.push({ form: fromDictionary(key, hasArticle), occurrences: spelling.bits.gamma() + 1 });
  }
  return words;
}
