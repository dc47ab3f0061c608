import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../core/model/entity';
import type { Tie } from '../../../core/network/network';
import type { Knot } from '../../../core/network/strongest';
import { classes } from '../../parts/classes';
import type { NetworkState } from '../../state/network-url';
import type { ChangeState } from '../../state/use-address';
import type { Spot } from './layout';

const LINES = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const;

/** A name in the picture. Pointing at it lights what it is tied to; a click keeps that. */
export function Name({ spot, knot, names, ties, faint, state, change, onPoint }: { readonly spot: Spot; readonly knot: Knot; readonly names: ReadonlyMap<EntityId, string>; readonly ties: readonly Tie[]; readonly faint: boolean; readonly state: NetworkState; readonly change: ChangeState<NetworkState>; readonly onPoint: (id: EntityId | null) => void }): ReactNode {
  const { t } = useTranslation('network');
  const { id, type } = knot.name;
  const asked = state.name === id;
  const near = new Set(ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  return (
    <button
      type="button"
      aria-pressed={asked}
      aria-label={t('nameWith', { name: names.get(id), count: near.size })}
      onClick={() => change({ ...state, name: asked ? null : id, other: null })}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(id)}
      onBlur={() => onPoint(null)}
      style={{ insetInlineStart: spot.x - spot.width / 2, insetBlockStart: spot.y - spot.height / 2, inlineSize: spot.width, blockSize: spot.height }}
      className={classes('absolute grid place-content-center rounded-lg px-1 text-[0.875rem] leading-[1.7] font-medium hover:bg-sunk', asked ? 'bg-accent-soft' : 'bg-paper', faint && 'text-faint')}
    >
      <bdi className={LINES[type]}>{names.get(id)}</bdi>
    </button>
  );
}
