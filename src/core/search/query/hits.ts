import { FACETS } from '../../model/corpus';
import type { ArticleHit, PassageHit } from '../corpus-source';
import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import { WHOLE_FACETS } from './carriers';
import { passagesIn } from './find-in-list';
import type { Selection } from './selection';
import { slotsOf } from './slots';
import type { TextSearch } from './text-documents';

/** Passages given with an article in scope `article`. */
export const MOST_PASSAGES = 8;

/** Results to be told of: positions among the articles of a selection. */
export interface Page {
  readonly positions: readonly number[];
  readonly scores: Float32Array;
}

/** Articles with the passages that were found, or that bear witness. */
export function hitsOf(view: IndexView, filter: Filter, search: TextSearch, selection: Selection, { positions, scores }: Page): readonly ArticleHit[] {
  const { documents } = selection;
  const witnesses = documents.scope === 'article' ? witnessesOf(view, filter, search, positions.map((i) => documents.articles[i] ?? 0), documents.aside) : new Map<number, readonly PassageHit[]>();
  return positions.map((i) => {
    const article = documents.articles[i] ?? 0;
    const passages = documents.scope === 'article' ? (witnesses.get(article) ?? []) : passagesFound(selection, i, search.wanted.length > 0);
    return { article, score: scores[i] ?? 0, aside: documents.aside, passages: documents.scope === 'article' ? passages.slice(0, MOST_PASSAGES) : passages, passageCount: passages.length };
  });
}

function passagesFound({ documents, passes }: Selection, i: number, isRanked: boolean): readonly PassageHit[] {
  const found: PassageHit[] = [];
  for (let d = documents.starts[i] ?? 0; d < (documents.starts[i + 1] ?? 0); d += 1) {
    if (passes === null || passes.has(d)) found.push({ ordinal: documents.ordinals[d] ?? 0, score: documents.passageScores[d] ?? 0 });
  }
  return isRanked ? found.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal) : found;
}

/** Passages that hold one of the words or name one of the values asked for: those with all the words first, then the best. */
function witnessesOf(view: IndexView, filter: Filter, { wanted, articles: count }: TextSearch, articles: readonly number[], aside: boolean): ReadonlyMap<number, readonly PassageHit[]> {
  const sorted = Uint32Array.from(articles, (article) => (aside ? article + count : article)).sort();
  const slots = slotsOf(wanted, sorted);
  const lists = aside ? [] : askedValues(view, filter).map((number) => view.valuePassages(number));
  const witnesses = new Map<number, readonly PassageHit[]>();
  sorted.forEach((article, i) => {
    const from = slots.starts[i] ?? 0;
    const found = new Map<number, PassageHit & { readonly held: number }>();
    for (let slot = from; slot < (slots.starts[i + 1] ?? 0); slot += 1) {
      const held = slots.held[slot] ?? 0;
      if (held > 0) found.set(slot - from, { ordinal: slot - from, score: slots.scores[slot] ?? 0, held });
    }
    for (const list of lists) {
      const [first, end] = passagesIn(list, article);
      for (const ordinal of list.ordinals.subarray(first, end)) if (!found.has(ordinal)) found.set(ordinal, { ordinal, score: 0, held: 0 });
    }
    const ranked = [...found.values()].sort((a, b) => Number(b.held === wanted.length) - Number(a.held === wanted.length) || b.score - a.score || a.ordinal - b.ordinal);
    witnesses.set(article % count, ranked.map(({ ordinal, score }) => ({ ordinal, score })));
  });
  return witnesses;
}

function askedValues(view: IndexView, { facets }: Filter): readonly number[] {
  return FACETS.filter((facet) => !WHOLE_FACETS.includes(facet)).flatMap((facet) => (facets[facet]?.include ?? []).flatMap((id) => view.valueNumber(facet, id) ?? []));
}
