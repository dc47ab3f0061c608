import type { FacetName } from '../../model/corpus';
import type { Neighbour } from '../corpus-source';
import { entityNumber } from '../entities/entity-number';
import type { IndexView } from '../index/index-view';
import type { ArticleList, PostingList } from '../index/posting-list';
import { facetRanges } from './facet-ranges';
import { meet } from './meet';

/** Values that are looked at, the commonest of their facet: the lists of all would be the whole index. */
const MOST_VALUES = 400;
/** What a list of articles tells of one with so many passages or more. */
const MOST_TOLD = 255;

/** A value of the facet, with the passages that it can share at most: those of the articles that name both. */
interface Candidate {
  readonly number: number;
  readonly most: number;
}

/** Values of one facet that are named in the same passages as an entity, most often first. Passages are read only of values that can come among them. */
export function neighbours(view: IndexView, id: string, facet: FacetName, limit: number): readonly Neighbour[] {
  const entity = entityNumber(view, id);
  if (entity === null) return [];
  const counted: Counted[] = [];
  const list = view.valuePassages(entity);
  const candidates = candidatesOf(view, entity, facet, id);
  for (let at = 0; at < candidates.length && !isSettled(counted, limit, candidates[at]?.most ?? 0); at += limit) {
    const awaited = view.awaited();
    for (const { number } of candidates.slice(at, at + limit)) counted.push({ number, passages: sharedPassages(list, view.valuePassages(number), view.head.articles) });
    counted.sort((a, b) => b.passages - a.passages || a.number - b.number);
    if (view.awaited() !== awaited) break;
  }
  return counted.slice(0, limit).flatMap(({ number, passages }) => {
    const value = view.value(number);
    return value === null || passages === 0 ? [] : [{ value, number, passages }];
  });
}

interface Counted {
  readonly number: number;
  readonly passages: number;
}

/** True when no value that shares at most so many passages comes among the first. */
function isSettled(counted: readonly Counted[], limit: number, most: number): boolean {
  return limit === 0 || (counted[limit - 1]?.passages ?? 0) > most;
}

/** Those that can share most first. */
function candidatesOf(view: IndexView, entity: number, facet: FacetName, id: string): readonly Candidate[] {
  const { from, to } = facetRanges(view.head)[facet];
  const list = view.valueList(entity);
  const numbers = Array.from({ length: Math.min(to - from, MOST_VALUES) }, (_, i) => from + i).filter((number) => (view.value(number)?.id ?? id) !== id);
  return numbers
    .map((number): Candidate => ({ number, most: mostShared(list, view.valueList(number), view.head.articles) }))
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most || a.number - b.number);
}

function mostShared(left: ArticleList, right: ArticleList, articles: number): number {
  let most = 0;
  meet(left.articles, right.articles, (i, j) => {
    if ((left.articles[i] ?? 0) >= articles || left.grades[i] === 0 || right.grades[j] === 0) return;
    const both = Math.min(left.passages[i] ?? 0, right.passages[j] ?? 0);
    most += both < MOST_TOLD ? both : Infinity;
  });
  return most;
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
