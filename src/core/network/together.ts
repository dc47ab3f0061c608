import type { FacetName, FacetValue } from '../model/corpus';
import { ENTITY_TYPES, type EntityId, type EntityType } from '../model/entity';
import { FACET_OF_TYPE } from '../corpus/article-values';
import type { Named, Network } from './network';
import { strongestFirst } from './strongest';

/** Names as a search index counts them, and which of them share passages. */
export interface CountedTogether {
  readonly names: readonly Pick<FacetValue, 'facet' | 'id' | 'ar' | 'latin'>[];
  readonly pairs: readonly { readonly from: number; readonly to: number; readonly passages: number }[];
}

/** The network of names that share passages, of a whole collection. */
export function together({ names, pairs }: CountedTogether): Network {
  const known = names.map(({ facet, id, ar, latin }): Named => ({ id, type: typeOf(facet), ar, latin }));
  const idOf = (at: number): EntityId => known[at]?.id ?? '';
  const ties = pairs.map(({ from, to, passages }) => ({ from: idOf(from), to: idOf(to), count: passages }));
  return { names: new Map(known.map((name) => [name.id, name])), ties: ties.sort(strongestFirst) };
}

function typeOf(facet: FacetName): EntityType {
  return ENTITY_TYPES.find((type) => FACET_OF_TYPE[type] === facet) ?? 'ORG';
}
