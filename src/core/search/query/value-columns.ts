import { FACETS, type FacetName } from '../../model/corpus';
import type { IndexView } from '../index/index-view';
import { WHOLE_FACETS } from './carriers';
import type { Documents } from './documents';
import { facetRanges, valueCount } from './facet-ranges';
import { ownPassages } from './find-in-list';
import { perView } from './per-view';

/** Numbers up to here take two bytes. */
const MOST_NARROW = 0x10000;

/** What each article carries, so that one pass over results counts all values: the turned-about lists of values. */
export interface ArticleColumns {
  /** One more than articles: where each article's values begin. */
  readonly starts: Uint32Array;
  /** Numbers of values, as narrow as they go: with the places of passages this is most of what a large index takes. */
  readonly values: Uint16Array | Uint32Array;
}

/** The same with passages, those of one article together. */
export interface ValueColumns extends ArticleColumns {
  /** The ordinal of the passage that carries the value at the same position; none for whole articles. */
  readonly ordinals: Uint16Array;
}

/** Of the facets whose values hold for whole articles alone. */
export const wholeColumns = perView<null, ArticleColumns>({ most: 1, keyOf: () => '', work: (view) => articleColumns(view, WHOLE_FACETS) });

/** What articles carry of all facets, or passages of those whose values stand in passages, set-aside parts left out. Those of one scope are kept at a time, for their size. */
export const valueColumns = perView<Documents['scope'], ValueColumns>({
  most: 1,
  keyOf: (scope) => scope,
  work: (view, scope) => (scope === 'article' ? { ...articleColumns(view, FACETS), ordinals: new Uint16Array(0) } : passageColumns(view)),
});

function articleColumns(view: IndexView, facets: readonly FacetName[]): ArticleColumns {
  const numbers = numbersOf(view, facets);
  const starts = new Uint32Array(view.head.articles + 1);
  for (const number of numbers) for (const article of view.valueArticles(number)) starts[article + 1] = (starts[article + 1] ?? 0) + 1;
  const next = addUp(starts);
  const values = roomForNumbers(view, starts[view.head.articles] ?? 0);
  for (const number of numbers) for (const article of view.valueArticles(number)) values[take(next, article)] = number;
  return { starts, values };
}

function passageColumns(view: IndexView): ValueColumns {
  const { articles: count } = view.head;
  const numbers = numbersOf(view, FACETS.filter((facet) => !WHOLE_FACETS.includes(facet)));
  const starts = new Uint32Array(count + 1);
  for (const number of numbers) {
    const list = view.valuePassages(number);
    for (let a = 0; (list.articles[a] ?? count) < count; a += 1) {
      const article = list.articles[a] ?? 0;
      starts[article + 1] = (starts[article + 1] ?? 0) + (list.starts[a + 1] ?? 0) - (list.starts[a] ?? 0);
    }
  }
  const next = addUp(starts);
  const columns = { starts, values: roomForNumbers(view, starts[count] ?? 0), ordinals: new Uint16Array(starts[count] ?? 0) };
  for (const number of numbers) fill(view, number, columns, next);
  return columns;
}

function fill(view: IndexView, number: number, { values, ordinals }: ValueColumns, next: Uint32Array): void {
  const list = view.valuePassages(number);
  const end = ownPassages(list, view.head.articles);
  for (let a = 0; (list.starts[a] ?? end) < end; a += 1) {
    for (let p = list.starts[a] ?? 0; p < (list.starts[a + 1] ?? 0); p += 1) {
      const at = take(next, list.articles[a] ?? 0);
      values[at] = number;
      ordinals[at] = list.ordinals[p] ?? 0;
    }
  }
}

function numbersOf({ head }: IndexView, facets: readonly FacetName[]): readonly number[] {
  const ranges = facetRanges(head);
  return facets.flatMap((facet) => Array.from({ length: ranges[facet].to - ranges[facet].from }, (_, i) => ranges[facet].from + i));
}

function roomForNumbers({ head }: IndexView, size: number): Uint16Array | Uint32Array {
  return valueCount(head) <= MOST_NARROW ? new Uint16Array(size) : new Uint32Array(size);
}

/** Makes counts places where things begin, and gives a copy to count on. */
function addUp(starts: Uint32Array): Uint32Array {
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts.slice();
}

function take(next: Uint32Array, at: number): number {
  const here = next[at] ?? 0;
  next[at] = here + 1;
  return here;
}
