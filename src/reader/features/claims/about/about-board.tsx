import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../../../core/claims/board';
import { passageKeys } from '../../../../core/claims/passage-keys';
import { EMPTY_FILTER } from '../../../../core/search/change-filter';
import type { Filter } from '../../../../core/search/filter';
import { aboutRowHref } from '../../../filters/claims/about-row-href';
import { BoardCards } from '../../../filters/claims/board-cards';
import { Regrouped } from '../../../filters/claims/regrouped';
import { useBoardOf } from '../../../filters/claims/use-board-of';
import { Loading, Notice } from '../../../parts/states';
import { Regroupings } from '../regroupings';
import { AboutHead } from './about-head';
import type { AboutPassage } from './about-query';
import { Besides } from './besides';

/** The board about a passage: who tells it, and what it is connected with besides. */
export function AboutBoard({ about, filter }: { readonly about: AboutPassage; readonly filter: Filter }): ReactNode {
  const { told, passage } = about;
  const keys = useMemo(() => new Map(told.map((one) => [one.number, passageKeys(one.article)])), [told]);
  const own = useMemo(() => new Set([keys.get(told[0]?.number ?? -1)?.[passage] ?? '']), [keys, told, passage]);
  const { board } = useBoardOf(told, own, [...own].join(' '));
  return board === null ? <Loading lines={7} /> : <Laid about={about} filter={filter} board={board} keys={keys} />;
}

function Laid({ about, filter, board, keys }: { readonly about: AboutPassage; readonly filter: Filter; readonly board: Board; readonly keys: ReadonlyMap<number, readonly (string | null)[]> }): ReactNode {
  const { t } = useTranslation('claims');
  const { told, connected, lost } = about;
  const [row = null] = board.rows;
  const asked = useMemo(() => new Set(connected.flatMap((ref) => keys.get(ref.article)?.[ref.passage] ?? []).filter((key) => row?.passages.includes(key) !== true)), [connected, keys, row]);
  const besides = useBoardOf(told, asked, [...asked].join(' ')).board?.rows ?? [];
  const articles = new Set(row?.cells.flatMap((cell) => cell ?? []).map((one) => one.told.number)).size;
  return (
    <>
      <AboutHead about={about} row={row} filter={filter} />
      <p role="status" className="eyebrow mt-5 mb-4">
        {articles < 2 ? t('about.alone') : t('about.counted', { voices: t('voices', { count: row?.voices ?? 0 }), articles: t('inArticles', { count: articles }) })}
      </p>
      <Regrouped shown={board.regrouped} />
      {lost > 0 && <Notice icon="warning">{t('lost', { count: lost })}</Notice>}
      <BoardCards board={board} rows={board.rows} label={t('board')} filter={EMPTY_FILTER} chosen={null} isAbout rowHref={aboutRowHref} />
      <More {...about.more} />
      <Besides rows={besides} asked={asked} />
      <p className="measure mt-8 text-xs text-soft">{t('intro')}</p>
      <Regroupings />
    </>
  );
}

/** What was found besides and is only counted. */
function More({ copies, same }: AboutPassage['more']): ReactNode {
  const { t } = useTranslation('claims');
  if (copies + same === 0) return null;
  return (
    <p className="mt-4 text-sm text-soft">
      {copies > 0 && t('about.moreCopies', { count: copies })} {same > 0 && t('about.moreSame', { count: same })}
    </p>
  );
}
