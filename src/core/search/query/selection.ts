import { TypedFastBitSet } from 'typedfastbitset';
import { FACETS, type FacetName } from '../../model/corpus';
import { DEFAULT_MATCH, type FacetFilter, type Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import { carriers } from './carriers';
import { sizeOf, type Documents } from './documents';
import { inPeriod } from './periods';

/** What the values of a filter leave of some documents, as positions among them. */
export interface Selection {
  readonly documents: Documents;
  /** Null when all of them pass. */
  readonly passes: TypedFastBitSet | null;
  readonly count: number;
  /** Documents that only one facet keeps out, since they carry no value asked for in it: another value of it would take them in. */
  readonly widened: ReadonlyMap<FacetName, TypedFastBitSet>;
}

/** How one facet of a filter, or its time (null), takes documents. */
interface Test {
  readonly facet: FacetName | null;
  readonly passes: TypedFastBitSet;
  /** Those that pass or carry no value asked for; null when no further value widens. */
  readonly open: TypedFastBitSet | null;
}

/** Applies the values of a filter. */
export function select(view: IndexView, { facets, period }: Filter, documents: Documents): Selection {
  const tests = FACETS.flatMap((facet): readonly Test[] => {
    const chosen = facets[facet];
    return chosen === undefined || chosen.include.length + chosen.exclude.length === 0 ? [] : [facetTest(view, facet, chosen, documents)];
  });
  if (period !== undefined) tests.push({ facet: null, passes: inPeriod(view, period, documents), open: null });
  if (tests.length === 0) return { documents, passes: null, count: sizeOf(documents), widened: new Map() };
  const passes = all(tests.map((test) => test.passes));
  const widened = tests.flatMap(({ facet, open }): readonly (readonly [FacetName, TypedFastBitSet])[] => {
    if (facet === null || open === null) return [];
    const others = tests.filter((test) => test.facet !== facet).map((test) => test.passes);
    return [[facet, all([open, ...others]).difference(passes)]];
  });
  return { documents, passes, count: passes.size(), widened: new Map(widened) };
}

/** The positions of a set, ascending. */
export function positionsIn(set: TypedFastBitSet): Uint32Array {
  const positions = new Uint32Array(set.size());
  let at = 0;
  set.forEach((position) => {
    positions[at] = position;
    at += 1;
  });
  return positions;
}

/** How the values of a facet combine in this filter. */
export function matchOf(filter: Filter, facet: FacetName): FacetFilter['match'] {
  return filter.facets[facet]?.match ?? DEFAULT_MATCH[facet];
}

function facetTest(view: IndexView, facet: FacetName, { include, exclude, match }: FacetFilter, documents: Documents): Test {
  const open = new TypedFastBitSet();
  open.addRange(0, sizeOf(documents));
  for (const id of exclude) open.difference(carriers(view, facet, id, documents));
  if (include.length === 0) return { facet, passes: open, open: null };
  const sets = include.map((id) => carriers(view, facet, id, documents));
  const held = match === 'all' ? all(sets) : sets.reduce((union, set) => union.union(set), new TypedFastBitSet());
  return { facet, passes: held.intersection(open), open: match === 'any' ? open : null };
}

/** What all sets share, as a set of its own. */
function all([first, ...others]: readonly TypedFastBitSet[]): TypedFastBitSet {
  return others.reduce((both, set) => both.intersection(set), first?.clone() ?? new TypedFastBitSet());
}
