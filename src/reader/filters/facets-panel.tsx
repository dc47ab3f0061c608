import { memo, type ReactNode, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { FACETS } from '../../core/model/corpus';
import type { FacetAnswer } from '../../core/search/corpus-source';
import type { Filter } from '../../core/search/filter';
import { classes } from '../parts/classes';
import { Facet } from './facet';
import type { Namer } from './value-name';

interface Shown {
  readonly answer: FacetAnswer;
  readonly filter: Filter;
  readonly namer: Namer;
  /** The same function while the page stands. */
  readonly onChange: (edit: (filter: Filter) => Filter) => void;
}

/** All facets, one under the other. While counts are on their way the last ones stay, dimmed at most; new ones are drawn in pieces that let keys and clicks through. */
export function FacetsPanel({ pending, answer, ...shown }: Shown & { readonly pending: boolean }): ReactNode {
  const drawn = useDeferredValue(answer);
  const busy = pending || drawn !== answer;
  return (
    <div aria-busy={busy} className={classes('flex flex-col gap-6', busy && 'opacity-60 transition-opacity delay-200')}>
      <Facets answer={drawn} {...shown} />
    </div>
  );
}

const Facets = memo(function Facets({ answer, filter, namer, onChange }: Shown): ReactNode {
  const { t } = useTranslation('library');
  return (
    <>
      {FACETS.filter((facet) => answer.facets[facet].values > 0).map((facet) => (
        <Facet key={facet} facet={facet} counts={answer.facets[facet]} filter={filter} namer={namer} onChange={onChange} />
      ))}
      {!answer.complete && answer.missing.length === 0 && <p className="px-2 text-xs text-faint">{t('counting')}</p>}
    </>
  );
});
