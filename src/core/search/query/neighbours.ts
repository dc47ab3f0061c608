import type { FacetName } from '../../model/corpus';
import type { Neighbour } from '../corpus-source';
import { entityNumber } from '../entities/entity-number';
import type { IndexView } from '../index/index-view';
import type { PostingList } from '../index/posting-list';
import { facetRanges } from './facet-ranges';
import { meet } from './meet';

/** Values that are looked at, the commonest of their facet: the lists of all would be the whole index. */
const MOST_VALUES = 400;

/** Values of one facet that are named in the same passages as an entity, most often first. */
export function neighbours(view: IndexView, id: string, facet: FacetName, limit: number): readonly Neighbour[] {
  const entity = entityNumber(view, id);
  if (entity === null) return [];
  const list = view.valuePassages(entity);
  const { from, to } = facetRanges(view.head)[facet];
  const numbers = Array.from({ length: Math.min(to - from, MOST_VALUES) }, (_, i) => from + i);
  const counted = numbers.map((number) => ({ number, value: view.value(number) })).filter(({ value }) => value !== null && value.id !== id);
  return counted
    .map(({ number, value }) => ({ number, value, passages: sharedPassages(list, view.valuePassages(number), view.head.articles) }))
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages || a.number - b.number)
    .slice(0, limit)
    .flatMap(({ value, passages }) => (value === null ? [] : [{ value, passages }]));
}

/** Own passages that name both themselves, not only a part of one. */
function sharedPassages(left: PostingList, right: PostingList, articles: number): number {
  let shared = 0;
  meet(left.articles, right.articles, (i, j) => {
    if ((left.articles[i] ?? 0) >= articles) return;
    for (let p = left.starts[i] ?? 0; p < (left.starts[i + 1] ?? 0); p += 1) {
      if (left.grades[p] === 0) continue;
      for (let q = right.starts[j] ?? 0; q < (right.starts[j + 1] ?? 0); q += 1) {
        if (right.ordinals[q] === left.ordinals[p] && (right.grades[q] ?? 0) > 0) shared += 1;
      }
    }
  });
  return shared;
}
