import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FACETS } from '../../../core/model/corpus';
import { choose, combine } from '../../../core/search/change-filter';
import type { FacetAnswer } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { classes } from '../../parts/classes';
import { Facet } from './facet';
import type { Namer } from './value-name';

interface Shown {
  readonly answer: FacetAnswer;
  readonly filter: Filter;
  readonly namer: Namer;
  /** The same function while the page stands. */
  readonly onChange: (filter: Filter) => void;
}

/** All facets, one under the other. While counts are on their way the last ones stay, dimmed at most. */
export function FacetsPanel({ pending, ...shown }: Shown & { readonly pending: boolean }): ReactNode {
  return (
    <div aria-busy={pending} className={classes('flex flex-col gap-6', pending && 'opacity-60 transition-opacity delay-200')}>
      <Facets {...shown} />
    </div>
  );
}

const Facets = memo(function Facets({ answer, filter, namer, onChange }: Shown): ReactNode {
  const { t } = useTranslation('library');
  return (
    <>
      {FACETS.filter((facet) => answer.facets[facet].values > 0).map((facet) => (
        <Facet
          key={facet}
          facet={facet}
          counts={answer.facets[facet]}
          filter={filter}
          namer={namer}
          onChoose={(id, choice) => onChange(choose(filter, facet, id, choice))}
          onCombine={(match) => onChange(combine(filter, facet, match))}
        />
      ))}
      {!answer.complete && answer.missing.length === 0 && <p className="px-2 text-xs text-faint">{t('counting')}</p>}
    </>
  );
});
