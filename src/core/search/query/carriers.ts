import { TypedFastBitSet } from 'typedfastbitset';
import type { FacetName } from '../../model/corpus';
import type { IndexView } from '../index/index-view';
import type { PostingList } from '../index/posting-list';
import type { Documents } from './documents';
import { meet } from './meet';

/** Facets whose values hold for whole articles, set-aside parts too. */
export const WHOLE_FACETS: readonly FacetName[] = ['publisher', 'date'];

/** Positions of the documents that carry a value; none for an id that the corpus does not have. */
export function carriers(view: IndexView, facet: FacetName, id: string, documents: Documents): TypedFastBitSet {
  const number = view.valueNumber(facet, id);
  if (number === null) return new TypedFastBitSet();
  if (documents.scope === 'article' || WHOLE_FACETS.includes(facet)) return documentsOf(view.valueArticles(number), documents);
  const found = new TypedFastBitSet();
  if (!documents.aside) meetPassages(view.valuePassages(number), documents, found);
  return found;
}

/** Positions of the documents of some articles, given ascending. */
export function documentsOf(list: Uint32Array, { scope, articles, starts }: Documents): TypedFastBitSet {
  const found = new TypedFastBitSet();
  if (scope === 'article') meet(list, articles, (_, i) => { found.add(i); });
  else meet(list, articles, (_, i) => { found.addRange(starts[i] ?? 0, starts[i + 1] ?? 0); });
  return found;
}

function meetPassages(list: PostingList, { articles, starts, ordinals }: Documents, found: TypedFastBitSet): void {
  meet(list.articles, articles, (i, j) => {
    let p = list.starts[i] ?? 0;
    let d = starts[j] ?? 0;
    while (p < (list.starts[i + 1] ?? 0) && d < (starts[j + 1] ?? 0)) {
      const a = list.ordinals[p] ?? 0;
      const b = ordinals[d] ?? 0;
      if (a === b) found.add(d);
      if (a <= b) p += 1;
      if (b <= a) d += 1;
    }
  });
}
