import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleChange } from '../../core/corpus/article-change';
import { changeFacets } from '../../core/corpus/change-facets';
import { changeRecords } from '../../core/corpus/change-records';
import { mainNames } from '../../core/corpus/main-names';
import { affectedArticles } from '../../core/corrections/affected-articles';
import { correctArticle } from '../../core/corrections/correct-article';
import { movesOf } from '../../core/corrections/moves';
import type { Article } from '../../core/model/article';
import type { EntitiesFile, EntityRecord, FacetsFile, Manifest } from '../../core/model/corpus';
import type { Entity } from '../../core/model/entity';
import { changeIndex } from '../../core/search/change-index';
import type { SearchFile } from '../../core/search/search-file';
import { compiledArticleQuery, compiledEntitiesQuery, compiledManifestQuery } from './compiled-queries';
import { correctionStore } from './use-corrections';

/** Articles loaded at a time: enough to fill the line, few enough to leave it to others. */
const AT_A_TIME = 6;

/** The articles that the corrections change, and the records of all entities before and after. */
interface CorpusChange {
  readonly changes: readonly ArticleChange[];
  readonly before: readonly EntityRecord[];
  readonly after: readonly EntityRecord[];
}

/** The manifest with the main names of corrected articles. */
export async function correctManifest(client: QueryClient): Promise<Manifest> {
  const manifest = await client.query(compiledManifestQuery);
  const { changes } = await client.query(changeQuery());
  const changed = new Map(changes.map(({ after }) => [after.id, after]));
  const articles = manifest.articles.map((card) => {
    const article = changed.get(card.id);
    return article === undefined ? card : { ...card, names: mainNames(article), publisher: article.publisher };
  });
  return { ...manifest, articles };
}

/** One article with the corrections that concern it. Needs no other article. */
export async function correctOne(client: QueryClient, article: Article): Promise<Article> {
  const { corrections } = correctionStore.read();
  return correctArticle(article, movesOf(corrections), entitiesOf((await client.query(compiledEntitiesQuery)).entities));
}

/** The records of all entities, counted again. */
export async function correctEntities(client: QueryClient): Promise<EntitiesFile> {
  const file = await client.query(compiledEntitiesQuery);
  return { ...file, entities: (await client.query(changeQuery())).after };
}

/** The facets, counted again. */
export async function correctFacets(client: QueryClient, facets: FacetsFile): Promise<FacetsFile> {
  const { after, changes } = await client.query(changeQuery());
  return changeFacets(facets, after, changes);
}

/** The search index with the names where they are now. */
export async function correctSearch(client: QueryClient, file: SearchFile): Promise<SearchFile> {
  const { before, after, changes } = await client.query(changeQuery());
  return changeIndex(file, changes, before, after);
}

/** Loads the articles that the present corrections affect, and no others. Once for each state of the corrections. */
const changeQuery = () => {
  const { corrections, revision } = correctionStore.read();
  return queryOptions({
    queryKey: ['change', revision],
    queryFn: async ({ client }): Promise<CorpusChange> => {
      const [manifest, { entities: before }] = await Promise.all([client.query(compiledManifestQuery), client.query(compiledEntitiesQuery)]);
      const moves = movesOf(corrections);
      const entityOf = entitiesOf(before);
      const changes: ArticleChange[] = [];
      const cards = affectedArticles(corrections, before, manifest.articles);
      for (let from = 0; from < cards.length; from += AT_A_TIME) {
        const articles = await Promise.all(cards.slice(from, from + AT_A_TIME).map(({ id }) => client.query(compiledArticleQuery(id))));
        for (const article of articles) {
          const after = correctArticle(article, moves, entityOf);
          if (after !== article) changes.push({ before: article, after });
        }
      }
      return { changes, before, after: changeRecords(before, changes) };
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
};

function entitiesOf(records: readonly EntityRecord[]): (id: string) => Entity | undefined {
  const entities = new Map<string, Entity>(records.map(({ entity }) => [entity.id, entity]));
  return (id) => entities.get(id);
}
