import { decodeBytes } from '../../../../src/build/decode-bytes';
import { loadKnowledge } from '../../../../src/build/load-knowledge';
import { loadTagger } from '../../../../src/build/load-tagger';
import { readSeeds } from '../../../../src/build/read-seeds';
import type { Article } from '../../../../src/core/model/article';
import { compileArticle } from '../../../../src/core/pipeline/compile-article';

/** The articles of folders of seeds, compiled. */
export async function ownArticles(places: readonly string[]): Promise<readonly Article[]> {
  const knowledge = await loadKnowledge();
  const { seeds } = await readSeeds(places);
  const context = { decodeBytes, knowledge, tagger: await loadTagger(knowledge), repeatedLines: new Set<string>() };
  return seeds.map((seed) => compileArticle(seed, context));
}
