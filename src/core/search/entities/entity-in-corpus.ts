import type { EntityRecord } from '../../model/corpus';
import type { EntityInCorpus } from '../corpus-source';
import type { IndexView } from '../index/index-view';
import { facetRanges } from '../query/facet-ranges';
import { entityNumber } from './entity-number';

/** Parts of a place that are told, most named first. */
const MOST_PARTS = 200;

/** An entity with the places that it lies in; null when the corpus does not name it. */
export function entityInCorpus(view: IndexView, id: string): EntityInCorpus | null {
  const number = entityNumber(view, id);
  const record = number === null ? null : view.entity(number);
  if (number === null || record === null) return null;
  return { record, within: record.entity.within.flatMap((place) => entitiesAt(view, view.valueNumber('place', place))) };
}

/** The places in a place that the corpus names. */
export function partsOf(view: IndexView, id: string): readonly EntityRecord['entity'][] {
  const whole = view.valueNumber('place', id);
  if (whole === null) return [];
  const { from, to } = facetRanges(view.head).place;
  const parts: EntityRecord['entity'][] = [];
  for (let number = from; number < to && parts.length < MOST_PARTS; number += 1) {
    const value = view.value(number);
    if (value?.within.includes(whole) === true && view.valueNumber('place', value.id) === number) parts.push(...entitiesAt(view, number));
  }
  return parts;
}

function entitiesAt(view: IndexView, number: number | null): readonly EntityRecord['entity'][] {
  const record = number === null ? null : view.entity(number);
  return record === null ? [] : [record.entity];
}
