import type { EntityRecord, FacetName, FacetValue } from '../../model/corpus';
import { entityNumber } from '../entities/entity-number';
import { valueDraft, type ValueDraft } from '../index/collect-values';
import type { IndexView } from '../index/index-view';
import type { IndexedArticle, ValueKey } from '../index/indexed-article';
import type { CorpusPatch } from './corpus-patch';
import { placesNamed, type OwnLists } from './own-lists';
import { valueNumbers, type ValueNumbers } from './value-numbers';

/** A patch as one index sees it. Numbers of values are those after the correction. */
export interface CorrectionPlan {
  readonly numbers: ValueNumbers;
  /** Number of a value that the corpus did not have; undefined for any other. */
  readonly freshNumber: (facet: FacetName, id: string) => number | undefined;
  readonly freshValue: (number: number) => FacetValue | undefined;
  /** The changed articles by number. */
  readonly articles: ReadonlyMap<number, IndexedArticle>;
  /** What the changed articles add to the lists of values. */
  readonly own: OwnLists;
  /** Records that changed, by id, as they were and as they are. */
  readonly records: ReadonlyMap<string, ChangedEntity>;
}

export interface ChangedEntity {
  readonly before: EntityRecord | null;
  readonly after: EntityRecord;
  readonly gone: boolean;
}

/** Looks up in a compiled index what a patch speaks of. Holds when all that it asked for was there. */
export function correctionPlan(view: IndexView, patch: CorpusPatch): CorrectionPlan {
  const records = new Map<string, ChangedEntity>(patch.records.map(({ record, gone }) => [record.entity.id, { before: recordIn(view, record.entity.id), after: record, gone }]));
  const recordOf = (id: string): EntityRecord | undefined => records.get(id)?.after ?? recordIn(view, id) ?? undefined;
  const drafts = freshDrafts(view, patch.articles, recordOf);
  const numbers = valueNumbers(view.head.values, drafts.map(({ facet }) => facet));
  const fresh = new Map(drafts.map((draft, at) => [`${draft.facet} ${draft.id}`, numbers.fresh[at] ?? -1]));
  const freshNumber = (facet: FacetName, id: string): number | undefined => fresh.get(`${facet} ${id}`);
  const numberOf = (facet: FacetName, id: string): number | null => {
    const known = view.valueNumber(facet, id);
    return known === null ? (freshNumber(facet, id) ?? null) : numbers.fromBase(known);
  };
  const values = new Map(drafts.map((draft, at) => [numbers.fresh[at] ?? -1, { ...draft, within: draft.within.flatMap((id) => numberOf('place', id) ?? []) }]));
  const within = (number: number): readonly number[] => {
    const base = numbers.toBase(number);
    return (base === null ? values.get(number)?.within : view.value(base)?.within.map(numbers.fromBase)) ?? [];
  };
  return {
    numbers,
    freshNumber,
    freshValue: (number) => values.get(number),
    articles: new Map(patch.articles.map((article) => [article.card.number, article])),
    own: placesNamed(patch.articles, view.head.articles, numberOf, within),
    records,
  };
}

/** The record of an entity, whatever it is. */
export function recordIn(view: IndexView, id: string): EntityRecord | null {
  const number = entityNumber(view, id);
  return number === null ? null : view.entity(number);
}

/** Values that the corpus did not have, each before the places that it lies in. */
function freshDrafts(view: IndexView, articles: readonly IndexedArticle[], recordOf: (id: string) => EntityRecord | undefined): readonly ValueDraft[] {
  const drafts = new Map<string, ValueDraft>();
  const add = (key: ValueKey, publisher: IndexedArticle['card']['publisher']): void => {
    const name = `${key.facet} ${key.id}`;
    if (drafts.has(name) || view.valueNumber(key.facet, key.id) !== null) return;
    const draft = valueDraft(key, recordOf(key.id), publisher?.id === key.id ? publisher : undefined);
    drafts.set(name, draft);
    for (const id of draft.within) add({ facet: 'place', id }, null);
  };
  for (const { card, values, passages, aside } of articles) {
    for (const key of [...values, ...passages.flatMap(({ names }) => names), ...aside.flatMap(({ names }) => names)]) add(key, card.publisher);
  }
  return [...drafts.values()];
}
