import type { Span } from '../../model/span';
import { analyzeWord } from './analyze-word';
import type { Token } from './token';
import type { Vocabulary } from './vocabulary';
import { writtenWords } from './written-word';

/** The words of a text, or of a span of it, each with what the analyzer makes of it. */
export function analyze(text: string, vocabulary: Vocabulary, span?: Span): readonly Token[] {
  return writtenWords(text, span).map((word) => ({ ...word, ...analyzeWord(word.written, vocabulary) }));
}
