import { analyze } from '../../../core/search/analyze/analyze';
import type { Vocabulary } from '../../../core/search/analyze/vocabulary';
import type { IndexView } from '../../../core/search/index/index-view';

/** What the analyzer knows of an index. */
export function corpusVocabulary(view: IndexView): Vocabulary {
  const frequency = (form: string): number => view.entries(form).reduce((sum, { occurrences }) => sum + occurrences, 0);
  return { frequency, isName: view.isName };
}

/** The stems of a text as our index has them; function words have none. */
export function stemsOf(text: string, vocabulary: Vocabulary): readonly string[] {
  return analyze(text, vocabulary).flatMap(({ stem }) => stem ?? []);
}
