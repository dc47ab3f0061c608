import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EntityId } from '../../../core/model/entity';
import type { Tie } from '../../../core/network/network';
import type { Excerpt } from '../../../core/network/strongest';
import { classes } from '../../parts/classes';
import { networkHref, type NetworkState } from '../../state/network-url';
import type { ChangeState } from '../../state/use-address';
import type { Layout } from './layout';
import { Name } from './name';

interface Props {
  readonly excerpt: Excerpt;
  readonly layout: Layout;
  readonly names: ReadonlyMap<EntityId, string>;
  readonly pointed: EntityId | null;
  readonly state: NetworkState;
  readonly change: ChangeState<NetworkState>;
  readonly onPoint: (id: EntityId | null) => void;
}

/** Width of the thickest line, and of the finest. */
const THICK = { most: 7, least: 1 } as const;
/** Where the strongest tie has fewer places than this, it is not drawn thickest: two are not many. */
const MANY = 12;

/** Names as buttons, and lines below them, as wide as they have places. Positions count from where reading begins; lines are mirrored with the page. */
export function Picture({ excerpt, layout, names, pointed, state, change, onPoint }: Props): ReactNode {
  const { t, i18n } = useTranslation('network');
  const arrow = useId();
  const { ties, knots } = excerpt;
  const lit = pointed ?? state.name;
  const near = new Set(lit === null ? [] : ties.flatMap(({ from, to }) => (from === lit ? [to] : to === lit ? [from] : [])));
  const most = Math.max(MANY, ties[0]?.count ?? 1);
  // What is faint lies below.
  const drawn = ties.filter((tie) => excerpt.drawn.has(tie) || touches(tie, lit)).sort((a, b) => Number(touches(a, lit)) - Number(touches(b, lit)));
  const mirror = i18n.dir() === 'rtl' ? `translate(${String(layout.width)} 0) scale(-1 1)` : undefined;
  return (
    <div role="group" aria-label={t('picture', { count: knots.length })} className="relative" style={{ blockSize: layout.height }}>
      <svg aria-hidden="true" width={layout.width} height={layout.height} className="absolute inset-0">
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">
          <path d="M0 0 8 4 0 8 2 4Z" className="fill-soft forced-colors:fill-[CanvasText]" />
        </marker>
        <g transform={mirror}>
          {drawn.map((tie) => (
            <Way key={`${tie.from} ${tie.to}`} tie={tie} state={state} path={layout.path(tie)} width={THICK.least + (THICK.most - THICK.least) * Math.sqrt((tie.count - 1) / (most - 1))} arrow={state.ties === 'speech' ? `url(#${arrow})` : undefined} faint={lit !== null && !touches(tie, lit)} lit={touches(tie, lit)} />
          ))}
        </g>
      </svg>
      {layout.spots.map((spot) => {
        const knot = knots.find(({ name }) => name.id === spot.id);
        return knot !== undefined && <Name key={spot.id} spot={spot} knot={knot} names={names} ties={ties} faint={lit !== null && lit !== spot.id && !near.has(spot.id)} state={state} change={change} onPoint={onPoint} />;
      })}
    </div>
  );
}

/** A line; its click shows the places that it stands for, as the names beside the picture do for the keyboard. */
function Way({ tie, state, path, width, arrow, faint, lit }: { readonly tie: Tie; readonly state: NetworkState; readonly path: string; readonly width: number; readonly arrow: string | undefined; readonly faint: boolean; readonly lit: boolean }): ReactNode {
  const chosen = state.name === tie.from && state.other === tie.to;
  return (
    <Link href={networkHref({ ...state, name: tie.from, other: tie.to })} tabIndex={-1} className="group/tie cursor-pointer">
      <path d={path} className="fill-none stroke-transparent" strokeWidth="14" pointerEvents="stroke" />
      <path
        d={path}
        strokeWidth={width}
        strokeLinecap="round"
        markerEnd={arrow}
        opacity={faint ? 0.12 : lit || chosen ? 1 : 0.42}
        className={classes('pointer-events-none fill-none group-hover/tie:stroke-accent forced-colors:stroke-[CanvasText]', chosen || lit ? 'stroke-accent' : 'stroke-edge')}
      />
    </Link>
  );
}

function touches({ from, to }: Tie, id: EntityId | null): boolean {
  return id !== null && (from === id || to === id);
}
