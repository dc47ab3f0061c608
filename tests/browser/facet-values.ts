import { articleValues, FACET_OF_TYPE } from '../../src/core/corpus/article-values';
import type { Article } from '../../src/core/model/article';
import { isPassage } from '../../src/core/model/block';
import type { FacetName } from '../../src/core/model/corpus';
import { readArticles } from './corpus';

/** A value that some article carries, as the articles themselves tell it. `within` are the places that it lies in, nearest first. */
export interface CarriedValue {
  readonly facet: FacetName;
  readonly id: string;
  readonly ar: string | null;
  readonly latin: string | null;
  readonly within: readonly string[];
}

/** Every value of the built articles, once, in the order of the articles. */
export function readValues(): readonly CarriedValue[] {
  const values = new Map<string, CarriedValue>();
  for (const article of readArticles()) for (const value of valuesOf(article)) values.set(`${value.facet} ${value.id}`, values.get(`${value.facet} ${value.id}`) ?? value);
  return [...values.values()];
}

function valuesOf(article: Article): readonly CarriedValue[] {
  const entities = new Map<string, Article['entities'][number]>(article.entities.map((entity) => [entity.id, entity]));
  const inText = ({ block }: { readonly block: number }): boolean => article.blocks[block] !== undefined && isPassage(article.blocks[block]);
  const named = (ids: readonly string[], facet: FacetName | null): readonly CarriedValue[] =>
    ids.flatMap((id) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [{ facet: facet ?? FACET_OF_TYPE[entity.type], id, ar: entity.ar, latin: entity.latin, within: entity.within }];
    });
  const mentioned = article.mentions.filter(inText).map(({ entity }) => entity);
  return [
    ...articleValues(article).map((value) => ({ ...value, ar: null, latin: null, within: [] })),
    ...named(article.citations.filter(inText).map(({ entity }) => entity), 'outlet'),
    ...named(article.quotations.filter(inText).flatMap(({ speaker }) => speaker?.entity ?? []), 'speaker'),
    ...named(mentioned.flatMap((id) => [id, ...(entities.get(id)?.within ?? [])]), null),
  ];
}
