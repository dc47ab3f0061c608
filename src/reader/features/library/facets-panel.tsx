import type { ReactNode } from 'react';
import { FACETS, type FacetName, type FacetsFile } from '../../../core/model/corpus';
import { choose, combine } from '../../../core/search/change-filter';
import type { FacetCount } from '../../../core/search/count';
import type { Filter } from '../../../core/search/filter';
import { Facet } from './facet';
import type { Namer } from './value-name';

/** All facets, one under the other. */
export function FacetsPanel({
  facets,
  counts,
  filter,
  namer,
  onChange,
}: {
  readonly facets: FacetsFile;
  readonly counts: Readonly<Record<FacetName, readonly FacetCount[]>>;
  readonly filter: Filter;
  readonly namer: Namer;
  readonly onChange: (filter: Filter) => void;
}): ReactNode {
  return (
    <div className="flex flex-col gap-6">
      {FACETS.filter((facet) => counts[facet].length > 0).map((facet) => (
        <Facet
          key={facet}
          facet={facet}
          facets={facets}
          counts={counts[facet]}
          chosen={filter.facets[facet]}
          namer={namer}
          onChoose={(id, choice) => onChange(choose(filter, facet, id, choice))}
          onCombine={(match) => onChange(combine(filter, facet, match))}
        />
      ))}
    </div>
  );
}
