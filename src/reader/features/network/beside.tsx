import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FACET_OF_TYPE } from '../../../core/corpus/article-values';
import type { EntityId } from '../../../core/model/entity';
import type { Named, Tie } from '../../../core/network/network';
import type { Excerpt } from '../../../core/network/strongest';
import { choose } from '../../../core/search/change-filter';
import { Panel } from '../../parts/panel';
import { entityHref } from '../../state/entity-path';
import { networkHref, type NetworkState } from '../../state/network-url';
import { TieRow } from './tie-row';

interface Props {
  readonly excerpt: Excerpt;
  readonly names: ReadonlyMap<EntityId, string>;
  readonly pointed: EntityId | null;
  readonly state: NetworkState;
  /** What a tie stands on. */
  readonly placesOf: (tie: Tie, names: ReadonlyMap<EntityId, string>) => ReactNode;
}

/** What is told of the name pointed at or asked about: its ties, each with its places; of a tie the places themselves. Else the strongest ties. */
export function Beside({ excerpt, names, pointed, state, placesOf }: Props): ReactNode {
  const { t } = useTranslation('network');
  const id = state.name ?? pointed;
  const tie = excerpt.ties.find(({ from, to }) => from === state.name && to === state.other) ?? (state.ties === 'together' ? excerpt.ties.find(({ from, to }) => to === state.name && from === state.other) : undefined);
  if (tie !== undefined) return placesOf(tie, names);
  const name = excerpt.knots.find((knot) => knot.name.id === id)?.name;
  if (name !== undefined) return <OfName name={name} excerpt={excerpt} names={names} state={state} />;
  return (
    <Panel title={t('strongest')}>
      <ul>
        {excerpt.ties.slice(0, 12).map((one) => (
          <TieRow key={`${one.from} ${one.to}`} tie={one} of={null} names={names} state={state} />
        ))}
      </ul>
      <p className="mt-3 text-xs text-faint print:hidden">{t('hint')}</p>
    </Panel>
  );
}

function OfName({ name: { id, type }, excerpt, names, state }: { readonly name: Named } & Pick<Props, 'excerpt' | 'names' | 'state'>): ReactNode {
  const { t } = useTranslation('network');
  const groups = state.ties === 'together' ? [{ key: 'with', ties: excerpt.ties.filter(({ from, to }) => from === id || to === id) } as const] : ([{ key: 'speaks', ties: excerpt.ties.filter(({ from }) => from === id) }, { key: 'spoken', ties: excerpt.ties.filter(({ to }) => to === id) }] as const);
  return (
    <div>
      <h2 className="headline mb-1 text-lg">
        <bdi>{names.get(id)}</bdi>
      </h2>
      <p className="mb-4 flex flex-wrap gap-x-5 text-sm">
        <Link href={entityHref(id)} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
          {t('page')}
        </Link>
        <Link href={networkHref({ ...state, filter: choose(state.filter, FACET_OF_TYPE[type], id, 'include'), name: null, other: null })} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
          {t('filter')}
        </Link>
      </p>
      {groups.map(
        ({ key, ties }) =>
          ties.length > 0 && (
            <Panel key={key} title={t(`of.${key}`)}>
              <ul>
                {ties.map((tie) => (
                  <TieRow key={`${tie.from} ${tie.to}`} tie={tie} of={id} names={names} state={state} />
                ))}
              </ul>
            </Panel>
          ),
      )}
    </div>
  );
}
