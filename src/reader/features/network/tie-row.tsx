import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EntityId } from '../../../core/model/entity';
import type { Tie } from '../../../core/network/network';
import { networkHref, type NetworkState } from '../../state/network-url';

/** A tie with its count; the link shows its places. `of` is the name that is known already; null to name both. */
export function TieRow({ tie: { from, to, count }, of, names, state }: { readonly tie: Tie; readonly of: EntityId | null; readonly names: ReadonlyMap<EntityId, string>; readonly state: NetworkState }): ReactNode {
  const { t } = useTranslation('network');
  const [a, b] = [names.get(from) ?? from, names.get(to) ?? to];
  return (
    <li>
      <Link href={networkHref({ ...state, name: from, other: to })} className="flex min-h-8 items-baseline justify-between gap-4 rounded-lg px-2 py-0.5 hover:bg-sunk pointer-coarse:min-h-11">
        <span className="min-w-0 wrap-break-word">{of === null ? t(`pair.${state.ties}`, { a, b }) : <bdi>{of === from ? b : a}</bdi>}</span>
        <span className="shrink-0 text-xs text-faint">{t(`places.${state.ties}`, { count })}</span>
      </Link>
    </li>
  );
}
