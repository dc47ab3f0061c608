import { FACETS } from '../../model/corpus';
import type { ArticleHit, PassageHit } from '../corpus-source';
import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import type { PostingList } from '../index/posting-list';
import { WHOLE_FACETS } from './carriers';
import { passagesIn } from './find-in-list';
import type { Selection } from './selection';

/** Passages given with an article in scope `article`. */
export const MOST_PASSAGES = 8;

/** Results to be told of: positions among the articles of a selection. */
export interface Page {
  readonly positions: readonly number[];
  /** Null when all are alike. */
  readonly scores: Float32Array | null;
  /** True when a text is asked for that ranks them. */
  readonly isRanked: boolean;
}

/** Articles with the passages that were found, or that bear witness to the values asked for. Where a text asks for whole articles, no passages are looked at. */
export function hitsOf(view: IndexView, filter: Filter, selection: Selection, { positions, scores, isRanked }: Page): readonly ArticleHit[] {
  const { documents } = selection;
  const values = documents.scope === 'article' && !isRanked ? askedValues(view, filter).map((number) => view.valuePassages(number)) : [];
  return positions.map((i) => {
    const article = documents.articles[i] ?? 0;
    const passages = documents.scope === 'article' ? witnesses(values, article) : passagesFound(selection, i, isRanked);
    return { article, score: scores?.[i] ?? 0, aside: documents.aside, passages: documents.scope === 'article' ? passages.slice(0, MOST_PASSAGES) : passages, passageCount: passages.length };
  });
}

function passagesFound({ documents, passes }: Selection, i: number, isRanked: boolean): readonly PassageHit[] {
  const found: PassageHit[] = [];
  for (let d = documents.starts[i] ?? 0; d < (documents.starts[i + 1] ?? 0); d += 1) {
    if (passes === null || passes.has(d)) found.push({ ordinal: documents.ordinals[d] ?? 0, score: documents.passageScores[d] ?? 0 });
  }
  return isRanked ? found.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal) : found;
}

/** Passages of an article that name any of some values. */
function witnesses(values: readonly PostingList[], article: number): readonly PassageHit[] {
  const ordinals = new Set(values.flatMap((list) => [...list.ordinals.subarray(...passagesIn(list, article))]));
  return [...ordinals].sort((a, b) => a - b).map((ordinal) => ({ ordinal, score: 0 }));
}

function askedValues(view: IndexView, { facets }: Filter): readonly number[] {
  return FACETS.filter((facet) => !WHOLE_FACETS.includes(facet)).flatMap((facet) => (facets[facet]?.include ?? []).flatMap((id) => view.valueNumber(facet, id) ?? []));
}
