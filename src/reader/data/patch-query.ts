import { queryOptions } from '@tanstack/react-query';
import type { Manifest } from '../../core/model/corpus';
import type { Entity, EntityId } from '../../core/model/entity';
import { compiledArticleQuery, FOREVER } from './compiled-queries';
import { compiledCorpus, compiledIndex } from './compiled-corpus';
import { correctionPatch, entitiesOf } from './correction-patch';
import { correctionStore } from './use-corrections';

/** What the present corrections change in the collection of a build. Once for each state of the corrections. */
export const patchQuery = ({ build, articles: count }: Pick<Manifest, 'build' | 'articles'>) => {
  const { corrections, revision } = correctionStore.read();
  return queryOptions({
    queryKey: ['patch', build, revision],
    queryFn: async ({ client }) => {
      const corpus = compiledCorpus(client);
      const index = await compiledIndex(client);
      return correctionPatch(corrections, { index, count, article: (card) => client.query({ ...compiledArticleQuery(card.id), queryFn: () => corpus.article(card) }) });
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
};

/** The entities that the present corrections lead to, as the collection knows them. */
export const entitiesQuery = () => {
  const { corrections, revision } = correctionStore.read();
  return queryOptions({
    queryKey: ['corrected', 'entities', revision],
    queryFn: async ({ client }): Promise<ReadonlyMap<EntityId, Entity>> => entitiesOf(corrections, await compiledIndex(client)),
    ...FOREVER,
    structuralSharing: false,
  });
};
