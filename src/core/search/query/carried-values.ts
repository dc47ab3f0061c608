import type { TypedFastBitSet } from 'typedfastbitset';
import type { IndexView } from '../index/index-view';
import { firstNumbers, type Documents } from './documents';
import { valueCount } from './facet-ranges';
import { perView } from './per-view';
import { positionsIn } from './selection';
import { valueColumns, wholeColumns, type ArticleColumns } from './value-columns';

/** More ordinals than any article has. */
const ORDINALS = 0x10000;

/** How many of some documents carry each value; all of them when `positions` is null. */
export function carriedValues(view: IndexView, documents: Documents, positions: TypedFastBitSet | null): Uint32Array {
  if (documents.scope === 'passage') return carriedByPassages(view, documents, positions);
  const { articles } = view.head;
  if (positions === null && documents.articles.length === articles) return allArticles(view, null);
  const size = positions?.size() ?? documents.articles.length;
  const columns = valueColumns(view, 'article');
  if (2 * size <= articles) return addCarried(new Uint32Array(valueCount(view.head)), columns, chosenArticles(documents, positions), 1);
  return addCarried(columnTotals(view, null).slice(), columns, otherArticles(documents, positions, articles), -1);
}

/** Of all articles. */
const allArticles = perView<null, Uint32Array>({
  most: 1,
  keyOf: () => '',
  work: (view) => {
    const counts = new Uint32Array(valueCount(view.head));
    for (let number = 0; number < counts.length; number += 1) counts[number] = view.valueArticles(number).length;
    return counts;
  },
});

/** The same by what the columns say, so that what is taken away from them was in them, whatever could not be read. */
const columnTotals = perView<null, Uint32Array>({
  most: 1,
  keyOf: () => '',
  work: (view) => addCarried(new Uint32Array(valueCount(view.head)), valueColumns(view, 'article'), firstNumbers(view.head.articles), 1),
});

function addCarried(counts: Uint32Array, { starts, values }: ArticleColumns, articles: Uint32Array, step: 1 | -1): Uint32Array {
  for (let n = 0; n < articles.length; n += 1) {
    const article = articles[n] ?? 0;
    const end = starts[article + 1] ?? 0;
    for (let i = starts[article] ?? 0; i < end; i += 1) {
      const value = values[i] ?? 0;
      counts[value] = (counts[value] ?? 0) + step;
    }
  }
  return counts;
}

function chosenArticles({ articles }: Documents, positions: TypedFastBitSet | null): Uint32Array {
  return positions === null ? articles : positionsIn(positions).map((position) => articles[position] ?? 0);
}

/** The articles that are not there: where most are, these are fewer. */
function otherArticles(documents: Documents, positions: TypedFastBitSet | null, count: number): Uint32Array {
  const chosen = chosenArticles(documents, positions);
  const others = new Uint32Array(count - chosen.length);
  let [size, next] = [0, 0];
  for (let article = 0; article < count; article += 1) {
    if (chosen[next] === article) next += 1;
    else {
      others[size] = article;
      size += 1;
    }
  }
  return others;
}

function carriedByPassages(view: IndexView, documents: Documents, positions: TypedFastBitSet | null): Uint32Array {
  const counts = new Uint32Array(valueCount(view.head));
  const whole = wholeColumns(view, null);
  const named = documents.aside ? null : valueColumns(view, 'passage');
  const found = new Uint8Array(ORDINALS);
  for (let i = 0; i < documents.articles.length; i += 1) {
    const article = documents.articles[i] ?? 0;
    const [from, to] = [documents.starts[i] ?? 0, documents.starts[i + 1] ?? 0];
    let size = 0;
    for (let d = from; d < to; d += 1) {
      const here = positions === null || positions.has(d) ? 1 : 0;
      found[documents.ordinals[d] ?? 0] = here;
      size += here;
    }
    if (size === 0) continue;
    for (let v = whole.starts[article] ?? 0; v < (whole.starts[article + 1] ?? 0); v += 1) counts[whole.values[v] ?? 0] = (counts[whole.values[v] ?? 0] ?? 0) + size;
    if (named !== null) {
      for (let v = named.starts[article] ?? 0; v < (named.starts[article + 1] ?? 0); v += 1) {
        if (found[named.ordinals[v] ?? 0] === 1) counts[named.values[v] ?? 0] = (counts[named.values[v] ?? 0] ?? 0) + 1;
      }
    }
    for (let d = from; d < to; d += 1) found[documents.ordinals[d] ?? 0] = 0;
  }
  return counts;
}
