import type { Sort } from '../corpus-source';
import type { IndexView } from '../index/index-view';
import { articleScores } from './article-scores';
import { firstNumbers } from './documents';
import { facetRanges } from './facet-ranges';
import { firstOf } from './first-of';
import { highest } from './highest';
import { perView } from './per-view';
import { positionsIn, type Selection } from './selection';

/** Sorts after every name. */
const LAST = '\uffff';
const UNKNOWN = 'unknown';

/** The articles of a selection as positions among those of its documents, in the order of the corpus. */
export function selectedArticles({ documents, passes }: Selection): Uint32Array {
  const { articles, starts, scope } = documents;
  if (passes === null) return firstNumbers(articles.length);
  if (scope === 'article') return positionsIn(passes);
  const found: number[] = [];
  for (let i = 0; i < articles.length; i += 1) if (passes.hasAnyInRange(starts[i] ?? 0, starts[i + 1] ?? 0)) found.push(i);
  return Uint32Array.from(found);
}

/** The first of some articles of a selection in an order, as positions. */
export function firstInOrder(view: IndexView, selection: Selection, sort: Sort, selected: Uint32Array, most: number): readonly number[] {
  const scores = sort === 'relevance' ? scoresOf(selection) : null;
  if (scores !== null) return highest(selected, scores, most);
  if (sort !== 'source') return [...selected.subarray(0, most)];
  const { articles } = selection.documents;
  const ranks = sourceRanks(view, null);
  return firstOf(selected, most, (a, b) => (ranks[articles[a] ?? 0] ?? 0) - (ranks[articles[b] ?? 0] ?? 0) || a - b);
}

const known = new WeakMap<Selection, Float32Array>();

/** Scores of the articles of a selection's documents; null when all are alike. Passages that the filter keeps out count nothing. */
export function scoresOf(selection: Selection): Float32Array | null {
  const { scope, scores } = selection.documents;
  if (scope === 'article') return scores;
  const kept = known.get(selection) ?? scoresByPassages(selection);
  known.set(selection, kept);
  return kept;
}

function scoresByPassages({ documents: { passageScores, starts }, passes }: Selection): Float32Array {
  if (passes === null) return articleScores(passageScores, starts);
  const left = new Float32Array(passageScores.length);
  passes.forEach((d) => {
    left[d] = passageScores[d] ?? 0;
  });
  return articleScores(left, starts);
}

/** By article: the place of its publisher in the order of names; unknown ones last. */
const sourceRanks = perView<null, Uint32Array>({
  most: 1,
  keyOf: () => '',
  work: (view) => {
    const { from, to } = facetRanges(view.head).publisher;
    const named = Array.from({ length: to - from }, (_, i) => ({ number: from + i, name: nameOf(view, from + i) }));
    named.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)) || a.number - b.number);
    const ranks = new Uint32Array(view.head.articles).fill(named.length);
    named.forEach(({ number }, rank) => {
      for (const article of view.valueArticles(number)) ranks[article] = rank;
    });
    return ranks;
  },
});

function nameOf(view: IndexView, number: number): string {
  const value = view.value(number);
  return value === null || value.id === UNKNOWN ? LAST : (value.ar ?? value.latin ?? LAST);
}
