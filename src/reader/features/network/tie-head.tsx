import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EntityId } from '../../../core/model/entity';
import type { Tie } from '../../../core/network/network';
import { Icon } from '../../parts/icon';
import { networkHref, type NetworkState } from '../../state/network-url';

/** Which two names a tie ties, in how many places, and the way back to the one asked about. */
export function TieHead({ tie: { from, to, count }, names, state }: { readonly tie: Tie; readonly names: ReadonlyMap<EntityId, string>; readonly state: NetworkState }): ReactNode {
  const { t } = useTranslation('network');
  const [a, b] = [names.get(from) ?? from, names.get(to) ?? to];
  return (
    <>
      <Link href={networkHref({ ...state, other: null })} className="link inline-flex min-h-8 items-center gap-1.5 text-sm pointer-coarse:min-h-11">
        <Icon name="arrow" mirror className="rotate-180" />
        <bdi>{names.get(state.name ?? from)}</bdi>
      </Link>
      <h2 id="tie" className="headline text-lg">
        {t(`pair.${state.ties}`, { a, b })}
      </h2>
      <p className="mb-2 text-sm text-soft">{t(`places.${state.ties}`, { count })}</p>
    </>
  );
}
