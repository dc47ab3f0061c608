import { TypedFastBitSet } from 'typedfastbitset';
import type { FacetName } from '../../model/corpus';
import type { FacetRow, WantedValue } from '../corpus-source';
import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import type { NamedPair, NamedPassages, TogetherCounts, TogetherOptions } from '../named-together';
import { carriers, documentsOf } from './carriers';
import { countFacets } from './count-facets';
import { noDocuments, type Documents } from './documents';
import { selectionOf } from './evaluation';
import { selectedArticles } from './order';
import { positionsIn } from './selection';

/** Passages that count: the documents, and which of them pass; null for all. */
interface Counting {
  readonly documents: Documents;
  readonly passes: TypedFastBitSet | null;
}

const EVERY_PASSAGE: Filter = { scope: 'passage', text: '', facets: {} };

/** The commonest names of what a filter leaves, and how many passages name each two of them. A place and its own part always stand together, and are no pair. */
export function namedTogether(view: IndexView, filter: Filter, { facets, names: most }: TogetherOptions): TogetherCounts {
  const counted = countFacets(view, filter, { rows: most });
  const articles = selectedArticles(selectionOf(view, filter)).length;
  const rows = commonest(facets.flatMap((facet) => counted.facets[facet].rows), most);
  const counting = passagesCounted(view, filter);
  const sets = rows.map(({ value }) => naming(view, counting, value.facet, value.id));
  const values = facets.reduce((sum, facet) => sum + counted.facets[facet].values, 0);
  return { names: rows.map(({ value }) => value), pairs: pairsOf(rows, sets), articles, values };
}

/** The passages of what a filter leaves that name all of some values, with their articles in order. */
export function passagesNaming(view: IndexView, filter: Filter, wanted: readonly WantedValue[], limit: number): NamedPassages {
  const counting = passagesCounted(view, filter);
  const [first, ...others] = wanted.map(({ facet, id }) => naming(view, counting, facet, id));
  const found = others.reduce((both, set) => both.intersection(set), first?.clone() ?? new TypedFastBitSet());
  return { count: found.size(), passages: places(counting.documents, found, limit) };
}

/** In scope `article` every passage of the articles found counts. What was found in set-aside parts alone names nothing here. */
function passagesCounted(view: IndexView, filter: Filter): Counting {
  const selection = selectionOf(view, filter);
  const { documents } = selection;
  if (documents.aside) return { documents: noDocuments('passage'), passes: null };
  if (documents.scope === 'passage') return selection;
  const all = selectionOf(view, EVERY_PASSAGE).documents;
  return { documents: all, passes: documentsOf(selectedArticles(selection).map((at) => documents.articles[at] ?? 0), all) };
}

function naming(view: IndexView, { documents, passes }: Counting, facet: FacetName, id: string): TypedFastBitSet {
  const set = carriers(view, facet, id, documents);
  return passes === null ? set : set.intersection(passes);
}

function commonest(rows: readonly FacetRow[], most: number): readonly FacetRow[] {
  return rows.filter(({ chosen }) => chosen !== 'exclude').sort((a, b) => b.count - a.count || a.number - b.number).slice(0, most);
}

function pairsOf(rows: readonly FacetRow[], sets: readonly TypedFastBitSet[]): readonly NamedPair[] {
  return rows.flatMap((one, from) =>
    rows.slice(from + 1).flatMap((other, after): readonly NamedPair[] => {
      const to = from + 1 + after;
      if (one.value.within.includes(other.number) || other.value.within.includes(one.number)) return [];
      const passages = sets[to]?.intersection_size(sets[from] ?? new TypedFastBitSet()) ?? 0;
      return passages === 0 ? [] : [{ from, to, passages }];
    }),
  );
}

/** Positions among documents as articles and ordinals, the first so many. */
function places({ articles, starts, ordinals }: Documents, found: TypedFastBitSet, limit: number): NamedPassages['passages'] {
  const listed: { article: number; ordinals: number[] }[] = [];
  let i = 0;
  for (const position of positionsIn(found).subarray(0, limit)) {
    while ((starts[i + 1] ?? 0) <= position) i += 1;
    const [article, ordinal] = [articles[i] ?? 0, ordinals[position] ?? 0];
    const last = listed.at(-1);
    if (last?.article === article) last.ordinals.push(ordinal);
    else listed.push({ article, ordinals: [ordinal] });
  }
  return listed;
}
