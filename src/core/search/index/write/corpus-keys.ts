import type { FacetValue } from '../../../model/corpus';
import { articleHash, valueHash } from '../key-hash';
import { byHash, type NumberedKey } from './key-shard';

/** What articles are found by, sorted: their ids, and their keys where these are other than ids. */
export function articleKeys(ids: readonly string[], keys: readonly string[]): readonly (NumberedKey & { readonly isId: boolean })[] {
  const known = ids.flatMap((id, number) => {
    const key = keys[number] ?? id;
    return [{ ...articleHash(id), number, isId: true }, ...(key === id ? [] : [{ ...articleHash(key), number, isId: false }])];
  });
  return known.sort(byHash);
}

/** What values are found by; their numbers begin behind those of articles. */
export function valueKeys(values: readonly FacetValue[], articles: number): readonly NumberedKey[] {
  return values.map(({ facet, id }, number) => ({ ...valueHash(facet, id), number: articles + number })).sort(byHash);
}
