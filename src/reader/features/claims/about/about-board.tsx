import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { passageKeys } from '../../../../core/claims/passage-keys';
import { rowsAbout } from '../../../../core/claims/rows-about';
import { EMPTY_FILTER } from '../../../../core/search/change-filter';
import type { Filter } from '../../../../core/search/filter';
import { BoardCards } from '../../../filters/claims/board-cards';
import { Regrouped } from '../../../filters/claims/regrouped';
import { aboutRowHref } from '../../../filters/claims/about-row-href';
import { useBoardOf } from '../../../filters/claims/use-board-of';
import { Notice } from '../../../parts/states';
import { Regroupings } from '../regroupings';
import { AboutHead } from './about-head';
import type { AboutPassage } from './about-query';

/** The board about a passage: who tells it, and what it is connected with besides. */
export function AboutBoard({ about, filter }: { readonly about: AboutPassage; readonly filter: Filter }): ReactNode {
  const { t } = useTranslation('claims');
  const { told, connected, passage, article, more, lost } = about;
  const keys = useMemo(() => new Map(told.map((one) => [one.number, passageKeys(one.article)])), [told]);
  const asked = useMemo(() => new Set(connected.flatMap((ref) => keys.get(ref.article)?.[ref.passage] ?? [])), [connected, keys]);
  const board = useBoardOf(told, asked);
  const { own, besides } = rowsAbout(board, passageKeys(article)[passage] ?? '');
  const shared = { board, filter: EMPTY_FILTER, chosen: null, isAbout: true, rowHref: aboutRowHref };
  return (
    <>
      <AboutHead about={about} row={own} filter={filter} />
      <p role="status" className="eyebrow mt-5 mb-4">
        {told.length === 1 ? t('about.alone') : t('about.counted', { voices: t('voices', { count: own?.voices ?? 0 }), articles: t('inArticles', { count: new Set(own?.cells.flatMap((cell) => cell ?? []).map((one) => one.told.number)).size }) })}
      </p>
      <Regrouped shown={board.regrouped} />
      {lost > 0 && <Notice icon="warning">{t('lost', { count: lost })}</Notice>}
      {own !== null && <BoardCards {...shared} rows={[own]} label={t('about.tells')} />}
      {more.copies + more.same > 0 && <p className="mt-4 text-sm text-soft">{[...(more.copies > 0 ? [t('about.moreCopies', { count: more.copies })] : []), ...(more.same > 0 ? [t('about.moreSame', { count: more.same })] : [])].join(' ')}</p>}
      {besides.length > 0 && (
        <section aria-labelledby="besides" className="mt-10">
          <h2 id="besides" className="headline text-lg">
            {t('about.besides')}
          </h2>
          <p className="measure mt-1 mb-4 text-sm text-soft">{t('about.besidesNote')}</p>
          <BoardCards {...shared} rows={besides} label={t('about.besides')} />
        </section>
      )}
      <p className="measure mt-8 text-xs text-soft">{t('intro')}</p>
      <Regroupings />
    </>
  );
}
