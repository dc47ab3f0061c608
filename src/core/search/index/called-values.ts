import type { FacetName, FacetValue } from '../../model/corpus';
import { aliasKey, aliasTable, type AliasTable } from '../analyze/aliases';

/** The facets whose values are called by names in texts. */
export const CALLED_FACETS: readonly FacetName[] = ['place', 'person', 'organisation'];

/** All names that the row of a value tells. */
export function namesOfValue({ ar, latin, spellings }: Pick<FacetValue, 'ar' | 'latin' | 'spellings'>): readonly string[] {
  return [...(ar === null ? [] : [ar]), ...(latin === null ? [] : [latin]), ...spellings];
}

/** A value by some of its names. */
export interface CalledValue {
  readonly id: string;
  readonly names: readonly string[];
}

/** Aliases told by the names of values. */
export interface AliasSources {
  /** Which names of each value are aliases; null for values that have none. */
  readonly called: readonly (readonly boolean[] | null)[];
  /** Keys that no name of a value gives, with ids. */
  readonly others: readonly CalledValue[];
}

/** What remains to be told of aliases where the rows of values are known; null when they do not follow from these. */
export function aliasSources(aliases: AliasTable, values: readonly FacetValue[]): AliasSources | null {
  const called = values.map((value) => (CALLED_FACETS.includes(value.facet) ? namesOfValue(value).map((name) => aliases[aliasKey(name)]?.includes(value.id) ?? false) : null));
  const known = aliasTable(calledValues(values, called));
  const others = Object.entries(aliases).flatMap(([key, ids]) => (sameIds(known[key], ids) ? [] : ids.map((id) => ({ id, names: [key] }))));
  const all = aliasTable([...calledValues(values, called), ...others]);
  const isSame = Object.keys(all).length === Object.keys(aliases).length && Object.entries(aliases).every(([key, ids]) => sameIds(all[key], ids));
  return isSame ? { called, others } : null;
}

/** The values by those of their names that are aliases. */
export function calledValues(values: readonly Pick<FacetValue, 'id' | 'ar' | 'latin' | 'spellings'>[], called: AliasSources['called']): readonly CalledValue[] {
  return values.flatMap((value, number) => {
    const own = called[number] ?? null;
    return own === null ? [] : [{ id: value.id, names: namesOfValue(value).filter((_, at) => own[at] === true) }];
  });
}

function sameIds(a: readonly string[] = [], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
