import type { Source, ToldArticle } from './board';

/** The columns: articles of one publisher together, those of unknown ones each for itself, in the order of the first article of each. */
export function sourcesOf(told: readonly ToldArticle[]): readonly Source[] {
  const sources = new Map<string, ToldArticle[]>();
  for (const one of told) {
    const id = sourceId(one);
    sources.set(id, [...(sources.get(id) ?? []), one]);
  }
  return [...sources].map(([id, articles]) => ({ id, publisher: articles[0]?.article.publisher ?? null, articles }));
}

/** A publisher id has a colon, an article id none. */
export function sourceId({ article }: ToldArticle): string {
  return article.publisher?.id ?? article.id;
}
