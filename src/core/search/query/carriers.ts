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
  const found = new TypedFastBitSet();
  const number = view.valueNumber(facet, id);
  if (number === null) return found;
  if (documents.scope === 'article') meet(view.valueArticles(number), documents.articles, (_, i) => { found.add(i); });
  else if (WHOLE_FACETS.includes(facet)) meet(view.valueArticles(number), documents.articles, (_, i) => { found.addRange(documents.starts[i] ?? 0, documents.starts[i + 1] ?? 0); });
  else if (!documents.aside) meetPassages(view.valuePassages(number), documents, found);
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
