import { analyzeWord } from '../../../../src/core/search/analyze/analyze-word';
import { writtenWord, writtenWords } from '../../../../src/core/search/analyze/written-word';

/** Peers know no vocabulary of a corpus: they take off what can be taken off without one. */
const NO_VOCABULARY = { frequency: () => 0, isName: () => false } as const;

/** The term that peers index for a word, by the project's analyzer. */
export function stemOfWord(word: string): string {
  return termOf(writtenWord(word));
}

/** The terms of a text. */
export function stemsOf(text: string): readonly string[] {
  return writtenWords(text).map(({ written }) => termOf(written));
}

function termOf(written: string): string {
  const { stem, form } = analyzeWord(written, NO_VOCABULARY);
  return stem ?? form;
}
