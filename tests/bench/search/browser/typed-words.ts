import { functionWord } from '../../../../src/core/search/analyze/function-words';
import { writtenWords } from '../../../../src/core/search/analyze/written-word';
import type { ArticleOf } from '../corpus/generator';
import { drawQueries } from '../queries/draw-queries';
import { KINDS } from '../engines/engine';
import type { Words } from './use-reader';

/** Articles whose words tell which is commonest. */
const SAMPLE = 100;

/** What is typed in each round: a query of two words, and the commonest word of all. */
export function typedWords(articleOf: ArticleOf, articles: number, rounds: number, seed: number): readonly Words[] {
  const common = commonest(Array.from({ length: Math.min(SAMPLE, articles) }, (_, number) => articleOf(number).text));
  const queries = drawQueries(articleOf, articles, KINDS.length * rounds, seed).filter(({ kind }) => kind === 'two words');
  return queries.map(({ words }) => ({ query: words.join(' '), common }));
}

/** The word that stands most often in some texts, function words aside. */
export function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) for (const { written } of writtenWords(text)) if (functionWord(written) === null) counts.set(written, (counts.get(written) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}
