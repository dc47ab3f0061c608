import { queryOptions } from '@tanstack/react-query';
import type { GoneArticle, LineageIndex } from '../../../../core/anchor/lineage/lineage';
import { articleKey } from '../../../../core/corpus/article-key';
import { lineageIndexQuery } from '../../../data/lineage-query';
import { nameNow } from '../../../data/name-now';
import { cardOfQuery } from '../../../data/queries';

/** What became of an article that an address names and that did not come: the collection has it after all, or what it knows of its past. */
export type Fate =
  | { readonly kind: 'here' }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'gone'; readonly article: GoneArticle }
  | { readonly kind: 'unknown' };

/** The fate of the article of this id or key. */
export const fateQuery = (name: string) =>
  queryOptions({
    queryKey: ['fate', name],
    gcTime: 0,
    queryFn: async ({ client }): Promise<Fate> => {
      const has = async (id: string): Promise<boolean> => (await client.query(cardOfQuery(id))) !== null;
      if (await has(name)) return { kind: 'here' };
      // A lineage that does not arrive tells nothing: the address is then unknown.
      return fateOf(name, await client.query(lineageIndexQuery).catch(() => null), has);
    },
  });

/** Follows an article through its names to the one that it has now, or to its end. */
export async function fateOf(name: string, index: LineageIndex | null, has: (id: string) => Promise<boolean>): Promise<Fate> {
  const isNamed = (id: string): boolean => id === name || articleKey(id) === name;
  const old = index?.renamed.find(({ from }) => isNamed(from));
  const id = old === undefined ? null : nameNow(old.from, index);
  if (old !== undefined && id !== null && (await has(id))) return { kind: 'renamed', from: old.from, to: id };
  const article = index?.gone.find((gone) => gone.id === id || isNamed(gone.id));
  return article === undefined ? { kind: 'unknown' } : { kind: 'gone', article };
}
