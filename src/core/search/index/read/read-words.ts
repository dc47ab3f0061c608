import { SpellingReader } from '../codec/spelling-reader';

/** Unpacks words of the dictionary. */
export function readWords(bytes: Uint8Array): readonly { readonly form: string; readonly occurrences: number }[] {
  const spelling = new SpellingReader(bytes);
  const words: { readonly form: string; readonly occurrences: number }[] = [];
  for (let form = ''; spelling.bits.bits(1) === 1; ) {
    form = spelling.after(form);
    words.push({ form, occurrences: spelling.bits.gamma() + 1 });
  }
  return words;
}
