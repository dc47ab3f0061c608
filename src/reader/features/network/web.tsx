import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../core/model/entity';
import type { Tie } from '../../../core/network/network';
import type { Excerpt } from '../../../core/network/strongest';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';
import { rulerOf } from '../../parts/measure-text';
import { useFrame } from '../../parts/use-frame';
import type { NetworkState } from '../../state/network-url';
import type { ChangeState } from '../../state/use-address';
import { arcLayout } from './arc-layout';
import { Beside } from './beside';
import type { Layout } from './layout';
import { Picture } from './picture';
import { TiesTable } from './ties-table';
import { webLayout } from './web-layout';

/** A web needs so much width, in root ems; below, names stand in a column with arcs. */
const WEB_REMS = 38;
/** Size of a name in root ems, the room around it, its height for a mouse and for a finger, and the share of the width that it may take. */
const LABEL = { letters: 0.875, around: 22, mouse: 30, finger: 44, web: 0.4, arcs: 0.68 } as const;

interface Props {
  readonly excerpt: Excerpt;
  readonly state: NetworkState;
  readonly change: ChangeState<NetworkState>;
  readonly busy: boolean;
  /** What a tie stands on. */
  readonly placesOf: (tie: Tie, names: ReadonlyMap<EntityId, string>) => ReactNode;
}

/** The picture with what is told of a name or a tie beside it, and the table behind it. */
export function Web({ excerpt, state, change, busy, placesOf }: Props): ReactNode {
  const { t } = useTranslation('network');
  const language = useLanguage();
  const { element, size, mount } = useFrame();
  const [pointed, point] = useState<EntityId | null>(null);
  const names = useMemo(() => new Map(excerpt.knots.map(({ name }) => [name.id, nameIn(language, name) ?? name.id])), [excerpt.knots, language]);
  const width = size?.width ?? null;
  const layout = useMemo<Layout | null>(() => (width === null || element === null ? null : layoutOf(excerpt, names, element, width)), [excerpt, element, names, width]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <figure className="min-w-0" aria-busy={busy}>
        <div ref={mount}>{layout !== null && <Picture excerpt={excerpt} layout={layout} names={names} pointed={pointed} state={state} change={change} onPoint={point} />}</div>
        <figcaption className="mt-3 text-xs text-soft">
          {t(`how.${state.ties}`)} {excerpt.least > 1 && t('least', { count: excerpt.least })} {excerpt.others > 0 && t('others', { count: excerpt.others })}
        </figcaption>
        <TiesTable excerpt={excerpt} names={names} state={state} />
      </figure>
      <Beside excerpt={excerpt} names={names} pointed={pointed} state={state} placesOf={placesOf} />
    </div>
  );
}

function layoutOf({ knots, drawn }: Excerpt, names: ReadonlyMap<EntityId, string>, element: Element, width: number): Layout {
  const ruler = rulerOf(element);
  const isWide = width >= WEB_REMS * ruler.rem;
  const most = width * (isWide ? LABEL.web : LABEL.arcs);
  const line = ((matchMedia('(pointer: coarse)').matches ? LABEL.finger : LABEL.mouse) * ruler.rem) / 16;
  const sized = knots.map(({ name: { id } }) => {
    const natural = ruler.widthOf(names.get(id) ?? id, LABEL.letters * ruler.rem, 500) + LABEL.around;
    // Broken lines are not full.
    return { id, width: Math.min(most, natural), height: natural <= most ? line : line * Math.ceil(natural / (most * 0.75)) };
  });
  const lines = [...drawn].map(({ from, to, count }) => ({ from, to, strength: count }));
  return isWide ? webLayout(sized, lines, width) : arcLayout(sized, lines, width);
}
