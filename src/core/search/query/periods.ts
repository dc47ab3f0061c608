import { TypedFastBitSet } from 'typedfastbitset';
import { byCodeUnit } from '../../corpus/by-code-unit';
import { isMonth, isWithin } from '../../text/timex/period';
import type { PeriodFilter, TimeKind } from '../filter';
import type { IndexView } from '../index/index-view';
import { documentsOf } from './carriers';
import type { Documents } from './documents';
import { facetRanges } from './facet-ranges';

/** The articles of every period, ascending: what they tell of, or when they were written. */
export function periodLists(view: IndexView, by: TimeKind): ReadonlyMap<string, Uint32Array> {
  return by === 'told' ? view.told() : writtenIn(view);
}

/** Positions of the documents whose articles lie in a period. */
export function inPeriod(view: IndexView, { by, at }: PeriodFilter, documents: Documents): TypedFastBitSet {
  const found = new TypedFastBitSet();
  for (const [period, articles] of periodLists(view, by)) if (isWithin(period, at)) found.union(documentsOf(articles, documents));
  return found;
}

/** The months of the facet `date`; an article of which no day is known lies in none. */
function writtenIn(view: IndexView): ReadonlyMap<string, Uint32Array> {
  const { from, to } = facetRanges(view.head).date;
  const found: (readonly [string, Uint32Array])[] = [];
  for (let number = from; number < to; number += 1) {
    const id = view.value(number)?.id ?? '';
    if (isMonth(id)) found.push([id, view.valueArticles(number)]);
  }
  return new Map(found.sort(([a], [b]) => byCodeUnit(a, b)));
}
