import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQuery } from '@tanstack/react-query';
import { FACET_OF_TYPE } from '../../../core/corpus/article-values';
import type { EntityId } from '../../../core/model/entity';
import type { Tie } from '../../../core/network/network';
import { choose, EMPTY_FILTER } from '../../../core/search/change-filter';
import type { Filter } from '../../../core/search/filter';
import { searchQuery } from '../../data/queries';
import { Icon } from '../../parts/icon';
import { defaultSort, libraryHref } from '../../state/library-url';
import { networkHref, type NetworkState } from '../../state/network-url';
import { WitnessItem } from './witness-item';

/** Places shown before "more". */
const SHORT = 6;

interface Props {
  readonly tie: Tie;
  readonly names: ReadonlyMap<EntityId, string>;
  readonly state: NetworkState;
}

/** The places of a tie, as many as its line counts, each with the way to it. */
export function Witnesses({ tie, names, state }: Props): ReactNode {
  const { t } = useTranslation(['network', 'common']);
  const [all, showAll] = useState(false);
  const { from, to, witnesses } = tie;
  const [a, b] = [names.get(from) ?? from, names.get(to) ?? to];
  const shown = all ? witnesses : witnesses.slice(0, SHORT);
  return (
    <section aria-labelledby="tie">
      <Link href={networkHref({ ...state, other: null })} className="link inline-flex min-h-8 items-center gap-1.5 text-sm pointer-coarse:min-h-11">
        <Icon name="arrow" mirror className="rotate-180" />
        <bdi>{names.get(state.name ?? from)}</bdi>
      </Link>
      <h2 id="tie" className="headline text-lg">
        {t(`pair.${state.ties}`, { a, b })}
      </h2>
      <p className="mb-2 text-sm text-soft">{t(`places.${state.ties}`, { count: witnesses.length })}</p>
      <ol>
        {shown.map((witness, at) => (
          <WitnessItem key={at} witness={witness} tie={tie} filter={state.filter} />
        ))}
      </ol>
      {witnesses.length > SHORT && (
        <button type="button" aria-expanded={all} onClick={() => showAll(!all)} className="link min-h-8 text-sm pointer-coarse:min-h-11">
          {t(all ? 'common:less' : 'common:more')}
        </button>
      )}
      {state.ties === 'together' && <InCollection tie={tie} />}
    </section>
  );
}

/** All passages of the collection that hold both, with their count: a filter may leave fewer. */
function InCollection({ tie: { from, to, witnesses } }: Pick<Props, 'tie'>): ReactNode {
  const { t } = useTranslation(['network', 'common']);
  const entities = witnesses[0]?.article.entities ?? [];
  const filter = [from, to].reduce<Filter>((now, id) => choose(now, FACET_OF_TYPE[entities.find((entity) => entity.id === id)?.type ?? 'PER'], id, 'include'), { ...EMPTY_FILTER, scope: 'passage' });
  const sort = defaultSort(filter);
  const { data, isPlaceholderData } = useQuery(searchQuery({ filter, sort, offset: 0, limit: 1 }));
  if (data === undefined || isPlaceholderData) return null;
  return (
    <p className="mt-3 text-sm">
      <Link href={libraryHref({ filter, sort })} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
        {t('inCollection', { passages: t('common:passages', { count: data.count }) })}
      </Link>
    </p>
  );
}
