import type { GoneArticle, LineageIndex } from '../../../../core/anchor/lineage/lineage';
import { articleKey } from '../../../../core/corpus/article-key';
import { findCard } from '../../../../core/corpus/find-card';
import type { Manifest } from '../../../../core/model/corpus';
import { nameNow } from '../../../data/name-now';

/** What became of an article that an address names and the collection does not have. */
export type Fate =
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'gone'; readonly article: GoneArticle }
  | { readonly kind: 'unknown' };

/** Follows an article through its names to the one that it has now, or to its end. */
export function fateOf(name: string, manifest: Manifest, index: LineageIndex | null): Fate {
  const isNamed = (id: string): boolean => id === name || articleKey(id) === name;
  const old = index?.renamed.find(({ from }) => isNamed(from));
  const id = old === undefined ? null : nameNow(old.from, index);
  if (old !== undefined && id !== null && findCard(manifest, id) !== undefined) return { kind: 'renamed', from: old.from, to: id };
  const article = index?.gone.find((gone) => gone.id === id || isNamed(gone.id));
  return article === undefined ? { kind: 'unknown' } : { kind: 'gone', article };
}
