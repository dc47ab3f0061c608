import type { TypedFastBitSet } from 'typedfastbitset';
import type { IndexView } from '../index/index-view';
import type { Documents } from './documents';
import { valueCount } from './facet-ranges';
import { perView } from './per-view';
import { articleColumns, passageColumns } from './value-columns';

/** More ordinals than any article has. */
const ORDINALS = 0x10000;

/** How many of some documents carry each value; all of them when `positions` is null. */
export function carriedValues(view: IndexView, documents: Documents, positions: TypedFastBitSet | null): Uint32Array {
  if (documents.scope === 'passage') return carriedByPassages(view, documents, positions);
  if (positions === null && documents.articles.length === view.head.articles) return allArticles(view, null);
  const counts = new Uint32Array(valueCount(view.head));
  const { starts, values } = articleColumns(view, 'all');
  const count = (position: number): void => {
    const article = documents.articles[position] ?? 0;
    const end = starts[article + 1] ?? 0;
    for (let i = starts[article] ?? 0; i < end; i += 1) {
      const value = values[i] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  };
  if (positions === null) for (let i = 0; i < documents.articles.length; i += 1) count(i);
  else positions.forEach(count);
  return counts;
}

/** Of all articles. */
const allArticles = perView<null, Uint32Array>({
  most: 1,
  keyOf: () => '',
  work: (view) => Uint32Array.from({ length: valueCount(view.head) }, (_, number) => view.valueArticles(number).length),
});

function carriedByPassages(view: IndexView, documents: Documents, positions: TypedFastBitSet | null): Uint32Array {
  const counts = new Uint32Array(valueCount(view.head));
  const whole = articleColumns(view, 'whole');
  const named = documents.aside ? null : passageColumns(view, null);
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
